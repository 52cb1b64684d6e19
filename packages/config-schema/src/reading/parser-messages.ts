import type { ErrorCode } from "yaml";

/** Causes that share a code of the parser, by what its English message says. The first row that fits holds. */
export const PARSER_MESSAGES = [
  { cause: "open-quote", code: "MISSING_CHAR", pattern: /^Missing closing/ },
  { cause: "open-bracket", code: "MISSING_CHAR", pattern: /end with a/ },
  { cause: "open-bracket", code: "BAD_INDENT", pattern: /end with a/ },
  { cause: "glued-comment", code: "MISSING_CHAR", pattern: /^Comments must be/ },
  { cause: "no-comma", code: "MISSING_CHAR", pattern: /between/ },
  { cause: "key-without-value", code: "MISSING_CHAR", pattern: /^Implicit map keys/ },
  { cause: "open-directive", code: "MISSING_CHAR", pattern: /^Missing directives-end/ },
  { cause: "mapping-beside-marker", code: "MISSING_CHAR", pattern: /on same line with directives-end/ },
  { cause: "rest-of-value", code: "UNEXPECTED_TOKEN", pattern: /at node end/ },
  { cause: "empty-item", code: "UNEXPECTED_TOKEN", pattern: /^Unexpected (,|empty item)/ },
  { cause: "text-beside-block", code: "UNEXPECTED_TOKEN", pattern: /^Block scalar header/ },
  { cause: "dash-beside-key", code: "UNEXPECTED_TOKEN", pattern: /on same line with key/ },
  { cause: "dash-as-key", code: "BLOCK_AS_IMPLICIT_KEY", pattern: /^A block sequence/ },
] as const satisfies readonly { readonly cause: string; readonly code: ErrorCode; readonly pattern: RegExp }[];

/** A cause that the code of an error does not tell. */
export type SyntaxCause = (typeof PARSER_MESSAGES)[number]["cause"];

/** The cause that a message names; null: its code says all that it says. */
export function causeOf(error: { readonly code: ErrorCode; readonly message: string }): SyntaxCause | null {
  return PARSER_MESSAGES.find(({ code, pattern }) => code === error.code && pattern.test(error.message))?.cause ?? null;
}
