import type { Finding } from "@pistectl/config-schema/findings";
import { type DiagnosticJson, diagnosticsJson, leftOutText, shownFindings } from "@pistectl/report/findings";
import { type Diagnostic, DiagnosticSeverity, DiagnosticTag } from "vscode-languageserver";
import type { OpenProject } from "../workspace/open-project.ts";
import type { Reader } from "./manifest.ts";

/** Rules whose findings show something that does nothing. */
const UNNECESSARY: ReadonlySet<string> = new Set(["suppression/unused", "suppression/expired"]);
/** Rules whose findings show something that has had its day. */
const DEPRECATED: ReadonlySet<string> = new Set(["host/legacy", "chorus-pro/certificate"]);

const SEVERITIES = { error: DiagnosticSeverity.Error, warning: DiagnosticSeverity.Warning, info: DiagnosticSeverity.Information } as const;

/** A finding with its diagnostic. */
export interface PlacedFinding {
  readonly finding: Finding;
  readonly diagnostic: Diagnostic;
}

/** Findings of a file of a project, in the order of the text, in the words of `validate`; of very many those that it shows. */
export function findingsOfFile(project: OpenProject, path: string, reader: Reader): readonly PlacedFinding[] {
  return placed(shownFindings(project.findings(path)).shown, project, reader);
}

/** The diagnostics of a file, with a last one that counts the findings that are too many to show. */
export function diagnosticsOfFile(project: OpenProject, path: string, reader: Reader): Diagnostic[] {
  const diagnostics = findingsOfFile(project, path, reader).map(({ diagnostic }) => diagnostic);
  const left = project.findings(path).length - diagnostics.length;
  if (left === 0) return diagnostics;
  const start = { line: 0, character: 0 };
  return [
    ...diagnostics,
    { range: { start, end: start }, severity: DiagnosticSeverity.Warning, source: "pistectl", message: leftOutText(left, reader.language) },
  ];
}

/** Any findings with their diagnostics. */
export function placed(findings: readonly Finding[], project: OpenProject, reader: Reader): readonly PlacedFinding[] {
  const diagnostics = diagnosticsJson(findings, { language: reader.language, secrets: ({ path }) => project.secrets(path) });
  return findings.map((finding, index) => ({
    finding,
    diagnostic: diagnosticOf(finding, diagnostics[index] as DiagnosticJson, project, reader),
  }));
}

function diagnosticOf(
  finding: Finding,
  { summary, detail, url, related }: DiagnosticJson,
  project: OpenProject,
  reader: Reader,
): Diagnostic {
  const tags = [
    ...(UNNECESSARY.has(finding.rule) ? [DiagnosticTag.Unnecessary] : []),
    ...(DEPRECATED.has(finding.rule) ? [DiagnosticTag.Deprecated] : []),
  ];
  return {
    range: reader.placesOf(finding.file).rangeOf(finding.span),
    severity: SEVERITIES[finding.severity],
    code: finding.rule,
    codeDescription: { href: url },
    source: "pistectl",
    message: detail === "" ? summary : `${summary}\n${detail}`,
    ...(tags.length > 0 && { tags }),
    ...(related.length > 0 && {
      relatedInformation: finding.related.map(({ file, span }, index) => ({
        location: { uri: reader.uriOf(project, file.path), range: reader.placesOf(file).rangeOf(span) },
        message: related[index]?.message ?? "",
      })),
    }),
  };
}
