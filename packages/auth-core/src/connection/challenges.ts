import type { SaidChallenge } from "../diagnoses/said-challenge.ts";
import { headersOf, type TextOfServer } from "./answer-reading.ts";
import type { Answer } from "./http-answer.ts";

/** How a server asks for authentication (RFC 9110 §11.6.1). */
export interface Challenge {
  /** As written; empty where parameters stand alone. */
  readonly scheme: string;
  /** Values without quotation marks, by name in lower case; of a repeated name the first. */
  readonly parameters: ReadonlyMap<string, string>;
}

/** The challenges of a refusal, in their order. What is to be shown of them is redacted first: half a secret is still a secret. */
export function challengesOf(answer: Answer, redact: (text: string) => string = (text) => text): readonly Challenge[] {
  return readChallenges(redact(headersOf(answer, "www-authenticate")));
}

const TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
const SEPARATOR = /[\s,]*/y;
const PARAMETER = new RegExp(`(${TOKEN})[ \\t]*=[ \\t]*(?:"((?:[^"\\\\]|\\\\.)*)"?|([^\\s,"]*))`, "ys");
const SCHEME = new RegExp(`(${TOKEN})(?=[\\s,]|$)`, "y");
const TOKEN_68 = /[ \t]+[0-9A-Za-z\-._~+/]+=*(?=[ \t]*(?:,|$))/y;

/** Reads a list of challenges: several may share one header, and a comma within quotation marks separates nothing. What is no challenge is passed over. */
export function readChallenges(text: string): readonly Challenge[] {
  const challenges: { scheme: string; parameters: Map<string, string> }[] = [];
  let at = 0;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) at = pattern.lastIndex;
    return match;
  };
  const begin = (scheme: string): Map<string, string> => {
    const parameters = new Map<string, string>();
    challenges.push({ scheme, parameters });
    return parameters;
  };
  for (take(SEPARATOR); at < text.length; take(SEPARATOR)) {
    const parameter = take(PARAMETER);
    if (parameter !== null) {
      const [, name = "", quoted, bare = ""] = parameter;
      const parameters = challenges.at(-1)?.parameters ?? begin("");
      const key = name.toLowerCase();
      if (!parameters.has(key)) parameters.set(key, quoted?.replace(/\\(.)/gs, "$1") ?? bare);
      continue;
    }
    const scheme = take(SCHEME)?.[1];
    if (scheme === undefined) at++;
    else {
      begin(scheme);
      take(TOKEN_68);
    }
  }
  return challenges;
}

/** Whether one of the challenges is of this scheme, named in lower case. */
export function asksFor(challenges: readonly Challenge[], scheme: string): boolean {
  return challenges.some((challenge) => challenge.scheme.toLowerCase() === scheme);
}

/** The first value of a parameter, null when no challenge has it. */
export function parameterOf(challenges: readonly Challenge[], name: string): string | null {
  return challenges.map(({ parameters }) => parameters.get(name)).find((value) => value !== undefined) ?? null;
}

/** What the challenges of a refusal say, ready to be shown; null when they only name their scheme. */
export function saidBy(answer: Answer, { redact, quote }: TextOfServer): SaidChallenge | null {
  const challenges = challengesOf(answer, redact);
  const said = (name: string): string | null => {
    const value = parameterOf(challenges, name);
    return value === null || value.trim() === "" ? null : quote(value);
  };
  const [realm, error, description] = [said("realm"), said("error"), said("error_description")];
  return realm === null && error === null && description === null ? null : { realm, error, description };
}
