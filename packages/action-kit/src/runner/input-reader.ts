import { alternatives, type Localized, quote } from "@pistectl/words";

/** Reads inputs into typed values and gathers every problem, so that all are told at once. After a problem the fallback is returned and means nothing. */
export interface InputReader {
  /** As given, blanks included: for credentials, whose pasted ends are reported and never trimmed. Undefined when not given. */
  verbatim(name: string): string | undefined;
  /** Trimmed text, undefined when blank. */
  text(name: string): string | undefined;
  /** Trimmed lines without the blank ones. */
  lines(name: string): readonly string[];
  /** One of a closed list, to the letter. */
  choice<Value extends string>(name: string, accepted: readonly Value[], fallback: Value): Value;
  /** `true` or `false`. */
  flag(name: string, fallback: boolean): boolean;
  /** Decimal digits within a range, both ends included. */
  wholeNumber(name: string, range: { readonly minimum: number; readonly maximum: number }, fallback: number): number;
  /** Adds a problem that the caller found. */
  refuse(problem: Localized): void;
  /** Problems so far, in the order of reading. */
  readonly problems: readonly Localized[];
}

/** A reader over raw values: an unset input is an empty string, as the runner hands it over. */
export function createInputReader(raw: (name: string) => string): InputReader {
  const problems: Localized[] = [];
  const text = (name: string): string | undefined => raw(name).trim() || undefined;

  function choice<Value extends string>(name: string, accepted: readonly Value[], fallback: Value): Value {
    const given = text(name);
    if (given === undefined) return fallback;
    const found = accepted.find((value) => value === given);
    if (found === undefined) problems.push(notAccepted(name, given, alternatives(accepted)));
    return found ?? fallback;
  }

  return {
    problems,
    text,
    choice,
    verbatim: (name) => raw(name) || undefined,
    lines: (name) =>
      raw(name)
        .split(/\r\n|\r|\n/)
        .map((line) => line.trim())
        .filter((line) => line !== ""),
    flag: (name, fallback) => choice(name, ["true", "false"], fallback ? "true" : "false") === "true",
    wholeNumber(name, { minimum, maximum }, fallback) {
      const given = text(name);
      if (given === undefined) return fallback;
      const value = /^\d{1,9}$/.test(given) ? Number(given) : Number.NaN;
      if (value >= minimum && value <= maximum) return value;
      problems.push(
        notAccepted(name, given, {
          en: `a whole number from ${minimum} to ${maximum}`,
          fr: `un nombre entier de ${minimum} à ${maximum}`,
        }),
      );
      return fallback;
    },
    refuse: (problem) => void problems.push(problem),
  };
}

/** Words the refusal of an input's value: what was found, what is accepted. */
export function notAccepted(name: string, found: string, accepted: Localized): Localized {
  const shown = quote(found);
  return {
    en: `Input ${name} is ${shown.en}; accepted: ${accepted.en}.`,
    fr: `L'entrée ${name} vaut ${shown.fr} ; accepté : ${accepted.fr}.`,
  };
}
