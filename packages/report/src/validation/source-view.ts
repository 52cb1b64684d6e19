import { columnsOf, type Position, type SourceFile, type Span } from "@pistectl/config-schema/findings";
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
  /** A line, from 0, without its break, secrets masked; empty behind the last. */
  readonly line: (index: number) => string;
  /** Place of an offset of the file among the lines; `unit` is a UTF-16 offset in its line, both from 0. Inside a mask it is the start of it, or its end. */
  readonly shownAt: (offset: number, inside?: "start" | "end") => { readonly line: number; readonly unit: number };
}

type SecretsOf = (file: SourceFile) => readonly Span[];

/** Files that were opened, by what tells their secrets: nine formats show the same ones. */
const OPENED = new WeakMap<SecretsOf, Map<SourceFile, SourceView>>();

/** Opens files for showing, each once, whatever shows it. */
export function sourceViews(secrets: SecretsOf): (file: SourceFile) => SourceView {
  const opened = OPENED.get(secrets) ?? new Map<SourceFile, SourceView>();
  OPENED.set(secrets, opened);
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
  const shownStart = (index: number): number => masked.at(starts[index] ?? file.text.length);
  const lineAt = (index: number): string => withoutBreak(masked.text.slice(shownStart(index), shownStart(index + 1)));

  let counted: { readonly line: number; readonly columnOf: (offset: number) => number } | null = null;

  function placeAt(offset: number): Place {
    const line = lineOf(starts, offset);
    const start = starts[line] ?? 0;
    // One line at a time: counting from the start of the file for every finding would take minutes on a large one.
    if (counted?.line !== line) counted = { line, columnOf: columnsOf(withoutBreak(file.text.slice(start, starts[line + 1]))) };
    const byte = (bytes[line] ?? 0) + Buffer.byteLength(file.text.slice(start, offset));
    return { line: line + 1, column: counted.columnOf(offset - start), byte, unitColumn: offset - start + 1 };
  }

  return {
    file,
    range: ({ start, end }) => ({ start: placeAt(start), end: placeAt(Math.max(start, end)) }),
    line: lineAt,
    shownAt(offset, inside) {
      const line = lineOf(starts, offset);
      return { line, unit: Math.min(masked.at(offset, inside) - shownStart(line), lineAt(line).length) };
    },
  };
}

/** A line, which may be as long as a file, without the break at its end. */
function withoutBreak(line: string): string {
  const lineBreak = /\r?\n$|\r$/.exec(line.slice(-2))?.[0] ?? "";
  return line.slice(0, line.length - lineBreak.length);
}

const [LF, CR] = [10, 13];

/** Offsets at which lines begin; line breaks are LF, CRLF and CR (YAML 1.2.2 §5.4). */
function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === LF || (code === CR && text.charCodeAt(at + 1) !== LF)) starts.push(at + 1);
  }
  return starts;
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
