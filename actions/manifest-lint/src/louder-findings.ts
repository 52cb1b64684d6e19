import type { Finding, Severity } from "@pistectl/config-schema/findings";

/** Severities, worst first. */
const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The findings that others say less loudly or not at all. Two are the same when they say the same of the same place. */
export function louderFindings(findings: readonly Finding[], others: readonly Finding[]): readonly Finding[] {
  const known = new Map(others.map((finding) => [keyOf(finding), rank(finding)]));
  return findings.filter((finding) => rank(finding) < (known.get(keyOf(finding)) ?? SEVERITIES.length));
}

/** By what a finding is about: offsets move with the line ends. */
function keyOf({ rule, file, document, span, pointer, summary }: Finding): string {
  return JSON.stringify([rule, file.path, document?.index, pointer ?? span.start, summary.en]);
}

function rank({ severity }: Finding): number {
  return SEVERITIES.indexOf(severity);
}
