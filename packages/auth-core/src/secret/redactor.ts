import { MASK, MAX_QUOTED, visibleText } from "@pistectl/words";
import { isUnmistakable, secretForms, shortForms } from "./secret-forms.ts";

/** Keeps known secrets out of what leaves the process: out of values before they are rendered, and out of the rendering as the last guard. */
export interface Redactor {
  /** From now on this value is removed. An empty one is ignored. */
  add(secret: string): void;
  /** A value of any origin without secrets, in every encoding of `secretForms`; a secret of less than 4 characters where it stands as a word. */
  redact(value: string): string;
  /** Text of a server made fit to quote: secrets and control characters removed, length capped. */
  quote(text: string): string;
  /** A rendered text without unmistakable secrets. Its names, keys, literals and markup stay, whatever the secret is: one that is a word of the output (`null`, `code`, a year) is left to `redact`. */
  guard(rendered: string): string;
}

/** A redactor that knows no secret yet. */
export function createRedactor(): Redactor {
  const secrets = new Set<string>();
  let forms: readonly string[] = [];
  let unmistakable: readonly string[] = [];
  let short: readonly string[] = [];
  let words: RegExp | null = null;
  const redact = (value: string): string => {
    const result = hide(value, forms);
    return words === null ? result : withoutOpenEscapes(result.replace(words, MASK));
  };
  return {
    add(secret) {
      if (secret === "" || secrets.has(secret)) return;
      secrets.add(secret);
      const added = secretForms(secret);
      forms = longestFirst([...forms, ...added]);
      unmistakable = longestFirst([...unmistakable, ...unmistakableForms(secret, added)]);
      short = [...short, ...shortForms(secret)];
      words = asWords(short);
    },
    redact,
    quote(text) {
      // Redact before cutting: half a secret is still a secret.
      return visibleText(redact(text).trim(), MAX_QUOTED);
    },
    guard: (rendered) => hide(rendered, unmistakable),
  };
}

/** A text of JSON stays one: a form that is the end of an escape takes all of it, and one that is the beginning of another leaves it that. */
function hide(text: string, forms: readonly string[]): string {
  let result = text;
  for (const form of forms) result = result.replaceAll(form, OPENS_ESCAPE.test(form) ? `${MASK}\\` : MASK);
  return result === text ? text : withoutOpenEscapes(result);
}

const OPENS_ESCAPE = /(?<!\\)(?:\\\\)*\\$/;

/** Backslashes of their own, then what a mask has cut off from the rest of its escape. */
const OPEN_ESCAPES = new RegExp(`(?<!\\\\)((?:\\\\\\\\)*)\\\\(?:u[\\da-f]{0,3})?(?=${literally(MASK)})`, "gi");

function withoutOpenEscapes(hidden: string): string {
  return hidden.replace(OPEN_ESCAPES, "$1");
}

/** Every spelling of an unmistakable secret; of another, those that are so themselves, as its base64 may be. */
function unmistakableForms(secret: string, forms: readonly string[]): readonly string[] {
  const whole = isUnmistakable(secret) ? secret.trim().length : Number.POSITIVE_INFINITY;
  return forms.filter((form) => form.length >= whole || isUnmistakable(form));
}

function longestFirst(forms: readonly string[]): readonly string[] {
  return [...new Set(forms)].sort((a, b) => b.length - a.length);
}

function asWords(forms: readonly string[]): RegExp | null {
  if (forms.length === 0) return null;
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${longestFirst(forms).map(literally).join("|")})(?![\\p{L}\\p{N}])`, "gu");
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");
}
