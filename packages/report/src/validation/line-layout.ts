import { unmistakableText } from "@pistectl/words";
import { toAscii } from "../escaping/to-ascii.ts";
import { displayWidth } from "../layout/display-width.ts";

/** A tab is shown with this width wherever it stands: its stops are those of another screen. */
const TAB = "    ";

/** Columns that a cut line keeps before what matters, and behind it for the ellipsis. */
const MARGIN = 4;

/** Each character is shown as it is, in one column. */
const PRINTABLE_ASCII = /^[\x20-\x7e]*$/;

/** One line of a file as a frame shows it. */
export interface LineLayout {
  readonly text: string;
  /** Column, from 0, at which a UTF-16 offset of the line is shown; what is cut off is at the cut. */
  readonly columnOf: (unit: number) => number;
}

/** What a line must show, in UTF-16 offsets of the line, and how. */
export interface LineLayoutOptions {
  readonly focus: { readonly start: number; readonly end: number };
  readonly columns: number;
  readonly ascii: boolean;
}

interface Cell {
  readonly unit: number;
  readonly unitEnd: number;
  readonly shown: string;
  readonly column: number;
  readonly width: number;
}

/** Lays a line out within some columns; of a longer one it shows the surroundings of what matters, with an ellipsis at each cut. */
export function layoutLine(line: string, { focus, columns, ascii }: LineLayoutOptions): LineLayout {
  if (line.length <= columns && PRINTABLE_ASCII.test(line)) return { text: line, columnOf: (unit) => Math.min(unit, line.length) };
  const ellipsis = ascii ? "..." : "…";
  // A line may be a whole file: only what could be shown is looked at.
  const from = Math.max(0, focus.start - columns * 2);
  const to = focus.start + columns * 4;
  const cells = cellsOf(line.slice(from, to), from, ascii);
  const end = endOf(cells.at(-1));
  const reachesEnd = to >= line.length;
  if (from === 0 && reachesEnd && end <= columns) {
    return { text: cells.map(({ shown }) => shown).join(""), columnOf: (unit) => columnAt(cells, unit) };
  }
  const start = firstColumn(columnAt(cells, focus.start), columnAt(cells, focus.end), { columns, end, reachesEnd });
  const lead = start > 0 || from > 0 ? ellipsis : "";
  const fits = reachesEnd && end - start <= columns - lead.length;
  const last = start + columns - lead.length - (fits ? 0 : ellipsis.length);
  const shown = cells.filter((cell) => cell.column >= start && cell.column + cell.width <= last);
  const offset = (shown[0]?.column ?? start) - lead.length;
  return {
    text: `${lead}${shown.map((cell) => cell.shown).join("")}${fits ? "" : ellipsis}`,
    columnOf: (unit) => Math.min(Math.max(columnAt(cells, unit) - offset, 0), endOf(shown.at(-1)) - offset),
  };
}

function cellsOf(text: string, first: number, ascii: boolean): readonly Cell[] {
  const cells: Cell[] = [];
  for (const { segment, index } of charactersOf(text)) {
    const visible = segment === "\t" ? TAB : unmistakableText(segment);
    const shown = ascii ? toAscii(visible) : visible;
    cells.push({
      unit: first + index,
      unitEnd: first + index + segment.length,
      shown,
      column: endOf(cells.at(-1)),
      width: displayWidth(shown),
    });
  }
  return cells;
}

/** Latin letters are each a character: no need to wake the segmenter (10 ms). */
function charactersOf(text: string): Iterable<{ readonly segment: string; readonly index: number }> {
  if (!/^[\t\x20-\x7e\xa0-\xac\xae-\u02ff]*$/.test(text)) return new Intl.Segmenter().segment(text);
  return Array.from(text, (segment, index) => ({ segment, index }));
}

function endOf(cell: Cell | undefined): number {
  return cell === undefined ? 0 : cell.column + cell.width;
}

/** Of an offset inside a character, the column of the character; behind the last, the end. */
function columnAt(cells: readonly Cell[], unit: number): number {
  const cell = cells.find(({ unitEnd }) => unitEnd > unit);
  return cell?.column ?? endOf(cells.at(-1));
}

/** Where a cut line begins: at its start if what matters can be seen then, else up to a quarter of the width before it. */
function firstColumn(
  from: number,
  to: number,
  { columns, end, reachesEnd }: { readonly columns: number; readonly end: number; readonly reachesEnd: boolean },
): number {
  if (to <= columns - MARGIN) return 0;
  const before = Math.max(MARGIN, Math.min(Math.floor(columns / 4), columns - (to - from) - 2 * MARGIN));
  const start = Math.max(0, from - before);
  // Near the end of the line the rest of it fills the width.
  return reachesEnd ? Math.min(start, Math.max(0, end - columns + MARGIN)) : start;
}
