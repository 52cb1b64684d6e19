import type { Span } from "@pistectl/config-schema/findings";
import { displayWidth, padStart } from "../layout/display-width.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { AnnotationRow, type Paint } from "./annotation-row.ts";
import { type LineLayout, layoutLine } from "./line-layout.ts";
import type { SourceView } from "./source-view.ts";

/** A stretch of a file that a frame points out. */
export interface FrameMark {
  readonly span: Span;
  /** One line without invisible characters; empty: none. */
  readonly label: string;
  readonly primary: boolean;
}

/** How frames are drawn. */
export interface FrameStyle {
  /** Columns of the whole frame. */
  readonly width: number;
  /** Digits of the line numbers. */
  readonly digits: number;
  readonly ascii: boolean;
  readonly primary: Paint;
  readonly secondary: Paint;
  readonly gutter: Paint;
}

/** Lines of a stretch that are shown whole; of a longer one the first and the last. */
const MOST_LINES = 6;
const FIRST_LINES = 3;
const LAST_LINES = 2;

/** Columns below which a label is moved to the left rather than wrapped any narrower. */
const LABEL_WIDTH = 30;
const LEAST_COLUMNS = 20;

/** A rail and a blank. */
const RAIL_WIDTH = 2;

/** A mark with its place among the lines of the file; the end is exclusive and on the line of the last character. */
interface PlacedMark extends FrameMark {
  readonly from: { readonly line: number; readonly unit: number };
  readonly to: { readonly line: number; readonly unit: number };
  /** Column on the left in which a mark of several lines is drawn; null for one line. */
  readonly rail: number | null;
  readonly paint: Paint;
}

/** Draws the lines of a file that the marks are on, numbered, each mark underlined with its label. */
export function renderFrame(view: SourceView, marks: readonly FrameMark[], style: FrameStyle): readonly string[] {
  const placed = placeMarks(view, marks, style);
  const rails = placed.filter(({ rail }) => rail !== null).length;
  const left = rails * RAIL_WIDTH;
  const columns = Math.max(LEAST_COLUMNS, style.width - style.digits - " | ".length - left);
  const numbers = linesToShow(placed);
  const blank = style.gutter(`${" ".repeat(style.digits)} |`);
  const rows: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const previous = numbers[index - 1];
    if (previous !== undefined && number > previous + 1)
      rows.push(`${style.gutter("...".padEnd(style.digits + 3))}${railsAcross(placed, previous)}`.trimEnd());
    const line = view.line(number);
    const layout = layoutLine(line, { focus: focusOf(placed, number, line), columns, ascii: style.ascii });
    const gutter = style.gutter(`${padStart(String(number + 1), style.digits)} |`);
    rows.push(`${gutter} ${lineRails(placed, number, line, left)}${layout.text}`.trimEnd());
    for (const row of annotate(placed, { number, line, layout, left, width: left + columns })) rows.push(`${blank} ${row}`);
  }
  return rows;
}

/** Digits that the line numbers of some marks take. */
export function digitsOf(view: SourceView, marks: readonly FrameMark[]): number {
  return Math.max(...marks.map(({ span }) => String(view.shownAt(span.end).line + 1).length));
}

function placeMarks(view: SourceView, marks: readonly FrameMark[], style: FrameStyle): readonly PlacedMark[] {
  let rails = 0;
  return marks.map((mark) => {
    const { start, end } = mark.span;
    // Line breaks and blanks at the end of a block are not part of what is seen.
    const seen = view.file.text.slice(start, end).trimEnd().length;
    const from = view.shownAt(start);
    const to = view.shownAt(seen === 0 ? Math.min(end, start + 1) : start + seen, "end");
    const several = to.line > from.line && seen > 0;
    return {
      ...mark,
      from,
      to: to.line > from.line && !several ? { line: from.line, unit: from.unit + 1 } : to,
      rail: several ? RAIL_WIDTH * rails++ : null,
      paint: mark.primary ? style.primary : style.secondary,
    };
  });
}

/** Numbers, from 0, of the lines to show: those of the marks, and a single line between two of them. */
function linesToShow(marks: readonly PlacedMark[]): readonly number[] {
  const shown = new Set<number>();
  for (const { from, to } of marks) {
    const long = to.line - from.line >= MOST_LINES;
    for (let line = from.line; line <= to.line; line++) {
      if (long && line === from.line + FIRST_LINES) line = to.line - LAST_LINES + 1;
      shown.add(line);
    }
  }
  for (const line of [...shown]) if (shown.has(line + 2)) shown.add(line + 1);
  return [...shown].sort((one, other) => one - other);
}

/** What a line must show if it has to be cut: the main mark, else the first. */
function focusOf(marks: readonly PlacedMark[], number: number, line: string): { readonly start: number; readonly end: number } {
  const here = marks.filter(({ from, to }) => from.line === number || to.line === number);
  const mark = here.find(({ primary }) => primary) ?? here[0];
  if (mark === undefined) return { start: 0, end: 0 };
  return { start: mark.from.line === number ? mark.from.unit : indentOf(line), end: mark.to.line === number ? mark.to.unit : line.length };
}

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/** Whether a mark of several lines begins with its line, and is then drawn beside it. */
function opensLine(mark: PlacedMark, line: string): boolean {
  return mark.from.unit <= indentOf(line);
}

