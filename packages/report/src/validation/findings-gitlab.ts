import { createHash } from "node:crypto";
import type { Finding } from "@pistectl/config-schema/findings";
import { type Language, printableJson, say } from "@pistectl/words";
import type { FindingsOptions } from "./findings-options.ts";
import { asSentence } from "./findings-words.ts";
import { type FindingsLeftOut, leftOutText, shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import { structuralFingerprints } from "./structural-fingerprints.ts";
import type { ValidationReport } from "./validation-report.ts";
import { pointedSpan } from "./visible-span.ts";

/** GitLab's severities, least grave first. */
const SEVERITIES = ["info", "minor", "major", "critical", "blocker"] as const;

/** One finding as GitLab Code Quality reads it. */
export interface GitlabIssue {
  readonly description: string;
  readonly check_name: string;
  /** Unique in the report: GitLab hides the second of two. */
  readonly fingerprint: string;
  readonly severity: (typeof SEVERITIES)[number];
  /** Path relative to the repository, lines from 1. */
  readonly location: { readonly path: string; readonly lines: { readonly begin: number; readonly end: number } };
}

/** Findings for GitLab Code Quality: a JSON array, `[]` when there is nothing to report. What a file has more than is shown is one entry at its start. */
export function renderFindingsGitlab(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const viewOf = sourceViews(secrets);
  const counting = report.findings.filter(({ suppressed }) => suppressed === null);
  const { shown, leftOut } = shownFindings(counting);
  const fingerprints = structuralFingerprints(shown);
  return printableJson([
    ...shown.map((finding, index): GitlabIssue => {
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
    ...leftOut.map((rest) => restIssue(rest, language)),
  ]);
}

/** As grave as the gravest that it stands for. */
function restIssue({ file, findings }: FindingsLeftOut, language: Language): GitlabIssue {
  const severities = new Set(findings.map(gitlabSeverity));
  return {
    description: asSentence(leftOutText(findings.length, language)),
    check_name: "pistectl/left-out",
    fingerprint: createHash("sha256")
      .update(JSON.stringify(["left-out", file.path]))
      .digest("hex")
      .slice(0, 32),
    severity: SEVERITIES.findLast((severity) => severities.has(severity)) ?? "info",
    location: { path: file.path, lines: { begin: 1, end: 1 } },
  };
}

/** A secret in a repository blocks; what cannot be read hides what else is wrong. */
function gitlabSeverity({ rule, severity }: Finding): GitlabIssue["severity"] {
  if (rule === "security/inline-secret") return "blocker";
  if (rule.startsWith("schema/") || rule.startsWith("yaml/")) return "critical";
  return ({ error: "major", warning: "minor", info: "info" } as const)[severity];
}
