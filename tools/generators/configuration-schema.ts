// By path: the package's index exports files that are generated beside this one.
import type { Localized } from "@pistectl/words";
import {
  type CONFIGURATION_KEYS,
  CONFIGURATION_LANGUAGES,
  OVERRIDE_KEYS,
} from "../../packages/config-schema/src/configuration/configuration.ts";
import { RULE_LEVELS } from "../../packages/config-schema/src/configuration/rule-level.ts";
import { ruleDescriptions } from "../../packages/config-schema/src/lint/rule-descriptions.ts";
import { canSetLevel } from "../../packages/config-schema/src/rules/rule-ids.ts";
import type { Generator } from "./generator.ts";

const PATH = "schemas/v1/configuration.schema.json";

/** The JSON Schema of `.pistectl.yaml`, for editors; the tool reads the file by itself, by the same keys. */
export const configurationSchema: Generator = {
  name: "configuration-schema",
  owns: [],
  generate: async () => [{ path: PATH, content: `${JSON.stringify(schema(), null, 2)}\n` }],
};

function schema(): object {
  const properties: Record<(typeof CONFIGURATION_KEYS)[number], object> = {
    rules: { ...described({ en: "Levels by rule id.", fr: "Niveaux par règle." }), allOf: [{ $ref: "#/definitions/levels" }] },
    overrides: {
      ...described({
        en: "Other levels for some files; a later override wins.",
        fr: "Autres niveaux pour certains fichiers ; le dernier l'emporte.",
      }),
      type: "array",
      items: { $ref: "#/definitions/override" },
    },
    catalog: {
      ...described({
        en: "Files of Api documents, relative to this file, that extend or override the embedded catalogue.",
        fr: "Fichiers de documents Api, relatifs à ce fichier, qui complètent ou remplacent le catalogue intégré.",
      }),
      allOf: [{ $ref: "#/definitions/texts" }],
    },
    lang: { ...described({ en: "Language of the messages.", fr: "Langue des messages." }), type: "string", enum: CONFIGURATION_LANGUAGES },
  };
  const override: Record<(typeof OVERRIDE_KEYS)[number], object> = {
    paths: {
      ...described({
        en: "Globs, relative to this file; a folder ends with a slash.",
        fr: "Motifs de chemins, relatifs à ce fichier ; un dossier finit par une barre oblique.",
      }),
      allOf: [{ $ref: "#/definitions/texts" }],
    },
    rules: {
      ...described({ en: "Levels in these files.", fr: "Niveaux dans ces fichiers." }),
      allOf: [{ $ref: "#/definitions/levels" }],
    },
    reason: {
      ...described({ en: "Why these files are judged otherwise.", fr: "Pourquoi ces fichiers sont jugés autrement." }),
      type: "string",
      pattern: "\\S",
    },
  };
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    $id: `https://raw.githubusercontent.com/pistectl/pistectl/main/${PATH}`,
    title: "pistectl configuration",
    ...described({ en: "The file .pistectl.yaml.", fr: "Le fichier .pistectl.yaml." }),
    type: "object",
    additionalProperties: false,
    properties,
    definitions: {
      level: { type: "string", enum: RULE_LEVELS },
      levels: { type: "object", additionalProperties: false, properties: levels() },
      override: { type: "object", additionalProperties: false, required: OVERRIDE_KEYS, properties: override },
      texts: { type: "array", items: { type: "string", pattern: "\\S" } },
    },
  };
}

function levels(): object {
  const settable = ruleDescriptions().filter(({ id }) => canSetLevel(id));
  return Object.fromEntries(settable.map(({ id, title }) => [id, { ...described(title), allOf: [{ $ref: "#/definitions/level" }] }]));
}

/** In English, and for editors that show Markdown in both languages. */
function described({ en, fr }: Localized): { readonly description: string; readonly markdownDescription: string } {
  return { description: en, markdownDescription: `${en}\n\n*${fr}*` };
}
