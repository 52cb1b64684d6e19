/** Blocks filled from the left, by eighths of a column. */
const LEFT = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"] as const;
const RIGHT_HALF = "▐";
const RIGHT_EIGHTH = "▕";
const EIGHTHS = 8;

/** A span on a scale that begins at 0, all in the same unit. */
export interface Span {
  readonly start: number;
  readonly duration: number;
  /** End of the scale. */
  readonly total: number;
}

/** A bar of exactly `columns` columns, at least a sliver wide, its end exact to an eighth of a column. */
export function waterfallBar(span: Span, columns: number, ascii: boolean): string {
  const units = columns * EIGHTHS;
  const perUnit = span.total > 0 ? units / span.total : 0;
  const start = Math.min(units - 1, Math.max(0, Math.floor(span.start * perUnit)));
  const end = Math.min(units, Math.max(start + 1, Math.round((span.start + span.duration) * perUnit)));
  let bar = "";
  for (let column = 0; column < columns; column++) {
    const from = Math.max(start - column * EIGHTHS, 0);
    const to = Math.min(end - column * EIGHTHS, EIGHTHS);
    bar += to <= from ? " " : ascii ? asciiCell(to - from, end - start, start >= column * EIGHTHS) : cell(from, to);
  }
  return bar;
}

/** Unicode has few blocks that begin inside a column: the nearest one stands in. */
function cell(from: number, to: number): string {
  const filled = to - from;
  if (from === 0) return LEFT[filled] ?? "";
  if (to < EIGHTHS && from < EIGHTHS / 2) return LEFT[filled] ?? "";
  if (filled <= 2) return RIGHT_EIGHTH;
  return from < 2 ? "█" : RIGHT_HALF;
}

function asciiCell(filled: number, length: number, first: boolean): string {
  if (length < EIGHTHS) return first ? "|" : " ";
  return filled >= EIGHTHS / 2 ? "=" : " ";
}
