import type { SourceFile, Span } from "@pistectl/config-schema/findings";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import type { FindingsOptions, ValidationReport } from "@pistectl/report/findings";
import type { Lint } from "./lint.ts";

/** Findings as the renderers take them. */
export function toReport({ project, result }: Pick<Lint, "project" | "result">): ValidationReport {
  return {
    findings: result.findings,
    suppressed: result.suppressed,
    filesChecked: project.files.length + project.unreadable.length,
    documentsChecked: result.documents,
    maxWarnings: null,
    rules: ruleDescriptions(),
  };
}

/** Where secrets stand in each file: no renderer shows these stretches. */
export function secretsOf({ result }: Pick<Lint, "result">): FindingsOptions["secrets"] {
  const secrets = new Map<SourceFile, Span[]>();
  for (const { file, span } of result.secrets) {
    const others = secrets.get(file);
    if (others === undefined) secrets.set(file, [span]);
    else others.push(span);
  }
  return (file) => secrets.get(file) ?? [];
}
