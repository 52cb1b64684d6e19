import type { malformedCredentials } from "../diagnoses/config.ts";

/** What is wrong with a value that was pasted. */
export type PasteProblem = Parameters<typeof malformedCredentials.summary>[0]["settings"][number]["problem"];

/** What pasting did to an identifier or a secret, null when nothing is seen; reported, never silently trimmed. */
export function pasteProblem(value: string): PasteProblem | null {
  const mistaken = mistakenValue(value);
  if (mistaken !== null) return mistaken;
  const atEnds = endProblem(value);
  if (atEnds !== null) return atEnds;
  if (/^["'`«“”‘’]|["'`»“”‘’]$/.test(value)) return "quotes";
  if (/\s/.test(value)) return "inner-space";
  if (/[\u2010-\u2015\u2212]/.test(value)) return "typographic-dash";
  return isBase64Pair(value) ? "base64-pair" : null;
}

/** The same of `login:password`: a password chosen by a person may hold blanks, quotes and dashes, so only its ends and the separator are looked at. */
export function accountProblem(value: string): PasteProblem | null {
  const mistaken = mistakenValue(value);
  if (mistaken !== null) return mistaken;
  const atEnds = endProblem(value);
  if (atEnds !== null) return atEnds;
  if (/^[^:]+:./.test(value)) return null;
  return isBase64Pair(value, /^[^:\s]+:\S/) ? "base64-pair" : "no-colon";
}

/** What stands for a value, or around it, and is none: whatever else is wrong with the text, this comes first. */
function mistakenValue(value: string): PasteProblem | null {
  const text = value.trim();
  const bare = text.replace(/^(["'`])(.*)\1$/s, "$2");
  return MISTAKEN.find(({ form }) => form.test(bare))?.problem ?? null;
}

const MISTAKEN: readonly { readonly form: RegExp; readonly problem: PasteProblem }[] = [
  // What `jq -r`, toJSON, JavaScript, Python and Ruby print for nothing.
  { form: /^(?:null|undefined|none|nil|NaN|\[object Object\])$/i, problem: "nothing" },
  // `***` of a CI log, the dots of a password field, the mark of a screen.
  { form: /^(?:[*•●…]+|x{3,}|\[?(?:redacted|masked|secret|hidden)\]|redacted|masked)$/i, problem: "mask" },
  // `${X}`, `$(X)`, `$X`, `{{ X }}`, `${{ X }}`, `%X%`, `#{X}#`: no program put the value in their place.
  { form: /^(?:\$\{\{?.*\}|\$\(.*\)|\$[A-Z][A-Z0-9_]*|\{\{.*\}\}|%[A-Z][A-Z0-9_]*%|#\{.*\}#?)$/s, problem: "variable" },
  { form: /^(?:<[^<>]*>|change[-_ ]?me|replace[-_ ]?me|todo)$/i, problem: "looks-like-placeholder" },
  { form: /^(?:(?:proxy-)?authorization\s*:\s*)?(?:basic|bearer)\s+\S/i, problem: "header" },
  {
    form: /^(?:export\s+|set\s+|\$env:)?(?:[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)+|(?:client|consumer)[-_]?(?:id|key|secret))\s*[=:]\s*[^\s=]/i,
    problem: "assignment",
  },
];

function endProblem(value: string): PasteProblem | null {
  if (/[\r\n\u2028\u2029]/.test(value)) return "line-break";
  if (/^\s|^\ufeff/.test(value)) return "leading-space";
  if (/\s$/.test(value)) return "trailing-space";
  return /[\p{Cc}\p{Cf}]/u.test(value) ? "control-character" : null;
}

const UUID_PAIR = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}:[\x21-\x7e]+$/i;

/** Whether a value is `id:secret` as Basic authentication encodes it. */
function isBase64Pair(value: string, pair: RegExp = UUID_PAIR): boolean {
  if (!/^[A-Za-z0-9+/_-]{8,}={0,2}$/.test(value)) return false;
  const decoded = Buffer.from(value, "base64").toString("utf8");
  return pair.test(decoded) && /^[\x20-\x7e]+$/.test(decoded);
}
