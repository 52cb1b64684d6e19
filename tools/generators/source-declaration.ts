/** An exported declaration as its reference shows it. */
export interface SourceDeclaration {
  readonly kind: "class" | "const" | "function" | "interface" | "type";
  /** The declaration without `export`, function bodies, private members and long values. */
  readonly signature: string;
  /** The text of its doc comment. */
  readonly doc: string;
}

/** Longest value of a constant that is shown, characters. */
const VALUE_LENGTH = 120;

/**
 * Finds an exported declaration in a TypeScript source. It reads lines, not syntax, and counts on the formatter: a declaration begins at the margin,
 * everything in it is indented or begins with a closing bracket. Throws when the declaration or its doc comment is missing.
 */
export function readDeclaration(source: string, name: string): SourceDeclaration {
  const lines = source.split("\n");
  const pattern = new RegExp(`^export (?:async |abstract )?(class|const|function|interface|type) ${name}\\b`);
  const starts = lines.flatMap((line, index) => (pattern.test(line) ? [index] : []));
  const [first] = starts;
  if (first === undefined) throw new Error(`${name} is not declared there`);
  const kind = pattern.exec(lines[first] ?? "")?.[1] as SourceDeclaration["kind"];
  const doc = docAbove(lines, first);
  if (doc === null) throw new Error(`${name} has no doc comment`);
  const signatures = starts.map((start) => signatureOf(kind, blockAt(lines, start)));
  // The last of several declarations of a function is the one that implements the others.
  const shown = signatures.length > 1 ? signatures.slice(0, -1) : signatures;
  return { kind, signature: shown.join("\n").replace(/^export (async )?/gm, ""), doc };
}

/** Lines from `start` to the end of the declaration that begins there. */
function blockAt(lines: readonly string[], start: number): readonly string[] {
  let end = start + 1;
  for (let next = end; next < lines.length; next++) {
    const line = lines[next] ?? "";
    if (line === "") continue;
    if (!/^[\s)\]}]/.test(line)) break;
    end = next + 1;
  }
  return lines.slice(start, end);
}

function docAbove(lines: readonly string[], start: number): string | null {
  let first = start - 1;
  if (!(lines[first] ?? "").trimEnd().endsWith("*/")) return null;
  while (first > 0 && !(lines[first] ?? "").trimStart().startsWith("/*")) first--;
  if (!(lines[first] ?? "").trimStart().startsWith("/**")) return null;
  return lines
    .slice(first, start)
    .map((line) => line.trim().replace(/^\/\*\*\s?|^\*(?!\/)\s?/, ""))
    .map((line) => line.replace(/\s*\*\/$/, ""))
    .join("\n")
    .trim();
}

function signatureOf(kind: SourceDeclaration["kind"], block: readonly string[]): string {
  switch (kind) {
    case "interface":
    case "type":
      return block.join("\n");
    case "function":
      return withoutBody(block);
    case "const":
      return withoutLongValue(block.join("\n"));
    case "class":
      return [block[0], ...membersOf(block.slice(1, -1)), "}"].join("\n");
  }
}

/** The body is the last part that opens at the margin; a return type that is an object would open before it. */
function withoutBody(block: readonly string[]): string {
  if (block.at(-1)?.endsWith(";")) return block.join("\n");
  const body = block.findLastIndex((line) => /^\S.*\{$/.test(line));
  return block
    .slice(0, body + 1)
    .join("\n")
    .replace(/ \{$/, ";");
}

function withoutLongValue(text: string): string {
  const [, head = "", type, value = ""] = /^(export const \w+)(?:: ([\s\S]*?))? = ([\s\S]*);$/.exec(text) ?? [];
  if (value.length <= VALUE_LENGTH && !value.includes("\n")) return text;
  if (type !== undefined) return `${head}: ${type};`;
  const open = value.search(/[([{]/);
  const close = Math.max(...[")", "]", "}"].map((bracket) => value.lastIndexOf(bracket)));
  return `${head} = ${value.slice(0, open + 1)}…${value.slice(close)};`;
}

/** Members of a class, each with its comment: private ones left out, bodies and blank lines dropped. */
function membersOf(body: readonly string[]): readonly string[] {
  const lines = body.map((line) => line.replace(/^ {2}/, ""));
  const members: string[] = [];
  let comment: string[] = [];
  for (let index = 0; index < lines.length; ) {
    const line = lines[index] ?? "";
    if (line === "" || /^ ?[/*]/.test(line)) {
      comment = line === "" ? [] : [...comment, line];
      index++;
      continue;
    }
    const member = blockAt(lines, index);
    if (!/^((static|readonly|override) )*(private |protected |#)/.test(line)) members.push(...comment, ...withoutBody(member).split("\n"));
    comment = [];
    index += member.length;
  }
  return members.map((line) => `  ${line}`);
}
