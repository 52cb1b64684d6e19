import { neutraliseLogLine } from "../escaping/untrusted-text.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { printableFinding } from "./printable-finding.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/** One line for each finding, `path:line:col: severity[rule]: summary`, as editors and problem matchers read them; severities are in English. */
export function renderFindingsCompact(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const viewOf = sourceViews(secrets);
  return report.findings
    .map((finding) => {
      const { path, range, severity, rule, summary } = printableFinding(finding, language, viewOf);
      return `${neutraliseLogLine(`${path}:${range.start.line}:${range.start.column}: ${severity}[${rule}]: ${summary}`)}\n`;
    })
    .join("");
}
