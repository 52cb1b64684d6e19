import type { Finding } from "@pistectl/config-schema/findings";
import { describe, expect, test } from "vitest";
import { renderFindingsCompact } from "../../src/validation/findings-compact.ts";
import { renderFindingsGithub } from "../../src/validation/findings-github.ts";
import { type GitlabIssue, renderFindingsGitlab } from "../../src/validation/findings-gitlab.ts";
import { findingsJson } from "../../src/validation/findings-json.ts";
import { renderFindingsJunit } from "../../src/validation/findings-junit.ts";
import { renderFindingsMarkdown } from "../../src/validation/findings-markdown.ts";
import { renderFindingsNarrated } from "../../src/validation/findings-narrated.ts";
import { renderFindingsSarif } from "../../src/validation/findings-sarif.ts";
import { renderFindingsText } from "../../src/validation/findings-text.ts";
import { countLeftOut, shownFindings } from "../../src/validation/shown-findings.ts";
import { file, finding, reportOf, secrets } from "./sample-reports.ts";

const LONG = file("long.piste.yaml", "k:\n".repeat(1700));
const SHORT = file("short.piste.yaml", "k:\n".repeat(10));
const at = (index: number) => ({ start: 3 * index, end: 3 * index + 1 });
/** 1,500 errors and 200 warnings in one file, three errors in another; the last of the long file is a secret. */
const REPORT = {
  ...reportOf([
    ...Array.from({ length: 200 }, (_, index) => finding("api/terms", LONG, at(index), { severity: "warning" })),
    ...Array.from({ length: 1499 }, (_, index) => finding("yaml/duplicate-key", LONG, at(200 + index))),
    finding("security/inline-secret", LONG, at(1699)),
    ...Array.from({ length: 3 }, (_, index) => finding("yaml/duplicate-key", SHORT, at(index))),
  ]),
  maxWarnings: 100,
};
const OPTIONS = { language: "en", secrets } as const;
const REST = "700 more findings are counted and not shown: of one file at most 1000 are";

test("JSON holds the gravest 1,000 of a file, and counts all", () => {
  const { error_count, warning_count, findings_left_out, diagnostics } = findingsJson(REPORT, OPTIONS);
  expect([error_count, warning_count, findings_left_out, diagnostics.length]).toEqual([1503, 200, 700, 1003]);
  const told = (path: string, rule: string) => diagnostics.filter((found) => found.range.filename === path && found.rule === rule).length;
  expect([
    told("long.piste.yaml", "yaml/duplicate-key"),
    told("long.piste.yaml", "security/inline-secret"),
    told("short.piste.yaml", "yaml/duplicate-key"),
  ]).toEqual([999, 1, 3]);
});

test("the field is absent when nothing is left out", () => {
  expect(findingsJson(reportOf(REPORT.findings.slice(700)), OPTIONS)).not.toHaveProperty("findings_left_out");
});

test.each([
  ["text", renderFindingsText(REPORT, OPTIONS), 1003],
  ["narrated", renderFindingsNarrated(REPORT, OPTIONS), 1003],
])("%s ends with the counts", (_, text, shown) => {
  expect(text.split("pistectl explain ").length - 1).toBe(shown);
  expect(text).toContain("1503 errors, 200 warnings in ");
  expect(text).toContain(REST);
  expect(text).toContain("oo many warnings: 200, where at most 100 may be");
});

test("compact says so on a line for the file that no problem matcher reads", () => {
  const lines = renderFindingsCompact(REPORT, OPTIONS).trimEnd().split("\n");
  expect([lines.length, lines.at(-1)]).toEqual([1004, `long.piste.yaml: ${REST}`]);
});

test("in French", () => {
  const text = renderFindingsCompact(REPORT, { ...OPTIONS, language: "fr" }).trimEnd();
  expect(text.slice(text.lastIndexOf("\n") + 1)).toBe(
    "long.piste.yaml: 700 autres constats sont comptés et ne sont pas montrés\u00a0: un même fichier en montre 1000 au plus",
  );
});

test("SARIF notifies", () => {
  const { results, invocations } = JSON.parse(renderFindingsSarif(REPORT, { ...OPTIONS, version: "1.2.3" })).runs[0];
  expect(results).toHaveLength(1003);
  expect(invocations[0]).toEqual({
    executionSuccessful: true,
    exitCode: 1,
    toolExecutionNotifications: [{ level: "warning", message: { text: `${REST}.` } }],
  });
});

test("JUnit counts all, and one test case stands for the rest", () => {
  const text = renderFindingsJunit(REPORT, OPTIONS);
  expect(text.match(/<testsuites? .*>/g)).toEqual([
    '<testsuites name="pistectl validate" tests="1704" failures="1703" errors="0" skipped="0" time="0.000">',
    '<testsuite name="pistectl validate" tests="1" failures="0" errors="0" skipped="0" time="0.000">',
    '<testsuite name="long.piste.yaml" tests="1700" failures="1700" errors="0" skipped="0" time="0.000">',
    '<testsuite name="short.piste.yaml" tests="3" failures="3" errors="0" skipped="0" time="0.000">',
  ]);
  expect(text.match(/<testcase /g)).toHaveLength(1005);
  expect(text).toContain(`<failure message="${REST}."/>`);
});

test("GitLab gets one entry for the rest, as grave as the gravest of it", () => {
  const issues: readonly GitlabIssue[] = JSON.parse(renderFindingsGitlab(REPORT, OPTIONS));
  expect(issues).toHaveLength(1004);
  expect(issues.at(-1)).toMatchObject({ description: `${REST}.`, severity: "critical", location: { path: "long.piste.yaml" } });
  expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(1004);
});

test("GitHub and Markdown count what they have no room for", () => {
  expect(renderFindingsGithub(REPORT, OPTIONS)).toContain("1683 more findings have no annotation");
  const markdown = renderFindingsMarkdown(REPORT, OPTIONS);
  expect(markdown).toContain("1503 errors, 200 warnings in ");
  expect(markdown).toContain("*700 more findings are not shown, for lack of room.*");
});

describe("what the file itself puts into findings is bounded too", () => {
  const long = "a".repeat(400_000);
  const fixOf = (edits: number): Finding["fix"] => ({
    title: { en: "remove them", fr: "les enlever" },
    safe: true,
    edits: Array.from({ length: edits }, () => ({ file: LONG, span: at(0), text: "" })),
  });

  test.each<[title: string, more: Partial<Finding>, shown: number]>([
    ["the pointers below a key as long as the file", { pointer: `/${long}/b` }, 2],
    ["the name of a document", { document: { index: 0, kind: "Application", name: long } }, 2],
    ["the reason of a comment", { suppressed: { by: "comment", reason: long } }, 2],
    ["the edits of a fix", { fix: fixOf(990) }, 10],
    ["a fix of so many edits that they are not shown", { fix: fixOf(1001) }, 900],
  ])("%s", (_, more, shown) => {
    const found = shownFindings(Array.from({ length: 900 }, (_, index) => finding("yaml/duplicate-key", LONG, at(index), more)));
    expect([found.shown.length, countLeftOut(found.leftOut)]).toEqual([shown, 900 - shown]);
  });

  test("one is shown however long it is", () => {
    const one = reportOf([finding("yaml/duplicate-key", LONG, at(0), { pointer: `/${long.repeat(3)}` })]);
    expect(findingsJson(one, OPTIONS).diagnostics.length).toBe(1);
  });
});
