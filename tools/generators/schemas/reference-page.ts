import { type Localized, say } from "@pistectl/words";
import { type Field, type FileSchema, type KindSchema, MAX_ITEMS } from "../../../packages/config-schema/src/schema/field.ts";
import { schemaAddress } from "./schema-file.ts";

type Language = keyof Localized;

const WORDS = {
  title: { en: "# Manifests", fr: "# Manifestes" },
  other: { en: "[Français](manifests.fr.md)", fr: "[English](manifests.md)" },
  introduction: {
    en: "Every key of every kind of document. Files are found by name: `*.piste.yaml`, `*.piste.yml`, `*.piste.json`, `piste.yaml`, `piste.yml`; several documents may stand in one file, separated by `---`. Keys beginning with `x-` are free everywhere; any other unknown key is an error. Identifiers made of digits (SIRET, versions, telephone numbers, codes) stand between quotes.",
    fr: "Toutes les clés de tous les types de documents. Les fichiers sont trouvés par leur nom : `*.piste.yaml`, `*.piste.yml`, `*.piste.json`, `piste.yaml`, `piste.yml` ; plusieurs documents peuvent tenir dans un fichier, séparés par `---`. Les clés qui commencent par `x-` sont libres partout ; toute autre clé inconnue est une erreur. Les identifiants faits de chiffres (SIRET, versions, téléphones, codes) se mettent entre guillemets.",
  },
  editor: {
    en: "Editors complete and check them with the combined schema; begin the file with:",
    fr: "Les éditeurs les complètent et les vérifient avec le schéma d'ensemble ; commencez le fichier par :",
  },
  head: { en: "| Key | | Value | Meaning |\n|---|---|---|---|", fr: "| Clé | | Valeur | Sens |\n|---|---|---|---|" },
  required: { en: "required", fr: "obligatoire" },
  example: { en: "Example", fr: "Exemple" },
} as const;

const COMBINED = schemaAddress("manifest.schema.json");

/** The reference page of the format in one language. */
export function referencePage(formats: readonly KindSchema[], language: Language): string {
  return [
    say(WORDS.title, language),
    "",
    say(WORDS.other, language),
    "",
    say(WORDS.introduction, language),
    "",
    say(WORDS.editor, language),
    "",
    "```yaml",
    `# yaml-language-server: $schema=${COMBINED}`,
    "```",
    "",
    ...formats.flatMap((format) => [
      `## \`${format.kind}\``,
      "",
      say(format.description, language),
      "",
      say(WORDS.head, language),
      ...rows(format.root, "", language),
      "",
    ]),
  ].join("\n");
}

/** The keys of a file of one document, as a table. */
export function keyTable({ root }: FileSchema, language: Language): string {
  return [say(WORDS.head, language), ...rows(root, "", language)].join("\n");
}

function rows(field: Field, prefix: string, language: Language): readonly string[] {
  if (field.type === "list") return rows(field.items, `${prefix}[]`, language);
  if (field.type !== "mapping") return [];
  return Object.entries(field.keys).flatMap(([key, value]) => {
    const path = prefix === "" ? key : `${prefix}.${key}`;
    const example = value.examples?.[0];
    const meaning = [
      say(value.description, language),
      ...(value.type === "word" && value.meanings
        ? [value.words.map((word, index) => `\`${word}\`: ${value.meanings?.[index]?.[language] ?? ""}`).join("; ")]
        : []),
      ...(example === undefined ? [] : [`${say(WORDS.example, language)}${language === "fr" ? " " : ""}: \`${example}\`.`]),
    ].join(" ");
    const row = `| \`${path}\` | ${value.required ? say(WORDS.required, language) : ""} | ${say(valueWords(value), language)} | ${meaning.replaceAll("|", "\\|")} |`;
    // Marks repeat the keys beside them.
    return key === "marks" ? [row] : [row, ...rows(value, path, language)];
  });
}

function valueWords(field: Field): Localized {
  switch (field.type) {
    case "text":
      return sized(field, { en: "text", fr: "texte" });
    case "identifier":
      return sized(field, { en: "text between quotes", fr: "texte entre guillemets" });
    case "reference":
      return { en: "`env:NAME` or `file:PATH`", fr: "`env:NOM` ou `file:CHEMIN`" };
    case "date":
      return field.loose
        ? { en: '`YYYY-MM-DD`, `YYYY-MM` or `"YYYY"`', fr: '`AAAA-MM-JJ`, `AAAA-MM` ou `"AAAA"`' }
        : { en: "`YYYY-MM-DD`", fr: "`AAAA-MM-JJ`" };
    case "word": {
      const words = field.words.map((word) => `\`${word}\``).join(", ");
      return { en: words, fr: words };
    }
    case "flag":
      return { en: `\`true\`, \`false\` (default \`${field.absent}\`)`, fr: `\`true\`, \`false\` (par défaut \`${field.absent}\`)` };
    case "number": {
      const { min, max, fraction } = field;
      return { en: `${fraction ? "" : "whole "}number, ${min} to ${max}`, fr: `nombre${fraction ? "" : " entier"}, de ${min} à ${max}` };
    }
    case "either":
      return field.says;
    case "scalar":
      return { en: "text, number, `true` or `false`", fr: "texte, nombre, `true` ou `false`" };
    case "list": {
      if (field.max === Number.POSITIVE_INFINITY) return { en: "list", fr: "liste" };
      return {
        en: `list, ${field.min ?? 1} to ${MAX_ITEMS}${field.orOne ? ", or one item" : ""}`,
        fr: `liste, de ${field.min ?? 1} à ${MAX_ITEMS}${field.orOne ? ", ou un seul élément" : ""}`,
      };
    }
    case "map": {
      const values = field.values.type === "word" ? valueWords(field.values) : null;
      if (values !== null) return { en: `by key: ${values.en}`, fr: `par clé : ${values.fr}` };
      return { en: "texts by key", fr: "textes par clé" };
    }
    case "mapping":
    case "variants":
      return { en: "mapping", fr: "objet" };
  }
}

function sized({ min, max }: { readonly min?: number; readonly max?: number }, what: Localized): Localized {
  if (max === undefined) return what;
  return { en: `${what.en}, ${min ?? 0} to ${max} characters`, fr: `${what.fr}, de ${min ?? 0} à ${max} caractères` };
}
