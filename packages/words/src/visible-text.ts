import { replaceLookAlikes } from "./look-alikes.ts";

/** Nearly every text, told at a fraction of the cost: V8 builds a class of Unicode's where an expression stands, the first time that it gets there. Latin letters are shown as they are. */
const PLAIN = /^[\x20-\x7e\xa1-\xac\xae-\u02ff]*$/;
/** The same with what prose is set with: blanks that do not break, dashes, quotation marks, the ellipsis, arrows. */
const PROSE = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027\u202f\u2190-\u2193]*$/;

/** A text of any origin on one line, its invisible characters written by their code (`<U+000A>`, `<U+202E>`), at most `maxLength` characters long. */
export function visibleText(text: string, maxLength: number = Number.POSITIVE_INFINITY): string {
  // Cut first: writing out a text of megabytes to throw most of it away would be wasted.
  const shown = shorten(text, maxLength);
  if (PROSE.test(shown)) return shown;
  // What has no shape of its own or changes the order of what follows: control and format characters (bidirectional marks and zero-width characters among
  // them), line and paragraph separators, halves of surrogate pairs, and the two noncharacters that XML 1.0 refuses.
  return shown.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}\ufffe\uffff]/gu, (character) => `<${codePoints(character)}>`);
}

/** `visibleText` with every blank but the ordinary space, and every letter that looks like another, written by its code as well: no two texts look the same. It is for text that has no typography of its own yet. */
export function unmistakableText(text: string, maxLength?: number): string {
  const shown = visibleText(text, maxLength);
  if (PLAIN.test(shown)) return shown;
  const byCode = (character: string): string => `<${codePoints(character)}>`;
  // Blanks that are told from an ordinary space by nobody, and what has no width; a narrow space inside a number is how French writes it.
  return replaceLookAlikes(shown.replace(/(?! )(?!(?<=\d)\u202f\d)[\p{Zs}\p{Default_Ignorable_Code_Point}]/gu, byCode), byCode);
}

/** Cuts after a whole character, never between the halves of a surrogate pair, and says so with an ellipsis. */
export function shorten(text: string, maxLength: number): string {
  if (text.length <= maxLength) return text;
  return `${text.slice(0, Math.max(0, maxLength - 1)).replace(/[\ud800-\udbff]$/, "")}…`;
}

/** The code points of a text as Unicode writes them: `U+00A0`, `U+0065 U+0301`. */
export function codePoints(text: string): string {
  return [...text].map((point) => `U+${(point.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, "0")}`).join(" ");
}
