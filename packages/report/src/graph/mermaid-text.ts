/** ASCII punctuation but for commas and for `_`, `.` and `-` that join two letters or digits (`A_B`, `1.0`, `site-ecole`). */
const UNSAFE = /(?<![A-Za-z0-9])[_.-]|[_.-](?![A-Za-z0-9])|[!-+/:-@[-^`{-~]/g;
/** Blanks that HTML would drop. */
const LOST_BLANK = /^ | $|(?<= ) /g;

/** Word joiner (U+2060): takes no room, and keeps Markdown from seeing what it stands in. */
const JOINER = "\u2060";
/** What begins a list, a heading, a rule, a fence or a definition. */
const BLOCK_START = /^(?=[!-@[-`{-~])/;
/** An emphasis, the end of a link's text, an escape; an e-mail address, a URL; an icon (`fa:fa-ban`), a formula (`$$`); what Mermaid puts in the place of `#` and `;` while it parses. */
const INLINE = /(?<![A-Za-z0-9])_|_(?![A-Za-z0-9])|[\]\\@:$°¶]|www(?=\.)/gi;
/** Marks of code, emphasis and deletion that nothing disarms: letters of the same look stand in for them. */
const LOOKALIKES: Readonly<Record<string, string>> = { "`": "\u02cb", "*": "\u2217", "~": "\u223c" };

/**
 * A text of one line for a quoted label. Quotes, `#`, brackets and HTML become numeric entities, which Mermaid shows as the characters
 * themselves. Mermaid 11 takes labels for Markdown once the entities are gone ("Unsupported markdown: list"; 11.4.1, seen 2026-11-21; 12.3.0
 * does not): what would be Markdown, an icon or a formula is broken up where nobody sees it.
 */
export function mermaidText(text: string): string {
  return text
    .replace(/[`*~]/g, (character) => LOOKALIKES[character] ?? character)
    .replace(INLINE, (mark) => JOINER + mark + JOINER)
    .replace(BLOCK_START, JOINER)
    .replace(UNSAFE, (character) => `#${character.charCodeAt(0)};`)
    .replace(LOST_BLANK, "#160;");
}
