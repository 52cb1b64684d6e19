import { LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
// By path: the package's index exports what is read with generated files.
import { CONFIGURATION_SCHEMA } from "../../packages/config-schema/src/configuration/configuration-schema.ts";
import { BASELINE_SCHEMA } from "../../packages/config-schema/src/lint/baseline-schema.ts";
import type { FileSchema } from "../../packages/config-schema/src/schema/field.ts";
import type { Generator } from "./generator.ts";
import { keyTable } from "./schemas/reference-page.ts";
import { schemaAddress } from "./schemas/schema-file.ts";

const FOLDER = "docs/files";

const SUFFIX: Readonly<Record<Language, string>> = { en: ".md", fr: ".fr.md" };
const OTHER: Readonly<Record<Language, (name: string) => string>> = {
  en: (name) => `[Français](${name}.fr.md)`,
  fr: (name) => `[English](${name}.md)`,
};

const SCHEMA: Localized = { en: "For editors, its JSON Schema:", fr: "Pour les éditeurs, son schéma JSON :" };
const GUIDE: Localized = {
  en: "Levels, comments and baselines are shown at work in [exceptions and configuration](../guides/exceptions.md).",
  fr: "Niveaux, commentaires et fichiers de référence sont montrés à l'œuvre dans [exceptions et configuration](../guides/exceptions.fr.md).",
};

/** A file that teams keep beside their manifests. */
interface FilePage {
  readonly name: string;
  readonly title: Localized;
  readonly about: Localized;
  readonly schema: FileSchema;
  readonly example: string;
  readonly fence: "yaml" | "json";
}

const PAGES: readonly FilePage[] = [
  {
    name: "configuration",
    title: { en: "Configuration: .pistectl.yaml", fr: "Configuration : .pistectl.yaml" },
    about: {
      en: "It stands at the root of a project, and counts for every command and for the lint action; `--config FILE` names another. `pistectl init` writes one. A wrong key, an unknown rule or a rule whose level cannot be changed is refused (status 2), with a suggestion.",
      fr: "Il se trouve à la racine du projet et vaut pour toutes les commandes et pour l'action de validation ; `--config FICHIER` en nomme un autre. `pistectl init` en écrit un. Une clé fausse, une règle inconnue ou une règle dont le niveau ne peut pas changer est refusée (code 2), avec une suggestion.",
    },
    schema: CONFIGURATION_SCHEMA,
    example: `# yaml-language-server: $schema=${schemaAddress("configuration.schema.json")}
lang: fr
rules:
  contact/notifications: error
overrides:
  - paths: ["sandbox/"]
    rules:
      api/version: info
    reason: the sandbox list moves without notice
catalog: ["catalogue.yaml"]`,
    fence: "yaml",
  },
  {
    name: "baseline",
    title: { en: "Baseline", fr: "Fichier de référence" },
    about: {
      en: "`pistectl validate --baseline FILE --update-baseline` writes it; `--baseline FILE` then lets pass what it holds. An entry names a rule, a document and a place in it, not a line. One whose finding is gone is [`baseline/stale`](../rules/baseline/stale.md). Secrets and what breaks the format never enter it.",
      fr: "`pistectl validate --baseline FICHIER --update-baseline` l'écrit ; `--baseline FICHIER` laisse ensuite passer ce qu'il contient. Une entrée nomme une règle, un document et un endroit de ce document, pas une ligne. Une entrée dont le constat a disparu donne [`baseline/stale`](../rules/baseline/stale.fr.md). Les secrets et ce qui enfreint le format n'y entrent jamais.",
    },
    schema: BASELINE_SCHEMA,
    example: JSON.stringify(
      {
        format_version: "1.0",
        entries: [{ rule: "api/known", document: { kind: "Application", name: "COTATION_METROPOLE_EXEMPLE" }, pointer: "/apis/0/name" }],
      },
      null,
      2,
    ),
    fence: "json",
  },
];

/** A page for each file that stands beside manifests, in both languages, from its declaration. */
export const filePages: Generator = {
  name: "pages of files",
  owns: [FOLDER],
  generate: async () =>
    PAGES.flatMap((page) =>
      LANGUAGES.map((language) => ({
        path: `${FOLDER}/${page.name}${SUFFIX[language]}`,
        content: `${parts(page, language).join("\n\n")}\n`,
      })),
    ),
};

function parts({ name, title, about, schema, example, fence }: FilePage, language: Language): readonly string[] {
  const says = (text: Localized): string => typeset(say(text, language), language);
  return [
    `# ${says(title)}`,
    OTHER[language](name),
    says(about),
    `\`\`\`${fence}\n${example}\n\`\`\``,
    keyTable(schema, language),
    `${says(SCHEMA)} [\`${name}.schema.json\`](../../schemas/v1/${name}.schema.json).`,
    says(GUIDE),
  ];
}
