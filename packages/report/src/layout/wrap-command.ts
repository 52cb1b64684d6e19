import { displayWidth } from "./display-width.ts";
import { NARROW_PAGE } from "./fit-lines.ts";

/** A word of a shell: blanks between quotation marks are of it. */
const WORDS = /(?:'[^']*'|"[^"]*"|[^\s'"])+/g;
/** A word that begins a flag is together with its value. */
const PIECES = new RegExp(`--[\\w-]+ (?!-)${WORDS.source}|${WORDS.source}`, "g");
const CONTINUED = " \\";

/** A command on lines of a narrow page, continued as a shell reads it, so that it is copied whole; on any other page it stays on one line. */
export function wrapCommand(command: string, { width, indent }: { readonly width: number; readonly indent: string }): string {
  if (width >= NARROW_PAGE || displayWidth(indent + command) <= width) return indent + command;
  const lines: string[] = [];
  let line = "";
  const fits = (piece: string): boolean => displayWidth(`${indent}  ${piece}${CONTINUED}`) <= width;
  const pieces = (command.match(PIECES) ?? []).flatMap((piece) => (fits(piece) ? piece : (piece.match(WORDS) ?? [])));
  for (const word of pieces) {
    const longer = line === "" ? indent + word : `${line} ${word}`;
    if (line !== "" && displayWidth(longer + CONTINUED) > width) {
      lines.push(line + CONTINUED);
      line = `${indent}  ${word}`;
    } else line = longer;
  }
  return [...lines, line].join("\n");
}
