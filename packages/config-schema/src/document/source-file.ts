import type { Span } from "./span.ts";

/** Text of a manifest file and where it comes from. */
export interface SourceFile {
  /** Relative to the project, with `/`. */
  readonly path: string;
  /** Without a byte order mark. */
  readonly text: string;
  /** Whether the file began with a byte order mark (three bytes that `byte` positions count and columns do not). */
  readonly byteOrderMark: boolean;
}

/** The text of a file with its byte order mark, where it has one. */
export function wholeText({ text, byteOrderMark }: Pick<SourceFile, "text" | "byteOrderMark">): string {
  return byteOrderMark ? `\ufeff${text}` : text;
}

/** A place in a file as people and tools count it. */
export interface Position {
  /** From 1. */
  readonly line: number;
  /** From 1, grapheme clusters. */
  readonly column: number;
  /** From 0, UTF-8 bytes from the start of the file. */
  readonly byte: number;
}

/** Start and end of a span. */
export function positionsOf(file: SourceFile, span: Span): { readonly start: Position; readonly end: Position } {
  return { start: positionAt(file, span.start), end: positionAt(file, span.end) };
}

/** The place of an offset; line breaks are LF, CRLF and CR, as YAML has them (YAML 1.2.2 §5.4). */
export function positionAt({ text, byteOrderMark }: SourceFile, offset: number): Position {
  const before = text.slice(0, offset);
  const lines = before.split(/\r\n|\n|\r(?!\n)/);
  const inLine = lines.at(-1) ?? "";
  return {
    line: lines.length,
    column: countGraphemes(inLine) + 1,
    byte: Buffer.byteLength(before, "utf8") + (byteOrderMark ? 3 : 0),
  };
}

/** The columns of a line, from 1, by the offset in it: a line may be a file, and hold a thousand findings. */
export function columnsOf(line: string): (offset: number) => number {
  if (ONE_EACH.test(line)) return (offset) => offset + 1;
  const starts = Array.from(graphemes(line), ({ index }) => index);
  const columnOf = (offset: number): number => {
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((starts[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
  // The first half of a surrogate pair is a cluster of its own.
  return (offset) => (isWithinPair(line, offset) ? columnOf(offset - 1) + 1 : columnOf(offset));
}

function isWithinPair(text: string, offset: number): boolean {
  return (text.codePointAt(offset - 1) ?? 0) > 0xffff;
}

/** Latin letters, accented ones in one piece included, are one cluster each: nearly everything, and segmenting is slow. */
const ONE_EACH = /^[\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/;

function countGraphemes(text: string): number {
  if (ONE_EACH.test(text)) return text.length;
  let count = 0;
  for (const _ of graphemes(text)) count++;
  return count;
}

/** The segmenter is made here and not with the module: it costs as much as the rest of a small run. */
function graphemes(text: string): Intl.Segments {
  return new Intl.Segmenter("en", { granularity: "grapheme" }).segment(text);
}
