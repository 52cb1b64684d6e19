import { type Position, positionAt, type SourceFile, type Span } from "@pistectl/config-schema/findings";
import { fileSecrets } from "@pistectl/config-schema/secrets";
import { maskText } from "./mask-text.ts";

/** A place in a file, as each format counts it. */
export interface Place extends Position {
  /** From 1, UTF-16 code units. */
  readonly unitColumn: number;
}

/** Start and end of a span. */
export interface Range {
  readonly start: Place;
  readonly end: Place;
}

/** A file that is shown: where its spans are, and its lines without secrets. */
export interface SourceView {
  readonly file: SourceFile;
  readonly range: (span: Span) => Range;
  /** Lines without their breaks, secrets masked. */
  readonly lines: readonly string[];
  /** Place of an offset of the file among `lines`; `unit` is a UTF-16 offset in its line, both from 0. Inside a mask it is the start of it, or its end. */
  readonly shownAt: (offset: number, inside?: "start" | "end") => { readonly line: number; readonly unit: number };
}

/** Opens files for showing, each once. */
export function sourceViews(secrets: (file: SourceFile) => readonly Span[]): (file: SourceFile) => SourceView {
  const opened = new Map<SourceFile, SourceView>();
  return (file) => {
    const view = opened.get(file) ?? open(file, secrets(file));
    opened.set(file, view);
    return view;
  };
}

function open(file: SourceFile, secrets: readonly Span[]): SourceView {
  // Those of the text itself, should a caller forget them, and what only the documents tell.
  const masked = maskText(file.text, [...fileSecrets(file).spans, ...secrets]);
  const starts = lineStarts(file.text);
  const bytes = byteStarts(file, starts);
  const shownStarts = starts.map((start) => masked.at(start));
  const lines = shownStarts.map((start, index) => masked.text.slice(start, shownStarts[index + 1]).replace(/(?:\r\n|\r|\n)$/, ""));

  function placeAt(offset: number): Place {
    const line = lineOf(starts, offset);
    const start = starts[line] ?? 0;
    // One line at a time: counting from the start of the file for every finding would take minutes on a large one.
    const inLine = positionAt({ path: file.path, text: file.text.slice(start, starts[line + 1]), byteOrderMark: false }, offset - start);
    return { line: line + 1, column: inLine.column, byte: (bytes[line] ?? 0) + inLine.byte, unitColumn: offset - start + 1 };
  }

  return {
    file,
    range: ({ start, end }) => ({ start: placeAt(start), end: placeAt(Math.max(start, end)) }),
    lines,
    shownAt(offset, inside) {
      const line = lineOf(starts, offset);
      return { line, unit: Math.min(masked.at(offset, inside) - (shownStarts[line] ?? 0), lines[line]?.length ?? 0) };
    },
  };
}

/** Offsets at which lines begin; line breaks are LF, CRLF and CR (YAML 1.2.2 §5.4). */
function lineStarts(text: string): readonly number[] {
  return [0, ...Array.from(text.matchAll(/\r\n|\r|\n/g), (found) => found.index + found[0].length)];
}

function byteStarts({ text, byteOrderMark }: SourceFile, starts: readonly number[]): readonly number[] {
  let bytes = byteOrderMark ? 3 : 0;
  return starts.map((start, index) => {
    const first = bytes;
    bytes += Buffer.byteLength(text.slice(start, starts[index + 1]));
    return first;
  });
}

/** Index of the last line that begins at or before an offset. */
function lineOf(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
