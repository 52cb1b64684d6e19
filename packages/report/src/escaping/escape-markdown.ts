import { visibleText } from "@pistectl/words";
import { codeSpan } from "./code-span.ts";

/** What GitHub turns into a link or a notification: mentions and addresses, issue numbers, web addresses, commits. */
const LINKED = /@|#\d|gh-\d|:\/\/|www\.|mailto:|xmpp:|(?<![0-9a-z])(?=[0-9a-f]*\d)[0-9a-f]{7,40}(?![0-9a-z])/i;

/** Most words have none of these: nothing of them is a link, a construct or a character to be written in another way. */
const TELLING = /[\\`*[\]~$&<>|_:@#\d]|www\./i;

/** Punctuation around a word that reads better outside of its code span. */
const EDGES = /^([([{«"'“‘]*)(.*?)([)\]}»"'”’.,;:!?…]*)$/su;

/** Characters that begin a construct of Markdown wherever they stand. `|` and HTML are written as entities. */
const PUNCTUATION = /[\\`*[\]~$]/g;

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", "|": "&#124;" };

/**
 * A text of any origin for one line of Markdown, in a paragraph, a list item or a table cell, read back as it is and linking to nothing:
 * words that GitHub would link (`@name`, `#1`, addresses) become code spans, which leaves them fit to be copied.
 */
export function escapeMarkdown(text: string): string {
  return (
    visibleText(text)
      .trim()
      .replace(/\S+/g, (word) => (!TELLING.test(word) ? word : LINKED.test(word) ? asCode(word) : plain(word)))
      .replace(/^(\d+)([.)])|^[-+=#]/, startOfLine)
      // Number signs at the end of a heading are not part of it.
      .replace(/\s(?=#+$)/, "$&\\")
  );
}

function asCode(word: string): string {
  const [, before = "", core = "", after = ""] = EDGES.exec(word) ?? [];
  // A pipe ends a table cell even inside a code span; the zero-width space breaks every link instead.
  if (core.includes("|") || core === "") return plain(word.replace(/[@#:/-]|w(?=ww\.)/gi, "$&\u200b"));
  return `${plain(before)}${codeSpan(core)}${plain(after)}`;
}

function plain(word: string): string {
  return (
    word
      .replace(PUNCTUATION, "\\$&")
      .replace(/[&<>|]/g, (character) => ENTITIES[character] ?? character)
      // An underscore inside a word is no emphasis (GFM §6.2).
      .replace(/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, "\\_")
      // `:name:` would become an emoji.
      .replace(/:(?=[\w+-]*[a-z][\w+-]*:)/gi, ":\u200b")
  );
}

/** A list, a heading or an underline begins only at the start of a line. */
function startOfLine(mark: string, digits?: string, dot?: string): string {
  return digits === undefined ? `\\${mark}` : `${digits}\\${dot}`;
}
