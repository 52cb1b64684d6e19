import type { Language, Localized } from "./language.ts";

/**
 * The no-break space. French typography wants a narrow one (U+202F) before `; ? !`, but terminals and fonts that lack it show a box or nothing:
 * U+00A0 is right before `:` and inside quotation marks, and shown everywhere.
 */
const NO_BREAK = "\u00a0";

/** What is said, in one language, ready to be shown: the one way from a `Localized` to an output. */
export function say(text: Localized, language: Language): string {
  return typeset(text[language], language);
}

/** Prose of one language with its typography: in French, no-break spaces before `: ; ? ! »` and after `«`. Applied twice it changes nothing more. */
export function typeset(text: string, language: Language): string {
  if (language !== "fr") return text;
  // What is not prose, or has a space to be made unbreakable. Taken whole and left as they are: code between backticks, fenced code, and what stands
  // between straight or curly quotation marks. French quotation marks are taken with what they hold. A sign that goes on as a word does (` :port`,
  // ` ?query`) is code.
  const pieces = /(`+)[\s\S]*?\1|"[^"\n]*"|“[^”\n]*”|«[ \u00a0]?([^»\n]*?)[ \u00a0]?»| (?=[:;?!](?![\p{L}\p{N}:/=_-]))|« | (?=»)/gu;
  return text.replace(pieces, (piece: string, _ticks: string | undefined, quoted: string | undefined) => {
    if (piece === " ") return NO_BREAK;
    if (piece === "« ") return `«${NO_BREAK}`;
    if (quoted === undefined) return piece;
    return quoted === "" ? `«${NO_BREAK}»` : `«${NO_BREAK}${quoted}${NO_BREAK}»`;
  });
}

/** The colon after a label. */
export const COLON: Readonly<Record<Language, string>> = { en: ":", fr: `${NO_BREAK}:` };
