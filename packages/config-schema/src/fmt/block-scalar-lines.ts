import type { CST } from "yaml";
import { INDENT } from "./indent.ts";

/** The lines of a block scalar's content under a parent at this column: blank lines, and blanks beyond its indentation, are part of the value. */
export function blockScalarLines({ indent, props, source }: CST.BlockScalar, parentColumn: number): readonly string[] {
  const header = props[0] !== undefined && "source" in props[0] ? props[0].source : "";
  const indicator = Number(/\d/.exec(header)?.[0] ?? 0);
  const lines = source.split(/\r?\n/);
  const firstText = lines.find((line) => /[^ ]/.test(line));
  const before = indicator > 0 ? indent + indicator : countBlanks(firstText ?? "");
  const after = " ".repeat(parentColumn + (indicator || INDENT));
  const contents = lines.map((line) => (firstText === undefined ? "" : line.slice(Math.min(before, countBlanks(line)))));
  // What stands after the last line break is a line only where the file ends within the content; there, blanks alone count as one when they are kept.
  const isKeptBlank = header.includes("+") && /^ +$/.test(source);
  if (contents.at(-1) === "" && !isKeptBlank) contents.pop();
  return contents.map((content) => (content === "" ? "" : after + content));
}

function countBlanks(line: string): number {
  let count = 0;
  while (line[count] === " ") count++;
  return count;
}
