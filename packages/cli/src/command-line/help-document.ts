import { type Language, type Localized, say } from "@pistectl/words";
import { VERSION } from "../machine/version.ts";
import { COMMON_FLAGS } from "./common-flags.ts";
import type { Flags } from "./flag.ts";
import { TOOL } from "./help.ts";
import { type HelpRow, type LoadedVerb, loadVerb, type VerbEntry } from "./verb.ts";

/** The whole help in JSON, from the declarations that parse a command line: common flags, then every command. */
export async function toolHelpDocument(verbs: readonly VerbEntry[], language: Language): Promise<string> {
  const commands = [];
  for (const entry of verbs) {
    const verb = await loadVerb(entry);
    commands.push({ ...commandDocument(verb, language), summary: say(verb.summary, language) });
  }
  return printed({
    name: "pistectl",
    version: VERSION,
    description: say(TOOL, language),
    common_flags: flagDocuments(COMMON_FLAGS, language),
    commands,
  });
}

/** The help of one command in JSON; the common flags, which the tool's own help lists, are left out. */
export function verbHelpDocument(verb: LoadedVerb, language: Language): string {
  return printed(commandDocument(verb, language));
}

function printed(content: object): string {
  return `${JSON.stringify({ format_version: "1.0", ...content }, null, 2)}\n`;
}

function commandDocument(verb: LoadedVerb, language: Language): object {
  const text = (localized: Localized): string => say(localized, language);
  const rows = (named: string, list: readonly HelpRow[]): readonly object[] =>
    list.map(({ term, text: about }) => ({ [named]: term, help: text(about) }));
  return {
    name: verb.name,
    synopsis: verb.synopsis.map((form) => `pistectl ${verb.name} ${text(form)}`.trimEnd()),
    description: verb.description.map(text),
    flags: flagDocuments(verb.flags, language),
    environment: rows("name", verb.environment),
    exit_statuses: rows("status", verb.exitStatuses),
    examples: verb.examples.map(({ about, command }) => ({ about: text(about), command })),
  };
}

function flagDocuments(flags: Flags, language: Language): readonly object[] {
  return Object.entries(flags).map(([name, { value, valueOptional, repeatable, accepts, shownDefault, group, help }]) => ({
    name: `--${name}`,
    group,
    value: value === null ? null : say(value, language),
    value_optional: valueOptional === true,
    repeatable,
    accepts,
    default: shownDefault === null ? null : say(shownDefault, language),
    help: say(help, language),
  }));
}
