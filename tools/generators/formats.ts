import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LANGUAGES, type Language, type Localized, say, typeset } from "@pistectl/words";
import { loadVerb } from "../../packages/cli/src/command-line/verb.ts";
import { VERBS } from "../../packages/cli/src/verbs.ts";
import { PORTALS } from "../../packages/config-schema/src/plan/portal-action.ts";
import type { Generator } from "./generator.ts";
import { declarationSchema } from "./schemas/declaration-schema.ts";
import type { JsonSchema } from "./schemas/field-schema.ts";
import { schemaFile } from "./schemas/schema-file.ts";
import { readDeclaration, type SourceDeclaration } from "./source-declaration.ts";

/** Of the schemas of outputs. */
const FOLDER = "schemas/outputs/v1";

const PATH: Readonly<Record<Language, string>> = { en: "docs/formats.md", fr: "docs/formats.fr.md" };
const OTHER: Readonly<Record<Language, string>> = { en: "[Français](formats.fr.md)", fr: "[English](formats.md)" };

const TITLE: Localized = { en: "Outputs for programs", fr: "Sorties pour les programmes" };

const PROMISE: readonly Localized[] = [
  {
    en: 'Every JSON output is one object that begins with `"format_version": "1.0"`. As long as its first number stays, no field is renamed, removed or given another meaning, and neither are codes, rule ids, verdicts and exit statuses. Fields may be added with any release: read those you know, and ignore the others.',
    fr: 'Chaque sortie JSON est un objet qui commence par `"format_version": "1.0"`. Tant que son premier nombre ne change pas, aucun champ n\'est renommé, retiré ni pris dans un autre sens, pas plus que les codes, les identifiants de règles, les verdicts et les codes de sortie. Toute version peut ajouter des champs : lisez ceux que vous connaissez, ignorez les autres.',
  },
  {
    en: "Sentences (`summary`, `detail`, `title`, `remedies`…) are for people: they follow `--lang`, and get better. Decide by `code`, `rule`, `responsible`, `verdict` or the exit status.",
    fr: "Les phrases (`summary`, `detail`, `title`, `remedies`…) sont pour les personnes : elles suivent `--lang`, et s'améliorent. Décidez d'après `code`, `rule`, `responsible`, `verdict` ou le code de sortie.",
  },
  {
    en: 'With a machine format, standard output is valid in that format whatever happens; of an error JSON says `{"format_version":"1.0","error":{"code":"…","message":"…"}}`. No output holds a secret.',
    fr: 'Avec un format pour les programmes, la sortie standard est valide dans ce format quoi qu\'il arrive ; d\'une erreur, le JSON dit `{"format_version":"1.0","error":{"code":"…","message":"…"}}`. Aucune sortie ne contient de secret.',
  },
];

const COMMAND: Localized = { en: "Command", fr: "Commande" };
const FORMATS: Localized = { en: "Formats of `--format`", fr: "Formats de `--format`" };
const DECLARED: Localized = {
  en: "As it is declared, in TypeScript; what may be null is always there, what has a `?` may be absent. As a JSON Schema:",
  fr: "Telle qu'elle est déclarée, en TypeScript (en anglais) ; ce qui peut être nul est toujours là, ce qui porte un `?` peut manquer. En schéma JSON :",
};

const FILES_TITLE: Localized = { en: "Schemas of the files", fr: "Schémas des fichiers" };
const FILES: Localized = {
  en: "What is read has JSON Schemas (draft-07), for editors and for other validators. Their `$id` is their address at the tag of the first number of the version, where what they accept only grows: that is the address to write in a file. The same files are here:",
  fr: "Ce qui est lu a des schémas JSON (draft-07), pour les éditeurs et pour d'autres validateurs. Leur `$id` est leur adresse à l'étiquette du premier nombre de la version, où ce qu'ils acceptent ne fait que croître : c'est l'adresse à écrire dans un fichier. Les mêmes fichiers sont ici :",
};
const SCHEMAS = [
  "manifest",
  "application",
  "chorus-pro-connection",
  "connector",
  "partner",
  "api",
  "configuration",
  "baseline",
  "scenario",
];

