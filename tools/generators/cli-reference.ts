import { COLON, LANGUAGES, type Language, type Localized, say } from "@pistectl/words";
import { flagSections, HEADINGS, TOOL, toolFlagRows } from "../../packages/cli/src/command-line/help.ts";
import { type HelpRow, type LoadedVerb, loadVerb } from "../../packages/cli/src/command-line/verb.ts";
import { VERBS } from "../../packages/cli/src/verbs.ts";
import type { Generator } from "./generator.ts";
import { cell } from "./markdown-table.ts";

const FOLDER = "docs/reference";

const OTHER: Readonly<Record<Language, string>> = { en: "[Français](cli.fr.md)", fr: "[English](cli.md)" };

const TITLE: Localized = { en: "The command line", fr: "La ligne de commande" };

const JSON_NOTE: Localized = {
  en: "This page is `pistectl --help` of every command. `pistectl --help --format json` gives the same to a program.",
  fr: "Cette page est le `pistectl --help` de chaque commande. `pistectl --help --format json` donne la même chose à un programme.",
};

const COMMON: Localized = { en: "Flags of every command", fr: "Options de toutes les commandes" };

const FLAG: Localized = { en: "Flag", fr: "Option" };
const VARIABLE: Localized = { en: "Variable", fr: "Variable" };
const STATUS: Localized = { en: "Status", fr: "Code" };
const MEANING: Localized = { en: "Meaning", fr: "Signification" };

/** The reference of the command line, in both languages, from the declarations that parse it. */
export const cliReference: Generator = {
  name: "cli-reference",
  owns: [FOLDER],
  generate: async () => {
    const verbs = await Promise.all(VERBS.map(loadVerb));
    return LANGUAGES.map((language) => ({
      path: `${FOLDER}/cli${language === "en" ? "" : `.${language}`}.md`,
      content: `${reference(verbs, language).join("\n\n")}\n`,
    }));
  },
};

function reference(verbs: readonly LoadedVerb[], language: Language): readonly string[] {
  return [
    `# ${say(TITLE, language)}`,
    OTHER[language],
    say(TOOL, language),
    say(JSON_NOTE, language),
    verbs.map(({ name, summary }) => `- [\`pistectl ${name}\`](#pistectl-${name})${COLON[language]} ${say(summary, language)}`).join("\n"),
    `## ${say(COMMON, language)}`,
    rows(FLAG, toolFlagRows(language), language),
    ...verbs.flatMap((verb) => command(verb, language)),
  ];
}

function command(verb: LoadedVerb, language: Language): readonly string[] {
  return [
    `## pistectl ${verb.name}`,
    `\`\`\`text\n${verb.synopsis.map((form) => `pistectl ${verb.name} ${say(form, language)}`.trimEnd()).join("\n")}\n\`\`\``,
    ...verb.description.map((paragraph) => prose(say(paragraph, language))),
    ...flagSections(verb.flags, language).flatMap(({ title, rows: flags }) => part(title, FLAG, flags, language)),
    ...part(HEADINGS.environment, VARIABLE, verb.environment, language),
    ...part(HEADINGS.exit, STATUS, verb.exitStatuses, language),
    `### ${say(HEADINGS.examples, language)}`,
    `\`\`\`sh\n${verb.examples.map(({ about, command: line }) => `# ${say(about, language)}\n${line}`).join("\n\n")}\n\`\`\``,
  ];
}

function part(title: Localized, term: Localized, list: readonly HelpRow[], language: Language): readonly string[] {
  return list.length === 0 ? [] : [`### ${say(title, language)}`, rows(term, list, language)];
}

/** Terms and what they mean, as a table. */
function rows(title: Localized, list: readonly HelpRow[], language: Language): string {
  return [
    `| ${say(title, language)} | ${say(MEANING, language)} |`,
    "|---|---|",
    ...list.map(({ term, text }) => `| \`${cell(term)}\` | ${prose(cell(say(text, language)))} |`),
  ].join("\n");
}

/** Text of the help with what Markdown would take for markup shown as it is typed. */
function prose(text: string): string {
  return text.replace(/[<>*_[\]]/g, "\\$&");
}
