import type { Span } from "@pistectl/config-schema/findings";
import type { SourceView } from "./source-view.ts";

/** Lines and UTF-16 code units of a snippet: a stretch may be a whole document, and a line a whole file. */
const MOST_LINES = 10;
const MOST_UNITS = 2000;
const LEAD_UNITS = 200;

/** Lines of a file, secrets masked, with the stretch to highlight in UTF-8 bytes from their start. */
export interface CodeSnippet {
  readonly code: string;
  /** From 1. */
  readonly startLine: number;
  readonly highlightStart: number;
  readonly highlightEnd: number;
}

/** The whole lines that a span is on, without the last break; long ones are cut around the start of the span. */
export function codeSnippet(view: SourceView, { start, end }: Span): CodeSnippet {
  const from = view.shownAt(start);
  const to = view.shownAt(end, "end");
  // A span that ends at the start of a line shows nothing of it.
  const lastLine = to.unit === 0 && to.line > from.line ? to.line - 1 : to.line;
  const count = Math.min(lastLine + 1 - from.line, MOST_LINES);
  const lines = Array.from({ length: count }, (_, index) => view.line(from.line + index));
  const whole = lines.join("\n");
  const highlightEnd =
    lines.slice(0, to.line - from.line).reduce((sum, line) => sum + line.length + 1, 0) +
    (to.line - from.line < lines.length ? to.unit : 0);
  const cut = whole.length > MOST_UNITS ? boundary(whole, Math.max(0, from.unit - LEAD_UNITS)) : 0;
  const code = whole.slice(cut, boundary(whole, cut + MOST_UNITS));
  const bytes = (unit: number): number => Buffer.byteLength(code.slice(0, Math.max(0, unit - cut)));
  return { code, startLine: from.line + 1, highlightStart: bytes(from.unit), highlightEnd: bytes(highlightEnd) };
}

/** Not between the halves of a surrogate pair. */
function boundary(text: string, unit: number): number {
  const code = text.charCodeAt(unit);
  return code >= 0xdc00 && code <= 0xdfff ? unit - 1 : unit;
}
