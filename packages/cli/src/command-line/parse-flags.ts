import { parseArgs } from "node:util";
import { type Failed, type Localized, type Outcome, succeed, visibleText } from "@pistectl/words";
import type { Flags, FlagValues } from "./flag.ts";
import { quoted } from "./quoting.ts";
import { type Refusal, refused } from "./refusal.ts";
import { refuseSecretFlag } from "./secret-flags.ts";
import { suggestion } from "./suggestion.ts";

/** A command line, read. */
export interface ParsedLine<F extends Flags> {
  readonly flags: FlagValues<F>;
  readonly operands: readonly string[];
}

/** Reads the arguments of a verb (`""`: of the tool itself) by the declarations of its flags; the first thing wrong is the one reported. */
export function parseFlags<F extends Flags>(declarations: F, args: readonly string[], verb: string): Outcome<ParsedLine<F>, Refusal> {
  const { tokens } = parseArgs({ args: [...args], options: optionsOf(declarations), strict: false, allowPositionals: true, tokens: true });
  const texts = new Map<string, string[]>();
  const operands: string[] = [];
  for (const token of tokens) {
    if (token.kind === "positional") operands.push(token.value);
    if (token.kind !== "option") continue;

    const declaration = Object.hasOwn(declarations, token.name) ? declarations[token.name] : undefined;
    if (declaration === undefined) return refuseUnknown(token.rawName, Object.keys(declarations), verb);
    const name = `--${token.name}`;
    if (declaration.value === null) {
      if (token.value !== undefined) return refused({ en: `${name} takes no value.`, fr: `${name} ne prend pas de valeur.` });
    } else if (
      declaration.valueOptional !== true &&
      (token.value === undefined || (!token.inlineValue && /^--?[a-z]/i.test(token.value)))
    ) {
      return refuseMissingValue(name, declaration.value, declaration.accepts);
    }
    texts.set(token.name, [...(texts.get(token.name) ?? []), token.value ?? ""]);
  }

  const values: Record<string, unknown> = {};
  for (const [name, declaration] of Object.entries(declarations)) {
    const value = declaration.read(texts.get(name) ?? [], `--${name}`);
    if (!value.ok) return value;
    values[name] = value.value;
  }
  // Each value was made by the `read` of the declaration of the same name.
  return succeed({ flags: values as FlagValues<F>, operands });
}

/**
 * What a flag of a closed list is set to, wherever it stands and whatever else is wrong with the line; null when absent or not in the list. A value
 * `CHOICE=FILE` speaks of a file and is passed over.
 */
export function findChoice<Choice extends string>(args: readonly string[], name: string, choices: readonly Choice[]): Choice | null {
  const end = args.indexOf("--");
  const texts = (end === -1 ? args : args.slice(0, end)).flatMap((arg, index) => {
    if (arg.startsWith(`--${name}=`)) return [arg.slice(name.length + 3)];
    return arg === `--${name}` ? [args[index + 1] ?? ""] : [];
  });
  const last = texts.findLast((text) => !text.includes("="));
  return choices.find((choice) => choice === last) ?? null;
}

function optionsOf(declarations: Flags): Record<string, { type: "string" | "boolean"; short?: string; multiple: true }> {
  return Object.fromEntries(
    Object.entries(declarations).map(([name, { value, valueOptional }]) => [
      name,
      { type: value === null || valueOptional === true ? "boolean" : "string", multiple: true, ...(name === "help" ? { short: "h" } : {}) },
    ]),
  );
}

function refuseUnknown(rawName: string, known: readonly string[], verb: string): Failed<Refusal> {
  const secret = refuseSecretFlag(rawName);
  if (secret !== null) return secret;
  const name = quoted(rawName);
  const near = suggestion(
    visibleText(rawName),
    known.map((flag) => `--${flag}`),
  );
  const help = ["pistectl", verb, "--help"].filter((word) => word !== "").join(" ");
  return refused({
    en: `Unknown flag ${name.en}.${near.en} List the flags with: ${help}.`,
    fr: `Option inconnue : ${name.fr}.${near.fr} Pour la liste des options : ${help}.`,
  });
}

function refuseMissingValue(name: string, word: Localized, accepts: readonly string[] | null): Failed<Refusal> {
  const list = accepts?.join(", ");
  return refused({
    en: `${name} needs a value: ${name} ${word.en}.${list === undefined ? "" : ` Accepted: ${list}.`}`,
    fr: `${name} attend une valeur : ${name} ${word.fr}.${list === undefined ? "" : ` Valeurs acceptées : ${list}.`}`,
  });
}
