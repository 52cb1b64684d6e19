import type { Finding } from "@pistectl/config-schema/findings";
import { describe, expect, test } from "vitest";
import { renderFindingsGithub } from "../../src/validation/findings-github.ts";
import { type GitlabIssue, renderFindingsGitlab } from "../../src/validation/findings-gitlab.ts";
import { renderFindingsJunit } from "../../src/validation/findings-junit.ts";
import { renderFindingsMarkdown } from "../../src/validation/findings-markdown.ts";
import { runnerCommands } from "../runner-commands.ts";
import { file, finding, REPORTS, reportOf, spanOf } from "./sample-reports.ts";

const options = { language: "en", secrets: () => [] } as const;
const SOURCE = file("a.piste.yaml", "kind: Application\nname: X\n");
const at = (rule: string, more: Partial<Finding> = {}): Finding => finding(rule, SOURCE, spanOf(SOURCE, "X"), more);
const repeat = <T>(count: number, make: (index: number) => T): readonly T[] => Array.from({ length: count }, (_, index) => make(index));

describe("GitHub annotations", () => {
  test("ten of each level, secrets and the schema first, the rest counted", () => {
    const findings = [
      ...repeat(11, () => at("api/known", { severity: "warning" })),
      ...repeat(12, () => at("api/duplicate")),
      at("schema/type"),
      at("security/inline-secret"),
      at("contact/notifications", { severity: "info" }),
    ];
    const output = renderFindingsGithub(reportOf(findings), options);
    expect(runnerCommands(output).map(({ name, properties }) => `${name} ${properties.replace(/,.*/, "")}`)).toEqual([
      "error title=security/inline-secret",
      "error title=schema/type",
      ...repeat(8, () => "error title=api/duplicate"),
      ...repeat(10, () => "warning title=api/known"),
      "notice title=contact/notifications",
    ]);
    expect(output.trimEnd().split("\n").at(-1)).toBe("5 more findings have no annotation: GitHub shows 10 of each level.");
  });

  test("a block has lines and no columns", () => {
    const [command] = runnerCommands(renderFindingsGithub(REPORTS["several-lines"] ?? reportOf([]), options));
    expect(command?.properties).toBe("title=contact/notifications,file=apps/cotation.piste.yaml,line=10,endLine=12");
  });

  test("nothing found, no line", () => {
    expect(renderFindingsGithub(reportOf([]), options)).toBe("");
  });
});

describe("GitLab", () => {
  const issues = (findings: readonly Finding[]): readonly GitlabIssue[] => JSON.parse(renderFindingsGitlab(reportOf(findings), options));

  test.each([
    ["security/inline-secret", "error", "blocker"],
    ["schema/type", "error", "critical"],
    ["yaml/syntax", "error", "critical"],
    ["api/known", "error", "major"],
    ["api/known", "warning", "minor"],
    ["api/known", "info", "info"],
  ] as const)("%s of level %s is %s", (rule, severity, expected) => {
    expect(issues([at(rule, { severity })]).map((issue) => issue.severity)).toEqual([expected]);
  });

  test("fingerprints are unique, and stay when lines move", () => {
    const found = issues([at("api/known"), at("api/known"), at("api/known", { pointer: "/apis/0" }), at("api/version")]);
    expect(new Set(found.map(({ fingerprint }) => fingerprint)).size).toBe(4);
    const moved = file("moved.piste.yaml", `# a comment\n${SOURCE.text}`);
    expect(issues([finding("api/known", moved, spanOf(moved, "X"))])[0]?.fingerprint).toBe(found[0]?.fingerprint);
  });

  test("a hidden finding is not there; nothing found is an empty list", () => {
    expect(issues([at("api/known", { suppressed: { by: "comment", reason: "known" } })])).toEqual([]);
  });
});

describe("JUnit", () => {
  const names = (xml: string): readonly string[] =>
    [...xml.matchAll(/<testcase classname="[^"]*" name="([^"]*)"/g)].map(([, name = ""]) => name);

  test("equal names are told apart", () => {
    expect(names(renderFindingsJunit(reportOf([at("api/known"), at("api/known")]), options))).toEqual([
      "manifests",
      "api/known /name (2:7)",
      "api/known /name (2:7) (2)",
    ]);
  });

  test.each([
    [null, 1],
    [2, 1],
    [1, 3],
  ])("warnings fail once there are more than may be: at most %s", (maxWarnings, failures) => {
    const findings = [
      at("api/known"),
      at("api/version", { severity: "warning" }),
      at("api/terms", { severity: "warning" }),
      at("api/set", { severity: "info" }),
    ];
    const xml = renderFindingsJunit(reportOf(findings, { maxWarnings }), options);
    expect(xml.match(/<failure /g)).toHaveLength(failures);
    expect(xml).toContain(`<testsuites name="pistectl validate" tests="5" failures="${failures}" errors="0" skipped="0" time="0.000">`);
  });

  test("a clean project is a test that passed", () => {
    expect(renderFindingsJunit(reportOf([]), options)).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="pistectl validate" tests="1" failures="0" errors="0" skipped="0" time="0.000">
  <testsuite name="pistectl validate" tests="1" failures="0" errors="0" skipped="0" time="0.000">
    <testcase classname="pistectl validate" name="manifests" time="0.000">
      <system-out>No findings in 3 files.</system-out>
    </testcase>
  </testsuite>
</testsuites>
`);
  });
});

describe("Markdown within a budget", () => {
  const report = reportOf(repeat(40, () => at("api/known")));
  const whole = renderFindingsMarkdown(report, options);

  test.each(repeat(30, (index) => Math.floor((Buffer.byteLength(whole) * index) / 29)))("%i bytes", (budgetBytes) => {
    const markdown = renderFindingsMarkdown(report, { ...options, budgetBytes });
    expect(Buffer.byteLength(markdown)).toBeLessThanOrEqual(budgetBytes);
    const rows = markdown.match(/^\| ❌/gm)?.length ?? 0;
    const sections = markdown.match(/^<details>/gm)?.length ?? 0;
    expect(markdown.match(/^<\/details>$/gm)?.length ?? 0).toBe(sections);
    if (rows < 40) expect(sections).toBe(0);
    const last = markdown.trimEnd().split("\n").at(-1);
    if (rows === 40 && sections < 40) expect(last).toMatch(new RegExp(`^\\*The details of ${40 - sections} finding`));
    else if (rows > 0 && rows < 40) expect(last).toMatch(new RegExp(`^\\*${40 - rows} more finding`));
  });

  test("the default leaves room in a job summary of 1 MiB", () => {
    const findings = repeat(4000, (index) => at("api/known", { file: { ...SOURCE, path: `${index % 4}.piste.yaml` } }));
    const size = Buffer.byteLength(renderFindingsMarkdown(reportOf(findings), options));
    expect(size).toBeGreaterThan(890_000);
    expect(size).toBeLessThanOrEqual(900_000);
  });
});
