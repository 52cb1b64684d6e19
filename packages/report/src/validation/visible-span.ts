import type { Finding, SourceFile, Span } from "@pistectl/config-schema/findings";

/** A span that can be highlighted: an empty one, an insertion point, takes the character behind it (the line break at the end of a line). */
export function visibleSpan({ text }: SourceFile, { start, end }: Span): Span {
  return end > start ? { start, end } : { start, end: start + lengthAt(text, start) };
}

/**
 * What a reader points at: a block without the line break and the blanks at its end, so that it ends on its last line; in place of nothing
 * the character behind it, at the end of a line the one before.
 */
export function pointedSpan({ file: { text }, span: { start, end } }: Pick<Finding, "file" | "span">): Span {
  const seen = text.slice(start, end).trimEnd().length;
  if (seen > 0) return { start, end: start + seen };
  if (!isLineEnd(text, start)) return { start, end: start + lengthAt(text, start) };
  return isLineEnd(text, start - 1) ? { start, end: start } : { start: start - lengthBefore(text, start), end: start };
}

function isLineEnd(text: string, offset: number): boolean {
  return offset < 0 || offset >= text.length || text[offset] === "\n" || text[offset] === "\r";
}

function lengthAt(text: string, offset: number): number {
  return (text.codePointAt(offset) ?? 0) > 0xffff ? 2 : 1;
}

function lengthBefore(text: string, offset: number): number {
  return offset >= 2 && (text.codePointAt(offset - 2) ?? 0) > 0xffff ? 2 : 1;
}
