import type { Span } from "../document/span.ts";

/** The whole lines that a stretch touches, without the line break of the last. */
export function linesAround(text: string, { start, end }: Span): Span {
  const lineEnd = text.indexOf("\n", Math.max(start, end));
  return { start: text.lastIndexOf("\n", start - 1) + 1, end: lineEnd < 0 ? text.length : lineEnd };
}
