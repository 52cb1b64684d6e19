import type { YAMLError } from "yaml";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { readingFinding } from "../findings/reading-finding.ts";
import type { Wording } from "../findings/wording.ts";
import { causeOf } from "./parser-messages.ts";
import { INDENT_WORDING, isError, wordSyntax } from "./syntax-wording.ts";
import type { StreamDocument } from "./yaml-stream.ts";

/** The syntax errors of one document, one for each mistake: what an error drags along on its line is left out. */
export function syntaxFindings(file: SourceFile, streamed: StreamDocument, document: Finding["document"]): readonly Finding[] {
  const { composed } = streamed;
  if (composed === null) return [];
  const errors: readonly YAMLError[] = [...composed.errors, ...composed.warnings.filter(({ code }) => isError(code))];
  if (errors.length === 0) return [];
  const indented = misindented(errors);
  const placed = [...errors].sort((a, b) => a.pos[0] - b.pos[0]).map((error) => place(file.text, streamed, error, indented));
  const findings: Finding[] = [];
  const breaks = lineBreaks(
    file.text,
    placed.map(({ span }) => span.start),
  );
  const lines = new Set<number>();
  for (const { span, wording } of placed) {
    const line = lineOf(breaks, span.start);
    if (lines.has(line)) continue;
    lines.add(line);
    findings.push(readingFinding("yaml/syntax", { file, document, pointer: null, span }, wording.what, wording.help));
  }
  return findings.sort((a, b) => a.span.start - b.span.start);
}

/** Line breaks between the first and the last of some offsets. */
function lineBreaks(text: string, offsets: readonly number[]): readonly number[] {
  const first = offsets.reduce((least, offset) => Math.min(least, offset), text.length);
  const last = offsets.reduce((most, offset) => Math.max(most, offset), first);
  return Array.from(text.slice(first, last).matchAll(/\n/g), ({ index }) => first + index);
}

/** How many line breaks stand before an offset. */
function lineOf(breaks: readonly number[], offset: number): number {
  let low = 0;
  let high = breaks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((breaks[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

interface Placed {
  readonly span: Span;
  readonly wording: Wording;
}

function place(text: string, { base, facts }: StreamDocument, error: YAMLError, indented: ReadonlyMap<number, number>): Placed {
  const { code } = error;
  const cause = causeOf(error);
  const [from, to] = error.pos;
  const word = (span: Span): Placed => ({ span, wording: wordSyntax({ code, cause, found: text.slice(span.start, span.end) }) });

  const quote = cause === "open-quote" ? facts.openQuotes.get(from) : undefined;
  if (quote !== undefined) return word(onOneLine(text, base + quote, base + from));

  // Of brackets within brackets, the inner one is where the closing one is missed first.
  const bracket = cause === "open-bracket" ? facts.openBrackets.findLast((start) => start < from) : undefined;
  if (bracket !== undefined) return word({ start: base + bracket, end: base + bracket + 1 });

  const endOfKey = code === "MULTILINE_IMPLICIT_KEY" || code === "BLOCK_AS_IMPLICIT_KEY" ? indented.get(from) : undefined;
  if (endOfKey !== undefined) return { span: lastLine(text, base + from, base + endOfKey), wording: INDENT_WORDING };
  if (code === "BAD_INDENT" || cause === "dash-as-key") return { span: firstWord(text, base + from), wording: INDENT_WORDING };
  if (code === "BAD_DQ_ESCAPE") return word(escapeAt(text, base + from));
  if (cause === "key-without-value") return word(wordBefore(text, base + from, base));
  return word(onOneLine(text, base + from, base + to));
}

/** Ends of keys of several lines, by their start, where two errors together mean that a line is indented as if it went on with the value above. */
function misindented(errors: readonly YAMLError[]): ReadonlyMap<number, number> {
  const nested = new Set(errors.filter(({ code }) => code === "BLOCK_AS_IMPLICIT_KEY").map(({ pos }) => pos[0]));
  return new Map(errors.filter(({ code, pos }) => code === "MULTILINE_IMPLICIT_KEY" && nested.has(pos[0])).map(({ pos }) => pos));
}

/** What of a stretch is on its first line; at least one character while the text has one. */
function onOneLine(text: string, start: number, end: number): Span {
  // A place at the end of the text is shown at its last character.
  const from = Math.max(0, Math.min(start, text.length - 1));
  const stretch = text.slice(from, Math.max(end, from + 1));
  const line = stretch.split(/[\r\n]/, 1)[0] ?? "";
  return { start: from, end: from + Math.max(line.trimEnd().length, Math.min(1, stretch.length)) };
}

function lastLine(text: string, start: number, end: number): Span {
  const stretch = text.slice(start, end);
  const line = stretch.slice(stretch.lastIndexOf("\n") + 1);
  const from = end - line.trimStart().length;
  return from < end ? { start: from, end } : onOneLine(text, start, end);
}

/** From the first thing written at or after a place to the end of its word. */
function firstWord(text: string, start: number): Span {
  const [blanks = ""] = /^[ \t\r\n]*/.exec(text.slice(start)) ?? [];
  const from = start + blanks.length;
  const [found = ""] = /^[^ \t\r\n]*/.exec(text.slice(from)) ?? [];
  return found === "" ? onOneLine(text, start, start + 1) : { start: from, end: from + found.length };
}

/** A backslash with the letters that were meant to go with it. */
function escapeAt(text: string, start: number): Span {
  const [found = "\\"] = /^\\(?:x[0-9A-Za-z]{0,2}|u[0-9A-Za-z]{0,4}|U[0-9A-Za-z]{0,8}|.)?/.exec(text.slice(start)) ?? [];
  return { start, end: start + found.length };
}

/** The parser points right after the word that lacks its colon. */
function wordBefore(text: string, end: number, base: number): Span {
  const lineStart = Math.max(text.lastIndexOf("\n", end - 1) + 1, base);
  const line = text.slice(lineStart, end);
  const start = lineStart + (line.length - line.trimStart().length);
  return start < end ? { start, end } : onOneLine(text, end, end + 1);
}
