import { type Assessment, isAmiss } from "./assessment.ts";
import { characterSlips } from "./character-slips.ts";
import { indentationSlips } from "./indentation-slips.ts";
import { lineSlips } from "./line-slips.ts";
import { heldTwice, lostLines } from "./lost-lines.ts";
import { markerSlips } from "./marker-slips.ts";
import { type EditedText, editText } from "./offset-map.ts";
import { pastedSlips } from "./pasted-slips.ts";
import { textLines } from "./text-lines.ts";
import { strayRuns, wrappedLines } from "./torn-lines.ts";
import { spend, type TrialBudget } from "./trial-budget.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** The same with what else is wrong with what was read: it costs more to tell. */
export interface FullAssessment extends Assessment {
  readonly findings: number;
}

/** A text with its slips put right. */
export interface Mended {
  readonly slips: readonly YamlSlip[];
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
  /** Of the text with its slips put right. */
  readonly assessment: FullAssessment;
}

/** Slips of one text that are looked for. */
const MAX_SLIPS = 8;
/** Texts that are tried for one slip; of those that the bench makes, none takes 40. */
const MAX_TRIALS = 60;

/** Longest text that is worked on, characters; a manifest has some 2,000. */
const MAX_LENGTH = 24_000;

/**
 * Finds the slips that explain why a text does not read: each thing that hands, editors and pasting are known to do is undone for trial, and what reads best
 * afterwards is what happened. Null: nothing explains it.
 */
export function mendText(text: string, assess: (text: string) => FullAssessment, budget: TrialBudget): Mended | null {
  if (text.length > MAX_LENGTH || !spend(budget, text)) return null;
  let assessment = assess(text);
  let mended = editText(text, []);
  const slips: YamlSlip[] = [];
  while (isAmiss(assessment) && slips.length < MAX_SLIPS) {
    const best = bestTrial(mended, assessment, assess, budget);
    if (best === null) break;
    const all = editText(
      text,
      [...slips, best.slip].flatMap(({ edits }) => edits),
    );
    // Two that touch the same characters are not told apart any longer.
    if (all.text !== best.text) break;
    slips.push(best.slip);
    mended = all;
    assessment = best.assessment;
  }
  return slips.length === 0 ? null : { slips, ...mended, assessment };
}

interface Trial {
  readonly slip: YamlSlip;
  readonly text: string;
  readonly assessment: FullAssessment;
}

function bestTrial(now: EditedText, before: Assessment, assess: (text: string) => FullAssessment, budget: TrialBudget): Trial | null {
  let best: Trial | null = null;
  for (const candidate of slipsIn(now.text, before).slice(0, MAX_TRIALS)) {
    const { text } = editText(now.text, candidate.edits);
    if (text === now.text) continue;
    // What reads is not given up for a line that could be put right.
    if (best !== null && before.brokenAt === null && candidate.cause === "stray-line") break;
    if (!spend(budget, text)) break;
    const assessment = assess(text);
    if (
      !isProgress({ ...before, length: now.text.length }, { ...assessment, length: text.length }) ||
      (best !== null && compare({ ...assessment, length: text.length }, { ...best.assessment, length: best.text.length }) >= 0)
    )
      continue;
    best = { slip: candidate, text, assessment };
    // Nothing reads better, and what is tried first is the likeliest.
    if (!isAmiss(assessment) && assessment.findings === 0) break;
  }
  return best === null ? null : { ...best, slip: backToText(best.slip, now.toOriginal) };
}

/** A slip of an edited text, by the offsets of the text before. */
export function backToText(slip: YamlSlip, toOriginal: (offset: number) => number): YamlSlip {
  const back = ({ start, end }: YamlSlip["span"]): YamlSlip["span"] => ({
    start: toOriginal(start),
    end: Math.max(toOriginal(start), toOriginal(end)),
  });
  return { ...slip, span: back(slip.span), edits: slip.edits.map((edit) => ({ ...edit, span: back(edit.span) })) };
}

/** The likeliest first: marks and characters that are never meant, then the lines near the place where the parser stops, then the others. */
function slipsIn(text: string, { brokenAt }: Assessment): readonly YamlSlip[] {
  const lines = textLines(text);
  const at = brokenAt ?? 0;
  const ofLines = lines
    .toSorted((a, b) => distance(a.start, a.text.length, at) - distance(b.start, b.text.length, at))
    .flatMap((line) => lineSlips(line));
  const isLate = ({ cause }: YamlSlip): boolean => cause === "stray-line";
  // A line is astray, or wants its colon, beside others: a text without any key is no manifest with a slip.
  const hasKeys = lines.some(({ body }) => /^(?:- +)*[\w$-]+ *:(?: |$)|^[[{]/.test(body));
  const isMeant = ({ cause }: YamlSlip): boolean => hasKeys || (cause !== "no-colon" && cause !== "stray-line");
  return [
    ...markerSlips(lines),
    ...pastedSlips(text),
    ...characterSlips(lines),
    ...lostLines(lines),
    ...ofLines.filter((slip) => !isLate(slip)),
    ...(brokenAt === null ? [] : indentationSlips(lines, brokenAt)),
    ...heldTwice(lines),
    ...wrappedLines(lines),
    ...strayRuns(lines),
    ...ofLines.filter(isLate),
  ].filter(isMeant);
}

function distance(start: number, length: number, at: number): number {
  if (at < start) return (start - at) * 2;
  return at > start + length ? at - start - length : 0;
}

type Measured<Kind extends Assessment> = Kind & {
  /** Characters of the text. */
  readonly length: number;
};

/** Characters from where the parser stops to the end: mending lengthens or shortens what stands before. */
function left({ brokenAt, length }: Measured<Assessment>): number {
  return brokenAt === null ? -1 : length - brokenAt;
}

function isProgress(before: Measured<Assessment>, after: Measured<Assessment>): boolean {
  if (before.brokenAt !== null) return left(after) < left(before) - 1;
  if (after.brokenAt !== null) return false;
  if (after.suspicions !== before.suspicions) return after.suspicions < before.suspicions && after.repeated <= before.repeated;
  return after.repeated < before.repeated;
}

function compare(a: Measured<FullAssessment>, b: Measured<FullAssessment>): number {
  return left(a) - left(b) || a.repeated + a.suspicions - b.repeated - b.suspicions || a.findings - b.findings;
}
