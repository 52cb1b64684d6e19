import type { CST } from "yaml";
import { withoutBlanksAtEnd } from "./without-blanks-at-end.ts";

/** The lines of a plain or quoted scalar, the first one as it is, the others indented so far; its value stays what it was (YAML 1.2.2 §6.5). */
export function flowScalarLines({ type, source }: CST.FlowScalar, indent: number): readonly string[] {
  const lines = source.split(/\r?\n/);
  return lines.map((line, index) => {
    const begun = index === 0 ? line : line.replace(/^[ \t]+/, "");
    const ended = index === lines.length - 1 ? begun : withoutBlanks(begun, type === "double-quoted-scalar");
    return index === 0 || ended === "" ? ended : " ".repeat(indent) + ended;
  });
}

/** An escaped blank at the end of a line is part of the value (YAML 1.2.2 §7.3.1). */
function withoutBlanks(line: string, hasEscapes: boolean): string {
  const bare = withoutBlanksAtEnd(line);
  let backslashes = 0;
  while (hasEscapes && bare[bare.length - 1 - backslashes] === "\\") backslashes++;
  return backslashes % 2 === 1 ? line.slice(0, bare.length + 1) : bare;
}
