import { displayWidth } from "./display-width.ts";
import { BREAKS } from "./wrap-text.ts";

/** A page narrower than this, columns, is laid out below each other what others have side by side. */
export const NARROW_PAGE = 60;

/** Columns of text below which a line is no longer indented as far as the one that it continues. */
const LEAST_TEXT = 20;
/** A mark of so many columns stays with what it is the mark of, however long that is. */
const LONGEST_MARK = 4;

/** Colours and links: they take no column. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: what begins a sequence is a control character.
const SEQUENCES = /\x1b\[[0-9;]*m|\x1b\]8;;[^\x1b]*\x1b\\/g;
/** At the end of a line that a shell continues. */
const CONTINUED = " \\";

/**
 * Continues at blanks each line that is wider than a page, a little to the right of where it began; one that a shell continues, as a shell does. A word is never
 * broken, colours and links stay as they are.
 */
export function fitLines(text: string, width: number): string {
  return text
    .split("\n")
    .map((line) => (seenWidth(line) <= width ? line : fitLine(line, width)))
    .join("\n");
}

function fitLine(whole: string, width: number): string {
  const end = whole.endsWith(CONTINUED) ? CONTINUED : "";
  const line = whole.slice(0, whole.length - end.length);
  const indent = line.length - line.trimStart().length;
  const rest = " ".repeat(Math.min(indent + 2, Math.max(0, width - LEAST_TEXT)));
  const lines: string[] = [];
  let begun = line.slice(0, indent);
  for (const word of line.slice(indent).trimEnd().split(BREAKS)) {
    const taken = seenWidth(begun);
    if (taken - indent > LONGEST_MARK && taken + 1 + seenWidth(word) > width - end.length) {
      lines.push(begun);
      begun = `${rest}${word}`;
    } else begun = begun.trim() === "" ? `${begun}${word}` : `${begun} ${word}`;
  }
  return [...lines, begun].map((one) => `${one.trimEnd()}${end}`).join("\n");
}

function seenWidth(text: string): number {
  return displayWidth(text.replace(SEQUENCES, ""));
}
