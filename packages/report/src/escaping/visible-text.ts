/**
 * What has no shape of its own or changes the order of what follows: control and format characters (bidirectional marks and zero-width
 * characters among them), line and paragraph separators, halves of surrogate pairs, and the two noncharacters that XML 1.0 refuses.
 */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu;

/** Nearly every text, told at a fraction of the cost. */
const PLAIN = /^[\x20-\x7e]*$/;

const SHORT_ESCAPES: ReadonlyMap<string, string> = new Map([
  ["\n", "\\n"],
  ["\r", "\\r"],
  ["\t", "\\t"],
]);

/** A text of any origin on one line, its invisible characters written as escapes (`\n`, `\x1b`, `\u202e`), at most `maxLength` characters long. */
export function visibleText(text: string, maxLength: number = Number.POSITIVE_INFINITY): string {
  // Cut first: escaping a text of megabytes to throw most of it away would be wasted.
  const shown = shorten(text, maxLength);
  return PLAIN.test(shown) ? shown : shown.replace(INVISIBLE, escaped);
}

/** The same for a text of several lines: its line breaks remain, as line feeds. */
export function visibleLines(text: string, maxLength: number = Number.POSITIVE_INFINITY): string {
  return shorten(text, maxLength)
    .split(/\r\n|\r|\n/)
    .map((line) => visibleText(line))
    .join("\n");
}

/** Cuts after a whole character, never between the halves of a surrogate pair, and says so with an ellipsis. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}

function escaped(character: string): string {
  const short = SHORT_ESCAPES.get(character);
  if (short !== undefined) return short;
  const hex = (character.codePointAt(0) ?? 0).toString(16);
  if (hex.length <= 2) return `\\x${hex.padStart(2, "0")}`;
  return hex.length <= 4 ? `\\u${hex.padStart(4, "0")}` : `\\u{${hex}}`;
}
