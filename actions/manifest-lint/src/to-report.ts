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

const SECRETS = new WeakMap<Lint["result"], FindingsOptions["secrets"]>();

/** Where secrets stand in each file: no renderer shows these stretches. The same answer for the same result: renderers open a file once for all of them. */
export function secretsOf({ result }: Pick<Lint, "result">): FindingsOptions["secrets"] {
  const known = SECRETS.get(result) ?? secretsIn(result);
  SECRETS.set(result, known);
  return known;
}

function secretsIn(result: Lint["result"]): FindingsOptions["secrets"] {
  const secrets = new Map<SourceFile, Span[]>();
  for (const { file, span } of result.secrets) {
    const others = secrets.get(file);
    if (others === undefined) secrets.set(file, [span]);
    else others.push(span);
  }
  return (file) => secrets.get(file) ?? [];
}
