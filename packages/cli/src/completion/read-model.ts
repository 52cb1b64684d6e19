import { DIAGNOSES } from "@pistectl/auth-core/diagnoses";
import { CATALOGUE, groupNames, listApis } from "@pistectl/config-schema/catalogue";
import { RULE_LEVELS } from "@pistectl/config-schema/configuration";
import { canSetLevel, ruleDescriptions } from "@pistectl/config-schema/rules";
import { type Language, say } from "@pistectl/words";
import { COMMON_FLAGS } from "../command-line/common-flags.ts";
import type { Flag, Flags } from "../command-line/flag.ts";
import { loadVerb, type Verb, type VerbEntry } from "../command-line/verb.ts";
import type { CompletedFlag, CompletionModel, Completions } from "./completion-model.ts";

/** Reads what shells need to know from the declarations of every verb and its flags, which are loaded for it. */
export async function readModel(entries: readonly VerbEntry[], language: Language): Promise<CompletionModel> {
  const verbs = await Promise.all(entries.map(loadVerb));
  const apis = listApis(CATALOGUE).map(({ name }) => name);
  const rules = ruleDescriptions().map(({ id }) => id);
  return {
    verbs: [
      ...verbs.map((verb) => ({
        name: verb.name,
        help: say(verb.summary, language),
        flags: flagsOf({ ...verb.flags, ...COMMON_FLAGS }, language),
        operands: operandsOf(verb),
      })),
      {
        name: "help",
        help: say({ en: "the page of a command", fr: "la page d'une commande" }, language),
        flags: flagsOf(COMMON_FLAGS, language),
        operands: { kind: "list", list: "verbs" },
      },
    ],
    commonFlags: [
      ...flagsOf(COMMON_FLAGS, language),
      {
        name: "version",
        help: say({ en: "version of pistectl", fr: "version de pistectl" }, language),
        repeatable: false,
        value: "none",
        word: "",
        values: { kind: "free" },
      },
    ],
    lists: {
      apis,
      targets: [...apis, ...groupNames(CATALOGUE)],
      ids: [...rules, ...DIAGNOSES.map(({ code }) => code)],
      rules: rules.filter(canSetLevel),
      verbs: entries.map(({ name }) => name),
    },
    levels: RULE_LEVELS,
  };
}

function flagsOf(flags: Flags, language: Language): readonly CompletedFlag[] {
  return Object.entries(flags).map(([name, flag]) => ({
    name,
    help: say(flag.help, language),
    repeatable: flag.repeatable,
    value: flag.value === null ? "none" : flag.valueOptional === true ? "optional" : "needed",
    word: flag.value?.[language] ?? "",
    values: valuesOf(name, flag),
  }));
}

/** From the list that a flag accepts, or from the word that stands for its value in the help. */
function valuesOf(name: string, { accepts, group, value }: Flag): Completions {
  if (accepts !== null) return { kind: value?.en.endsWith("[=FILE]") === true ? "words-for-files" : "words", words: accepts };
  if (name === "api") return { kind: "list", list: group === "targets" ? "targets" : "apis" };
  if (name === "rule") return { kind: "levels" };
  const word = value?.en ?? "";
  if (/\b(?:FILE|PATH|DIR)\b/.test(word)) return { kind: "files" };
  // A word in small letters is the value itself.
  return /^[a-z]+$/.test(word) ? { kind: "words", words: [word] } : { kind: "free" };
}

/** From the forms of the command line in the help. */
function operandsOf({ synopsis }: Verb): Completions {
  const forms = synopsis.map(({ en }) => en);
  if (forms.some((form) => /\bPATH\b/.test(form))) return { kind: "files" };
  if (forms.some((form) => form.startsWith("ID"))) return { kind: "list", list: "ids" };
  if (forms.some((form) => form.startsWith("NAME"))) return { kind: "list", list: "apis" };
  const words = /^[a-z]+(?:\|[a-z]+)+/.exec(forms[0] ?? "")?.[0].split("|");
  return words === undefined ? { kind: "free" } : { kind: "words", words };
}