function lineRails(marks: readonly PlacedMark[], number: number, line: string, left: number): string {
  const row = new AnnotationRow().draw(0, left, " ", (text) => text);
  for (const mark of marks) {
    if (mark.rail === null) continue;
    if (mark.from.line === number && opensLine(mark, line)) row.draw(mark.rail, mark.rail + 1, "/", mark.paint);
    if (mark.from.line < number && number <= mark.to.line) row.draw(mark.rail, mark.rail + 1, "|", mark.paint);
  }
  return row.render();
}

/** The rails that run on past the lines that are left out. */
function railsAcross(marks: readonly PlacedMark[], line: number): string {
  const row = new AnnotationRow();
  for (const { rail, from, to, paint } of marks) {
    if (rail !== null && from.line <= line && line < to.line) row.draw(rail, rail + 1, "|", paint);
  }
  return row.render();
}

interface ShownLine {
  readonly number: number;
  readonly line: string;
  readonly layout: LineLayout;
  /** Columns of the rails. */
  readonly left: number;
  /** Columns of the rails and of the text. */
  readonly width: number;
}

/** A mark on one line, in columns behind the gutter. */
interface Underline {
  readonly mark: PlacedMark;
  readonly from: number;
  readonly to: number;
}

function annotate(marks: readonly PlacedMark[], shown: ShownLine): readonly string[] {
  const { number, line, layout, left } = shown;
  const columnOf = (unit: number): number => left + layout.columnOf(unit);
  const single = marks
    .filter((mark) => mark.rail === null && mark.from.line === number)
    .map((mark) => {
      const from = columnOf(mark.from.unit);
      return { mark, from, to: Math.max(from + 1, columnOf(mark.to.unit)) };
    })
    .sort((one, other) => one.from - other.from || one.to - other.to);
  const opening = marks.filter((mark) => mark.rail !== null && mark.from.line === number && !opensLine(mark, line));
  const closing = marks.filter((mark) => mark.rail !== null && mark.to.line === number);
  const rails = (from: "line" | "opened", closed: number): AnnotationRow => {
    const row = new AnnotationRow();
    for (const mark of marks) {
      const open = mark.from.line < number || (mark.from.line === number && (from === "opened" || opensLine(mark, line)));
      const last = mark.to.line === number && closing.indexOf(mark) < closed;
      if (mark.rail !== null && open && number <= mark.to.line && !last) row.draw(mark.rail, mark.rail + 1, "|", mark.paint);
    }
    return row;
  };
  return [
    ...underlineRows(single, shown, () => rails("line", 0)),
    ...opening.map((mark) => {
      const column = columnOf(mark.from.unit);
      return rails("line", 0)
        .draw((mark.rail ?? 0) + 1, column, "_", mark.paint)
        .draw(column, column + 1, mark.primary ? "^" : "-", mark.paint)
        .render();
    }),
    ...closing.flatMap((mark, index) => {
      const column = Math.max(left, columnOf(mark.to.unit) - 1);
      const row = rails("opened", index)
        .draw((mark.rail ?? 0) + 1, column, "_", mark.paint)
        .draw(column, column + 1, mark.primary ? "^" : "-", mark.paint);
      return labelled(row, { mark, from: left, to: column + 1 }, shown, () => rails("opened", index + 1));
    }),
  ];
}

/** The underlines of a line; the last label stands beside its underline, the others hang from theirs. */
function underlineRows(underlines: readonly Underline[], shown: ShownLine, newRow: () => AnnotationRow): readonly string[] {
  const last = underlines.at(-1);
  if (last === undefined) return [];
  const row = newRow();
  // The main mark covers what it overlaps.
  for (const { mark, from, to } of [...underlines].sort((one, other) => Number(one.mark.primary) - Number(other.mark.primary))) {
    row.draw(from, to, mark.primary ? "^" : "-", mark.paint);
  }
  const end = Math.max(...underlines.map(({ to }) => to));
  const waiting = underlines.slice(0, -1).filter(({ mark }) => mark.label !== "");
  const hanging = (count: number): AnnotationRow => {
    const hangers = newRow();
    for (const { mark, from } of waiting.slice(0, count)) hangers.draw(from, from + 1, "|", mark.paint);
    return hangers;
  };
  const rows = [...labelled(row, { ...last, to: end }, shown, () => hanging(waiting.length))];
  if (waiting.length > 0) rows.push(hanging(waiting.length).render());
  for (let index = waiting.length - 1; index >= 0; index--) {
    const underline = waiting[index];
    if (underline !== undefined) rows.push(...labelRows(underline, shown, () => hanging(index)));
  }
  return rows;
}

/** A row with its label behind it, or below it where there is no room. */
function labelled(row: AnnotationRow, underline: Underline, shown: ShownLine, newRow: () => AnnotationRow): readonly string[] {
  const { mark, to } = underline;
  if (mark.label === "") return [row.render()];
  if (to + 1 + displayWidth(mark.label) <= shown.width) return [row.render({ column: to + 1, text: mark.label, paint: mark.paint })];
  return [row.render(), ...labelRows(underline, shown, newRow)];
}

function labelRows({ mark, from }: Underline, { left, width }: ShownLine, newRow: () => AnnotationRow): readonly string[] {
  const least = Math.min(displayWidth(mark.label), LABEL_WIDTH);
  const column = Math.max(left, Math.min(from, width - least));
  return wrapText(mark.label, { width: Math.max(width - column, 1), first: "", rest: "" })
    .split("\n")
    .map((text) => newRow().render({ column, text, paint: mark.paint }));
}
