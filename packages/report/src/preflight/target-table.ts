import { say } from "@pistectl/words";
import { displayWidth, fitWidth, padEnd } from "../layout/display-width.ts";
import { LABELS } from "./preflight-words.ts";
import type { PrintableTarget } from "./printable-target.ts";
import { type TargetTextContext, verdictText } from "./target-text.ts";
import { environmentWord, VERDICT_WORDS } from "./value-words.ts";

const GAP = "  ";
const NARROWEST_COLUMN = 8;

/** One line per target, for an overview of several. */
export function renderTargetTable(targets: readonly PrintableTarget[], context: TargetTextContext): readonly string[] {
  const { language, style, symbols, width } = context;
  const named = targets.some(({ application }) => application !== null);
  const coded = targets.some(({ diagnosis }) => diagnosis !== null);
  const heading = [
    say(LABELS.api, language),
    say(LABELS.environment, language),
    ...(named ? [say(LABELS.application, language)] : []),
    ...(coded ? [say(LABELS.code, language)] : []),
  ];
  const rows = targets.map((target) => [
    target.api,
    environmentWord(target.environment, language),
    ...(named ? [target.application ?? ""] : []),
    ...(coded ? [target.diagnosis?.code ?? ""] : []),
  ]);
  const verdictWidth = Math.max(
    ...targets.map(({ verdict }) => displayWidth(say(VERDICT_WORDS[verdict], language)) + 2),
    displayWidth(say(LABELS.verdict, language)),
  );
  const widths = fitColumns(
    heading.map((title, column) => Math.max(displayWidth(title), ...rows.map((row) => displayWidth(row[column] ?? "")))),
    width - verdictWidth - GAP.length * heading.length,
    // The application gives way first, then the API; a code is never cut.
    named ? [2, 0] : [0],
  );
  const line = (cells: readonly string[]): string =>
    cells.map((cell, column) => padEnd(fitWidth(cell, widths[column] ?? 0, symbols.ellipsis), widths[column] ?? 0)).join(GAP);
  return [
    style.dim([padEnd(say(LABELS.verdict, language), verdictWidth), line(heading)].join(GAP).trimEnd()),
    ...rows.map((row, index) => {
      const verdict = targets[index]?.verdict ?? "skipped";
      const word = verdictText(verdict, context);
      const blanks = " ".repeat(Math.max(0, verdictWidth - displayWidth(say(VERDICT_WORDS[verdict], language)) - 2));
      return [word + blanks, line(row)].join(GAP).trimEnd();
    }),
  ];
}

/** Takes what is missing from the columns that may give, in that order. */
function fitColumns(widths: readonly number[], available: number, giving: readonly number[]): readonly number[] {
  const fitted = [...widths];
  for (const column of giving) {
    const excess = fitted.reduce((sum, width) => sum + width, 0) - available;
    const width = fitted[column] ?? 0;
    if (excess > 0) fitted[column] = Math.max(Math.min(width, NARROWEST_COLUMN), width - excess);
  }
  return fitted;
}
