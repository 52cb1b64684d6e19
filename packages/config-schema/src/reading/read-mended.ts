import { orderedLines, touchesLine } from "../document/ordered-lines.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";
import { innerMarks } from "./inner-marks.ts";
import { linesAround } from "./lines-around.ts";
import type { ManifestFileReading } from "./manifest-file-reading.ts";
import { mapReading } from "./map-reading.ts";
import { type Assessment, isAmiss } from "./mend/assessment.ts";
import { mendText } from "./mend/mend-text.ts";
import { type EditedText, editText } from "./mend/offset-map.ts";
import { wordSlip } from "./mend/slip-wording.ts";
import { straySeparators } from "./mend/stray-separators.ts";
import type { TrialBudget } from "./mend/trial-budget.ts";
import type { YamlSlip } from "./mend/yaml-slip.ts";
import { slipFinding, type TextEdit } from "./slip.ts";
import { trusted } from "./trusted.ts";
import { weigh } from "./weigh.ts";

/** A reading with how well the text reads. */
export interface AssessedReading extends ManifestFileReading {
  readonly assessment: Assessment;
}

/** What is read for trial in one file: a slip takes less than half of it, and nobody reads a hundred of them. */
const TRIALS = { texts: 90, characters: 300_000 };
/** The beginning of a document; in a value no line begins so (YAML 1.2.2 §9.1.2), and in a comparison of files the next begins otherwise. */
const MARKER = /^---(?=[ \t\r\n]|$)(?!.*\r?\n\+\+\+ )/gm;

/** Reads a file past its slips, each of which is a finding; null when there is nothing to mend, or nothing that explains what is wrong. */
export function readMended(file: SourceFile, read: (text: string) => AssessedReading): ManifestFileReading | null {
  const budget: TrialBudget = { ...TRIALS };
  const assess = (text: string) => {
    const reading = read(text);
    // Where the parser stops, what the format says of the rest does not count.
    return { ...reading.assessment, findings: reading.assessment.brokenAt === null ? weigh(reading) : reading.findings.length };
  };
  const chunks = chunksOf(file.text);
  const strays = straySeparators(file.text, chunks, assess);
  const byteOrderMarks = innerMarks(file.text).map((span): TextEdit => ({ span, text: "" }));
  const marks = [...byteOrderMarks, ...strays.flatMap(({ edits }) => edits)].sort((a, b) => a.span.start - b.span.start);
  const slips: YamlSlip[] = [...strays];
  const guessed: Span[] = [];
  let passed = 0;
  for (const chunk of joined(chunks, strays)) {
    const ofChunk: TextEdit[] = [];
    for (let mark = marks[passed]; mark !== undefined && mark.span.start < chunk.end; mark = marks[++passed]) {
      ofChunk.push(shifted(mark, -chunk.start));
    }
    const clean = editText(file.text.slice(chunk.start, chunk.end), ofChunk);
    const mended = mendText(clean.text, assess, budget);
    if (mended === null) continue;
    const placed = mended.slips.map((slip) => moved(slip, (offset) => clean.toOriginal(offset) + chunk.start));
    slips.push(...placed);
    const isGuess = placed.some(({ isCertain }) => !isCertain) && mended.assessment.findings > 0;
    if (isGuess || isAmiss(mended.assessment) || placed.some(({ isLoss }) => isLoss)) guessed.push(chunk);
  }
  if (slips.length === 0 && marks.length === 0) return null;
  return told(file, editText(file.text, [...byteOrderMarks, ...slips.flatMap(({ edits }) => edits)]), slips, guessed, read);
}

/** The reading of a mended text as a reading of the file, with the slips among its findings. */
function told(
  file: SourceFile,
  { text, toOriginal }: EditedText,
  slips: readonly YamlSlip[],
  guessed: readonly Span[],
  read: (text: string) => AssessedReading,
): ManifestFileReading {
  const reading = mapReading(read(text), file, toOriginal);
  const doubtful = orderedLines([...reading.doubtful, ...slips.flatMap((slip) => doubtfulLines(file.text, slip))]);
  const isDoubtful = ({ rule, span }: Finding): boolean => !rule.startsWith("yaml/") && touchesLine(doubtful, span);
  const isGuessed = ({ start, end }: Span): boolean => guessed.some((chunk) => chunk.start < end && start < chunk.end);
  const hasSlip = ({ document }: Finding): boolean =>
    reading.unread.some(
      ({ index, span }) => index === document?.index && slips.some((slip) => span.start <= slip.span.start && slip.span.start < span.end),
    );
  const judged = reading.documents.map((document) => trusted(document, doubtful, !isGuessed(document.span)));
  const all = [...reading.documents, ...reading.unread];
  const findings = [
    ...slips.map((slip) => {
      const owner = all.find(({ span }) => span.start <= slip.span.start && slip.span.start < span.end);
      const named = owner === undefined ? null : { index: owner.index, kind: owner.kind, name: owner.name };
      const found = file.text.slice(
        slip.cause === "blank-at-end" ? startOfWord(file.text, slip.span.start) : slip.span.start,
        slip.span.end,
      );
      const offered = slip.isOffered ? slip : { ...slip, edits: [] };
      return slipFinding(file, named, offered, wordSlip(slip.cause, found, slip.lines));
    }),
    // A document of which this much is not there may not be what it seems.
    ...reading.findings.filter((finding) => !isDoubtful(finding) && !(finding.rule === "schema/missing-key" && hasSlip(finding))),
    ...judged.flatMap(({ findings: sure }) => sure),
  ];
  return {
    documents: judged.flatMap(({ document }) => document ?? []),
    unread: [...reading.unread, ...judged.flatMap(({ unread }) => unread ?? [])].sort((a, b) => a.index - b.index),
    // A line that was made a comment for trial is none.
    comments: reading.comments.filter(({ span, text: comment }) => file.text.slice(span.start, span.end) === comment),
    findings: findings.sort((a, b) => a.span.start - b.span.start),
    doubtful,
  };
}

/** The lines of a slip and of what puts it right. */
function doubtfulLines(text: string, { span, edits }: YamlSlip): readonly Span[] {
  return [span, ...edits.map((edit) => edit.span)].map((place) => linesAround(text, place));
}

/** What does not show is shown with the word that it stands behind. */
function startOfWord(text: string, end: number): number {
  let start = end;
  while (start > 0 && /[^ \t\r\n]/.test(text.charAt(start - 1))) start--;
  return start;
}

function chunksOf(text: string): readonly Span[] {
  const starts = [0, ...Array.from(text.matchAll(MARKER), ({ index }) => index).filter((index) => index > 0)];
  return starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }));
}

/** Each with those behind it that only a stray separator sets apart. */
function joined(chunks: readonly Span[], strays: readonly YamlSlip[]): readonly Span[] {
  const starts = new Set(strays.map(({ span }) => span.start));
  const whole: Span[] = [];
  for (const chunk of chunks) {
    const last = whole.at(-1);
    if (last !== undefined && starts.has(chunk.start)) whole[whole.length - 1] = { start: last.start, end: chunk.end };
    else whole.push(chunk);
  }
  return whole;
}

function shifted({ span, text }: TextEdit, by: number): TextEdit {
  return { span: { start: span.start + by, end: span.end + by }, text };
}

function moved(slip: YamlSlip, to: (offset: number) => number): YamlSlip {
  const place = ({ start, end }: Span): Span => ({ start: to(start), end: Math.max(to(start), to(end)) });
  return { ...slip, span: place(slip.span), edits: slip.edits.map(({ span, text }) => ({ span: place(span), text })) };
}
