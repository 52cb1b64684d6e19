/** A line without the spaces and tabs at its end; other white space of Unicode is content in YAML. */
export function withoutBlanksAtEnd(line: string): string {
  // Not a regular expression, which would start again at each of many blanks.
  let end = line.length;
  while (end > 0 && (line[end - 1] === " " || line[end - 1] === "\t")) end--;
  return line.slice(0, end);
}
