import type { Localized } from "./language.ts";
import { replaceLookAlikes } from "./look-alikes.ts";
import { codePoints, shorten } from "./visible-text.ts";

/** Longest piece of foreign text that a message quotes, characters; no name of the manifest format is that long. */
export const MAX_QUOTED = 120;

/** Nearly every text, told at a fraction of the cost. */
const PLAIN = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

/**
 * A text that comes from elsewhere in the quotation marks of each language, on one line and cut to `MAX_QUOTED` characters. What does not show, or
 * looks like another letter, is written by its code (`<U+00A0>`), a space at either end as `␠`. Secrets are the caller's to remove before.
 */
export function quote(text: string): Localized {
  const shown = excerpt(text);
  // Marks that the text itself holds would seem to end it.
  const curly = `“${shown}”`;
  return {
    en: shown.includes('"') ? curly : `"${shown}"`,
    fr: /[«»]/.test(shown) ? curly : shown === "" ? "« »" : `« ${shown} »`,
  };
}

/** The same as code: `` `text` ``. */
export function quoteCode(text: string): string {
  return `\`${excerpt(text)}\``;
}

function excerpt(text: string): string {
  if (text.length <= MAX_QUOTED && PLAIN.test(text)) return text;
  const byCode = (character: string): string => `<${codePoints(character)}>`;
  const shown = shorten(text, MAX_QUOTED)
    .replace(/^ +| +$/g, (spaces) => "␠".repeat(spaces.length))
    // Controls, formats, unassigned characters, and every blank but the ordinary space.
    .replace(/[\p{C}\p{Z}]/gu, (character) => (character === " " ? character : byCode(character)));
  return replaceLookAlikes(shown, byCode);
}
