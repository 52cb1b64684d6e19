import type { Finding, Severity } from "@pistectl/config-schema/findings";
import { type Language, typeset } from "@pistectl/words";
import { ANNOTATION_LEVELS, type AnnotationLevel, type AnnotationPlace, workflowCommand } from "../escaping/workflow-command.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { asSentence, closed, FINDING_LABELS, suggestionText, withLabel } from "./findings-words.ts";
import { type PrintableFinding, printableFinding } from "./printable-finding.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";
import { pointedSpan } from "./visible-span.ts";

/** The runner keeps ten annotations of each level of a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`, seen 2026-08-17). */
const PER_LEVEL = 10;

const LEVELS: Readonly<Record<Severity, AnnotationLevel>> = { error: "error", warning: "warning", info: "notice" };

/** How findings are annotated. */
export interface FindingsGithubOptions extends FindingsOptions {
  /** Places of each level that the caller keeps for annotations of its own. Default none. */
  readonly reserved?: Readonly<Record<AnnotationLevel, number>>;
}

/** Findings as annotations of a GitHub Actions run, most serious first, within the number that the runner shows; how many are left out is said. */
export function renderFindingsGithub(report: ValidationReport, { language, secrets, reserved }: FindingsGithubOptions): string {
  const viewOf = sourceViews(secrets);
  const counting = report.findings.filter(({ suppressed }) => suppressed === null);
  const lines = ANNOTATION_LEVELS.flatMap((level) =>
    counting
      .filter(({ severity }) => LEVELS[severity] === level)
      .sort((one, other) => rank(one) - rank(other))
      .slice(0, Math.max(0, PER_LEVEL - (reserved?.[level] ?? 0)))
      .map((finding) => {
        const printable = printableFinding(finding, language, viewOf);
        const { start, end } = printable.view.range(pointedSpan(finding));
        const columns = end.line === start.line ? { col: start.unitColumn, endColumn: Math.max(start.unitColumn, end.unitColumn - 1) } : {};
        const place: AnnotationPlace = { file: printable.path, line: start.line, endLine: end.line, ...columns };
        return workflowCommand(level, printable.rule, message(printable, language), place);
      }),
  );
  const leftOut = counting.length - lines.length;
  return [...lines, ...(leftOut > 0 ? [leftOutText(leftOut, language)] : []), ""].join("\n");
}

/** Within a level a secret comes first, then what keeps a document from being read. */
function rank({ rule }: Finding): number {
  if (rule === "security/inline-secret") return 0;
  return rule.startsWith("yaml/") || rule.startsWith("schema/") ? 1 : 2;
}

function message(finding: PrintableFinding, language: Language): string {
  const { summary, detail, suggestions, related, fix, rule, url } = finding;
  return [
    closed(summary),
    ...(suggestions.length > 0 ? [asSentence(suggestionText(suggestions, language))] : []),
    ...related.map(({ path, range, message: text }) => `${path}:${range.start.line}:${range.start.column}: ${text}`),
    ...detail,
    ...(fix === null ? [] : [asSentence(withLabel(FINDING_LABELS[fix.safe ? "safeFix" : "fix"], fix.title, language))]),
    `pistectl explain ${rule}`,
    url,
  ].join("\n");
}

function leftOutText(count: number, language: Language): string {
  if (language === "fr")
    return typeset(
      count > 1
        ? `${count} autres constats sont sans annotation : GitHub en montre ${PER_LEVEL} par niveau.`
        : `1 autre constat est sans annotation : GitHub en montre ${PER_LEVEL} par niveau.`,
      language,
    );
  return `${count} more ${count > 1 ? "findings have" : "finding has"} no annotation: GitHub shows ${PER_LEVEL} of each level.`;
}
