import type { Span } from "./span.ts";

/** Lines in their order, each once; those that touch are one. */
export function orderedLines(lines: readonly Span[]): readonly Span[] {
  if (lines.length < 2) return lines;
  const ordered: Span[] = [];
  for (const line of lines.toSorted((a, b) => a.start - b.start)) {
    const last = ordered.at(-1);
    if (last === undefined || line.start > last.end) ordered.push(line);
    else if (line.end > last.end) ordered[ordered.length - 1] = { start: last.start, end: line.end };
  }
  return ordered;
}

/** Whether a stretch shares a character or an edge with one of some ordered lines: a hostile file has as many of the one as of the other. */
export function touchesLine(lines: readonly Span[], { start, end }: Span): boolean {
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle]?.end ?? 0) < start) low = middle + 1;
    else high = middle;
  }
  const line = lines[low];
  return line !== undefined && line.start <= end;
}
