import { neutraliseLogLine } from "../escaping/untrusted-text.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { printableFinding, printablePath } from "./printable-finding.ts";
import { leftOutText, shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/** One line for each finding, `path:line:col: severity[rule]: summary`, as editors and problem matchers read them; severities are in English. What a file has more than is shown stands behind, on a line that none of them reads. */
export function renderFindingsCompact(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const viewOf = sourceViews(secrets);
  const { shown, leftOut } = shownFindings(report.findings);
  const lines = shown.map((finding) => {
    const { path, range, severity, rule, summary } = printableFinding(finding, language, viewOf);
    return `${path}:${range.start.line}:${range.start.column}: ${severity}[${rule}]: ${summary}`;
  });
  const rest = leftOut.map(({ file, findings }) => `${printablePath(file)}: ${leftOutText(findings.length, language)}`);
  return [...lines, ...rest].map((line) => `${neutraliseLogLine(line)}\n`).join("");
}