/** Outputs that are declared, and the types that they are made of, by the file that declares them. */
const OUTPUTS: readonly { readonly verb: string; readonly types: readonly (readonly [file: string, names: readonly string[]])[] }[] = [
  {
    verb: "validate",
    types: [
      [
        "packages/report/src/validation/findings-json.ts",
        ["FindingsJson", "DiagnosticJson", "RangeJson", "PositionJson", "SnippetJson", "FixJson"],
      ],
      ["packages/config-schema/src/findings/finding.ts", ["Severity"]],
    ],
  },
  {
    verb: "plan",
    types: [
      ["packages/report/src/plan/plan-json.ts", ["PlanJson", "ResourceChangeJson", "ChangeJson", "PortalActionJson"]],
      ["packages/config-schema/src/plan/plan.ts", ["PlanSummary", "PlainValue"]],
      ["packages/report/src/plan/value-marks.ts", ["ValueMarks"]],
    ],
  },
  {
    verb: "check",
    types: [["packages/report/src/preflight/preflight-json.ts", ["PreflightJson", "TargetJson", "StageJson", "AttemptJson", "HttpJson"]]],
  },
];

/** The page of what programs read, in both languages, and the JSON Schemas of it: the formats of each command from its flags, the shape of JSON from its declaration. */
export const formats: Generator = {
  name: "formats",
  owns: [FOLDER],
  generate: async (root) => {
    const verbs = await Promise.all(VERBS.map(loadVerb));
    const table = verbs.flatMap(({ name, flags }) => {
      const accepted = flags.format?.accepts;
      return accepted === undefined || accepted === null
        ? []
        : [`| [\`pistectl ${name}\`](reference/cli.md#pistectl-${name}) | ${accepted.map((word) => `\`${word}\``).join(", ")} |`];
    });
    const shapes = await Promise.all(
      OUTPUTS.map(async ({ verb, types }) => {
        const declared = await Promise.all(
          types.map(async ([file, names]) => {
            const source = await readFile(join(root, file), "utf8");
            return names.map((name) => ({ name, ...readDeclaration(source, name) }));
          }),
        );
        return { verb, declarations: declared.flat() };
      }),
    );
    const pages = LANGUAGES.map((language) => ({
      path: PATH[language],
      content: `${[
        `# ${say(TITLE, language)}`,
        OTHER[language],
        ...PROMISE.map((text) => typeset(say(text, language), language)),
        [`| ${say(COMMAND, language)} | ${say(FORMATS, language)} |`, "|---|---|", ...table]
          .join("\n")
          .replaceAll("reference/cli.md", language === "fr" ? "reference/cli.fr.md" : "reference/cli.md"),
        ...shapes.flatMap(({ verb, declarations }) => [
          `## pistectl ${verb} --format json`,
          typeset(`${say(DECLARED, language)} [\`${verb}.schema.json\`](../${FOLDER}/${verb}.schema.json)`, language),
          `\`\`\`ts\n${declarations.map(({ doc, signature }) => `/** ${doc} */\n${signature}`).join("\n\n")}\n\`\`\``,
        ]),
        `## ${say(FILES_TITLE, language)}`,
        typeset(say(FILES, language), language),
        SCHEMAS.map((name) => `- [\`${name}.schema.json\`](../schemas/v1/${name}.schema.json)`).join("\n"),
      ].join("\n\n")}\n`,
    }));
    return [
      ...pages,
      ...shapes.map(({ verb, declarations }) => schemaFile(`${verb}.schema.json`, outputSchema(verb, declarations), FOLDER)),
    ];
  },
};

/** The schema of the first declaration, with the others as definitions. */
function outputSchema(verb: string, [whole, ...others]: readonly (SourceDeclaration & { readonly name: string })[]): JsonSchema {
  if (whole === undefined) throw new Error(`${verb} declares no output`);
  const describe = ({ doc, signature }: SourceDeclaration): JsonSchema => ({ description: doc, ...declarationSchema(signature) });
  const definitions = Object.fromEntries(others.map((other) => [other.name, describe(other)]));
  // Declared by a list of words.
  const words = JSON.stringify([whole, ...others]).includes(": Portal;") ? { Portal: { enum: PORTALS } } : {};
  return { title: `pistectl ${verb} --format json`, ...describe(whole), definitions: { ...definitions, ...words } };
}
