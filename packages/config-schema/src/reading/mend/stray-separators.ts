import type { Span } from "../../document/span.ts";
import { isAmiss } from "./assessment.ts";
import type { FullAssessment } from "./mend-text.ts";
import type { YamlSlip } from "./yaml-slip.ts";

/** Separators that are tried in one file. */
const MAX_TRIALS = 8;
const MAX_LENGTH = 24_000;
/** Keys that every document has at its margin. */
const ENVELOPE = /^["']?(?:apiVersion|kind)["']? *:/m;
const CONTENT = /^[ \t]*[^\s#]/m;

/** Separators behind which no document begins, but the one before them goes on: without them it reads at least as well. `chunks` begin with theirs, but for the first. */
export function straySeparators(text: string, chunks: readonly Span[], assess: (text: string) => FullAssessment): readonly YamlSlip[] {
  const slips: YamlSlip[] = [];
  let whole: { readonly text: string; readonly findings: number } | null = null;
  let trials = 0;
  for (const chunk of chunks) {
    const own = text.slice(chunk.start, chunk.end);
    const line = /^---[ \t]*(?:#.*)?(?:\r?\n|$)/.exec(own)?.[0];
    const rest = own.slice(line?.length ?? 0);
    if (ENVELOPE.test(rest) || whole === null || line === undefined || !CONTENT.test(rest)) {
      whole = ENVELOPE.test(rest) ? { text: own, findings: Number.POSITIVE_INFINITY } : null;
      continue;
    }
    const joined: string = whole.text + rest;
    if (trials++ === MAX_TRIALS || joined.length > MAX_LENGTH) break;
    const before: number = whole.findings === Number.POSITIVE_INFINITY ? findingsOf(assess(whole.text)) : whole.findings;
    const after = findingsOf(assess(joined));
    if (after > before || after === Number.POSITIVE_INFINITY) {
      whole = null;
      continue;
    }
    whole = { text: joined, findings: after };
    const { start } = chunk;
    slips.push({
      cause: "stray-separator",
      span: { start, end: start + 3 },
      edits: [{ span: { start, end: start + line.length }, text: "" }],
      isCertain: false,
      isOffered: true,
      isLoss: false,
      lines: 1,
    });
  }
  return slips;
}

/** Beyond number where the parser stops, or reads what nobody writes. */
function findingsOf(assessment: FullAssessment): number {
  return isAmiss(assessment) ? Number.POSITIVE_INFINITY : assessment.findings;
}
