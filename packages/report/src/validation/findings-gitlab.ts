import type { Finding } from "@pistectl/config-schema/findings";
import { say } from "@pistectl/words";
import { printableJson } from "../escaping/printable-json.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { sourceViews } from "./source-view.ts";
import { structuralFingerprints } from "./structural-fingerprints.ts";
import type { ValidationReport } from "./validation-report.ts";
import { pointedSpan } from "./visible-span.ts";

/** One finding as GitLab Code Quality reads it. */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  /** Unique in the report: GitLab hides the second of two. */
  readonly fingerprint: string;
  readonly severity: "info" | "minor" | "major" | "critical" | "blocker";
  /** Path relative to the repository, lines from 1. */
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** Findings for GitLab Code Quality: a JSON array, `[]` when there is nothing to report. */
export function renderFindingsGitlab(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const viewOf = sourceViews(secrets);
  const counting = report.findings.filter(({ suppressed }) => suppressed === null);
  const fingerprints = structuralFingerprints(counting);
  return printableJson(
    counting.map((finding, index): GitlabIssue => {
      const { start, end } = viewOf(finding.file).range(pointedSpan(finding));
      return {
        description: say(finding.summary, language),
        check_name: finding.rule,
        fingerprint: fingerprints[index] ?? "",
        severity: gitlabSeverity(finding),
        location: {
          path: finding.file.path,
          lines: { begin: start.line, end: end.line },
        },
      };
    }),
  );
}

/** A secret in a repository blocks; what cannot be read hides what else is wrong. */
function gitlabSeverity({ rule, severity }: Finding): GitlabIssue["severity"] {
  if (rule === "security/inline-secret") return "blocker";
  if (rule.startsWith("schema/") || rule.startsWith("yaml/")) return "critical";
  return ({ error: "major", warning: "minor", info: "info" } as const)[severity];
}
