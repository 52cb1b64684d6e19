import type { Finding } from "@pistectl/config-schema/findings";
import type { Language } from "@pistectl/words";
import { escapeXml, escapeXmlText } from "../escaping/escape-xml.ts";
import { uniqueNames } from "../layout/unique-names.ts";
import type { FindingsOptions } from "./findings-options.ts";
import { asSentence, countFindings, FINDING_LABELS, suggestionText, tallyText, withLabel } from "./findings-words.ts";
import { type PrintableFinding, printableFinding } from "./printable-finding.ts";
import { type FindingsLeftOut, leftOutText, shownFindings } from "./shown-findings.ts";
import { sourceViews } from "./source-view.ts";
import type { ValidationReport } from "./validation-report.ts";

/**
 * Findings as JUnit XML: a suite for each file that has some, a test case for each. An error fails; so does a warning once there are more
 * than may be; others pass, with what was found as their output. The first test case stands for the check as a whole, so that a clean
 * project shows a test that passed. What a file has more than is shown is counted by its suite, and one test case stands for it. Names are unique, since GitLab drops the second of two.
 */
export function renderFindingsJunit(report: ValidationReport, { language, secrets }: FindingsOptions): string {
  const { tooManyWarnings } = countFindings(report);
  const fails = ({ severity, suppressed }: Finding): boolean =>
    suppressed === null && (severity === "error" || (tooManyWarnings && severity === "warning"));
  const viewOf = sourceViews(secrets);
  const suites = new Map<string, { readonly finding: PrintableFinding; readonly failed: boolean }[]>();
  const { shown, leftOut } = shownFindings(report.findings);
  const restOf = new Map(leftOut.map((rest) => [rest.file.path, rest]));
  for (const finding of shown) {
    const { path } = finding.file;
    const suite = suites.get(path) ?? [];
    suite.push({ finding: printableFinding(finding, language, viewOf), failed: fails(finding) });
    suites.set(path, suite);
  }
  const failures = report.findings.filter(fails).length;
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="pistectl validate" ${counts(report.findings.length + 1, failures)}>`,
    `  <testsuite name="pistectl validate" ${counts(1, 0)}>`,
    '    <testcase classname="pistectl validate" name="manifests" time="0.000">',
    `      <system-out>${escapeXmlText(asSentence(tallyText(report, language)))}</system-out>`,
    "    </testcase>",
    "  </testsuite>",
    ...[...suites].flatMap(([path, cases]) => suite(cases, restOf.get(path), { fails, language })),
    "</testsuites>",
    "",
  ].join("\n");
}

function suite(
  cases: readonly { readonly finding: PrintableFinding; readonly failed: boolean }[],
  rest: FindingsLeftOut | undefined,
  { fails, language }: { readonly fails: (finding: Finding) => boolean; readonly language: Language },
): readonly string[] {
  const path = cases[0]?.finding.path ?? "";
  const names = uniqueNames(cases.map(({ finding }) => caseName(finding)));
  const restFailures = rest?.findings.filter(fails).length ?? 0;
  const failures = cases.filter(({ failed }) => failed).length + restFailures;
  return [
    `  <testsuite name="${escapeXml(path)}" ${counts(cases.length + (rest?.findings.length ?? 0), failures)}>`,
    ...cases.flatMap(({ finding, failed }, index) => testCase(finding, { name: names[index] ?? "", failed, language })),
    ...(rest === undefined ? [] : restCase(path, asSentence(leftOutText(rest.findings.length, language)), restFailures > 0)),
    "  </testsuite>",
  ];
}

function caseName({ rule, pointer, range }: PrintableFinding): string {
  const place = `(${range.start.line}:${range.start.column})`;
  return [rule, ...(pointer === null || pointer === "" ? [] : [pointer]), place].join(" ");
}

function testCase(
  finding: PrintableFinding,
  { name, failed, language }: { readonly name: string; readonly failed: boolean; readonly language: Language },
): readonly string[] {
  const { path, range, rule, severity, summary } = finding;
  const body = escapeXmlText(details(finding, language));
  return [
    `    <testcase classname="${escapeXml(path)}" name="${escapeXml(name)}" file="${escapeXml(path)}" line="${range.start.line}" time="0.000">`,
    failed
      ? `      <failure type="${escapeXml(rule)}" message="${escapeXml(summary)}">${body}</failure>`
      : `      <system-out>${escapeXml(severity)}: ${body}</system-out>`,
    "    </testcase>",
  ];
}

function restCase(path: string, text: string, failed: boolean): readonly string[] {
  return [
    `    <testcase classname="${escapeXml(path)}" name="${escapeXml(text)}" file="${escapeXml(path)}" line="1" time="0.000">`,
    failed ? `      <failure message="${escapeXml(text)}"/>` : `      <system-out>${escapeXmlText(text)}</system-out>`,
    "    </testcase>",
  ];
}

function details(
  { path, range, summary, suggestions, related, detail, fix, suppression, rule, url }: PrintableFinding,
  language: Language,
): string {
  return [
    summary,
    `${path}:${range.start.line}:${range.start.column}`,
    ...related.map((other) => `${other.path}:${other.range.start.line}:${other.range.start.column}: ${other.message}`),
    ...(suggestions.length > 0 ? [suggestionText(suggestions, language)] : []),
    ...detail,
    ...(fix === null ? [] : [withLabel(FINDING_LABELS[fix.safe ? "safeFix" : "fix"], fix.title, language)]),
    ...(suppression === null ? [] : [suppression]),
    withLabel(FINDING_LABELS.more, `pistectl explain ${rule}`, language),
    url,
  ].join("\n");
}

function counts(tests: number, failures: number): string {
  return `tests="${tests}" failures="${failures}" errors="0" skipped="0" time="0.000"`;
}
