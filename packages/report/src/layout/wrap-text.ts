import { displayWidth, isPlainWidth } from "./display-width.ts";

/** A blank that may end a line: not before the double punctuation of French or inside its quotation marks, nor between a number and its unit. */
export const BREAKS = /(?<!«) (?!»|[:;?!%](?:\s|$))(?!(?<=\d )(?:ms|s|h|min|[KM]i[Bo])\b)/u;

/** Columns of text below which a narrow terminal is left to break lines by itself. */
const NARROWEST = 20;

/** Width of the lines, and what stands before the first and before each of the others. */
export interface WrapOptions {
  readonly width: number;
  readonly first: string;
  readonly rest: string;
}

/** Breaks a text at blanks into lines of at most `width` columns, prefixes included. A word is never broken, so that addresses and commands can be copied. */
export function wrapText(text: string, { width, first, rest }: WrapOptions): string {
  const available = Math.max(NARROWEST, width - Math.max(displayWidth(first), displayWidth(rest)));
  // Of a plain text every piece is plain.
  const widthOf = isPlainWidth(text) ? lengthOf : displayWidth;
  if (widthOf(text) <= available && !/^ | $| {2}/.test(text)) return `${first}${text}`.trimEnd();
  const lines: string[] = [];
  let line = "";
  for (const piece of text.split(BREAKS)) {
    if (piece === "") continue;
    if (line !== "" && widthOf(line) + 1 + widthOf(piece) > available) {
      lines.push(line);
      line = piece;
    } else line = line === "" ? piece : `${line} ${piece}`;
  }
  lines.push(line);
  return lines.map((words, index) => `${index === 0 ? first : rest}${words}`.trimEnd()).join("\n");
}

function lengthOf(text: string): number {
  return text.length;
}
