import { LANGUAGES } from "@pistectl/words";
import { canSetLevel, FINDING_IDS } from "../findings/rule-ids.ts";
import type { FileSchema, KeyNames, ListField, MapField, TextField } from "../schema/field.ts";
import { RULE_LEVELS } from "./rule-level.ts";

const NAMES: KeyNames = {
  words: FINDING_IDS.filter(canSetLevel),
  // A bare name finds its family.
  synonyms: Object.fromEntries(FINDING_IDS.map((id) => [id, [id.slice(id.indexOf("/") + 1)]])),
  barred: {
    words: FINDING_IDS.filter((id) => !canSetLevel(id)),
    says: { en: "always an error: its level cannot be changed", fr: "toujours une erreur : son niveau ne peut pas être changé" },
  },
  says: { en: "a rule", fr: "une règle" },
  listed: { en: "`pistectl explain` lists them.", fr: "`pistectl explain` en donne la liste." },
};

function levels(description: MapField["description"]): MapField {
  return {
    type: "map",
    description,
    values: {
      type: "word",
      words: RULE_LEVELS,
      meanings: [
        { en: "its findings are dropped", fr: "ses constats sont écartés" },
        { en: "told, and no reason to refuse", fr: "signalé, sans être un motif de refus" },
        { en: "a warning: --max-warnings counts it", fr: "un avertissement, que compte --max-warnings" },
        { en: "an error: validate exits with 1", fr: "une erreur : validate sort avec 1" },
      ],
      description: { en: "Level of the rule.", fr: "Niveau de la règle." },
    },
    names: NAMES,
  };
}

function texts(description: ListField["description"], item: TextField["description"]): ListField {
  return { type: "list", min: 0, max: Number.POSITIVE_INFINITY, description, items: { ...NOT_BLANK, description: item } };
}

const NOT_BLANK = {
  type: "text",
  pattern: { source: "\\S", says: { en: "a text that is not blank", fr: "un texte non vide" } },
} as const;

/** The file `.pistectl.yaml`. */
export const CONFIGURATION_SCHEMA: FileSchema = {
  title: "pistectl configuration",
  root: {
    type: "mapping",
    mayBeEmpty: true,
    description: { en: "The file .pistectl.yaml.", fr: "Le fichier .pistectl.yaml." },
    keys: {
      rules: levels({ en: "Levels by rule id.", fr: "Niveaux par règle." }),
      overrides: {
        type: "list",
        min: 0,
        max: Number.POSITIVE_INFINITY,
        description: {
          en: "Other levels for some files; a later override wins.",
          fr: "Autres niveaux pour certains fichiers ; le dernier l'emporte.",
        },
        items: {
          type: "mapping",
          description: { en: "Other levels for some files.", fr: "Autres niveaux pour certains fichiers." },
          keys: {
            paths: {
              ...texts(
                {
                  en: "Globs, relative to this file; a folder ends with a slash.",
                  fr: "Motifs de chemins, relatifs à ce fichier ; un dossier finit par une barre oblique.",
                },
                { en: "A glob.", fr: "Un motif de chemin." },
              ),
              required: true,
            },
            rules: { ...levels({ en: "Levels in these files.", fr: "Niveaux dans ces fichiers." }), required: true },
            reason: {
              ...NOT_BLANK,
              required: true,
              description: { en: "Why these files are judged otherwise.", fr: "Pourquoi ces fichiers sont jugés autrement." },
            },
          },
        },
      },
      catalog: texts(
        {
          en: "Files of Api documents, relative to this file, that extend or override the embedded catalogue.",
          fr: "Fichiers de documents Api, relatifs à ce fichier, qui complètent ou remplacent le catalogue intégré.",
        },
        { en: "Path of a file.", fr: "Chemin d'un fichier." },
      ),
      lang: {
        type: "word",
        words: LANGUAGES,
        description: { en: "Language of the messages.", fr: "Langue des messages." },
      },
    },
  },
};
