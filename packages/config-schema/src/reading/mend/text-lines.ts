/** A line of YAML as far as its letters tell, before anything is known to parse. */
export interface TextLine {
  /** Offset of its first character. */
  readonly start: number;
  /** Without its line break. */
  readonly text: string;
  /** Blanks before its content: spaces and tabs, and what looks like them. */
  readonly indent: string;
  /** What is written, from the indentation to the comment behind it, without blanks at the end. */
  readonly body: string;
}

const INDENT = /^[\s\p{Zs}\p{Default_Ignorable_Code_Point}]*/u;
const BLOCK_SCALAR = /(?:^|[:-] )[|>][+-]?\d?[+-]?$/;

/** The lines that hold keys, values or marks: those of block scalars, comments and blank ones are left out. */
export function textLines(text: string): readonly TextLine[] {
  const lines: TextLine[] = [];
  /** Indentation of the key whose block scalar is being passed over. */
  let block: number | null = null;
  let start = 0;
  for (const line of text.split("\n")) {
    const content = line.endsWith("\r") ? line.slice(0, -1) : line;
    const indent = INDENT.exec(content)?.[0] ?? "";
    const rest = content.slice(indent.length);
    if (rest !== "") {
      if (block !== null && indent.length <= block) block = null;
      if (block === null && !rest.startsWith("#")) {
        const body = withoutComment(rest);
        lines.push({ start, text: content, indent, body });
        if (BLOCK_SCALAR.test(body)) block = indent.length;
      }
    }
    start += line.length + 1;
  }
  return lines;
}

/** A comment begins with a blank and `#` outside quotes that are closed. */
function withoutComment(content: string): string {
  for (const { 0: token, index } of content.matchAll(/"(?:[^"\\]|\\.)*"|'[^']*'|[ \t]#/g)) {
    if (token.endsWith("#") && token.length === 2) return content.slice(0, index).replace(/(?<![ \t])[ \t]+$/, "");
  }
  return content.replace(/(?<![ \t])[ \t]+$/, "");
}
