import { describe, expect, test } from "vitest";
import { renderFindingsSarif } from "../../src/validation/findings-sarif.ts";
import { lineHashes } from "../../src/validation/line-hashes.ts";
import type { ValidationReport } from "../../src/validation/validation-report.ts";
import { both, file, finding, REPORTS, reportOf, rule, secrets, spanOf } from "./sample-reports.ts";

/** The part of SARIF 2.1.0 that is looked at here. */
interface Region {
  startLine: number;
  startColumn: number;
  endLine: number;
  endColumn: number;
}
interface Location {
  id?: number;
  physicalLocation: { artifactLocation: { uri: string; uriBaseId: string }; region: Region };
  message?: { text: string };
}
interface Result {
  ruleId: string;
  ruleIndex: number;
  level: string;
  message: { text: string };
  locations: Location[];
  relatedLocations?: Location[];
  partialFingerprints: Record<string, string>;
  fixes?: { artifactChanges: { replacements: { deletedRegion: Region; insertedContent?: { text: string } }[] }[] }[];
  suppressions?: { kind: string; status: string; justification?: string }[];
}
interface Rule {
  id: string;
  shortDescription: { text: string };
  fullDescription: { text: string };
  help: { text: string; markdown: string };
  helpUri: string;
  defaultConfiguration: { level: string };
  properties: Record<string, unknown>;
}
interface Run {
  tool: { driver: { name: string; semanticVersion: string; rules: Rule[] } };
  invocations: { executionSuccessful: boolean; exitCode: number; toolExecutionNotifications?: { message: { text: string } }[] }[];
  columnKind: string;
  results: Result[];
}

function sarif(report: ValidationReport): Run {
  const log = JSON.parse(renderFindingsSarif(report, { language: "en", secrets, version: "1.2.3" }));
  expect(Object.keys(log)).toEqual(["$schema", "version", "runs"]);
  expect(log.version).toBe("2.1.0");
  return log.runs[0];
}

describe.each(Object.entries(REPORTS))("%s", (_, report) => {
  const run = sarif(report);

  test("has what GitHub requires of rules", () => {
    for (const { id, shortDescription, fullDescription, help, helpUri, defaultConfiguration, properties } of run.tool.driver.rules) {
      for (const text of [id, shortDescription.text, fullDescription.text, help.text, help.markdown]) expect(text).not.toBe("");
      for (const { text } of [shortDescription, fullDescription]) expect(text.length).toBeLessThanOrEqual(1024);
      expect(helpUri).toMatch(/^https:\/\//);
      expect(["error", "warning", "note"]).toContain(defaultConfiguration.level);
      expect(["error", "warning", "recommendation"]).toContain(properties["problem.severity"]);
      expect(properties.tags).toEqual(expect.any(Array));
      // A security severity, as text, makes a security alert: secrets alone are one.
      expect(properties["security-severity"]).toBe(id === "security/inline-secret" ? "8.0" : undefined);
    }
  });

  test("has what GitHub requires of results", () => {
    expect(run.columnKind).toBe("utf16CodeUnits");
    expect(run.results).toHaveLength(report.findings.length + report.suppressed.length);
    for (const { ruleId, ruleIndex, level, message, locations, relatedLocations = [], partialFingerprints } of run.results) {
      expect(run.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
      expect(["error", "warning", "note"]).toContain(level);
      expect(message.text).toMatch(/[.?]$/);
      expect(locations).toHaveLength(1);
      for (const { physicalLocation } of [...locations, ...relatedLocations]) {
        expect(physicalLocation.artifactLocation).toEqual({ uri: expect.stringMatching(/^[\w.~%/-]+$/), uriBaseId: "%SRCROOT%" });
        const { startLine, startColumn, endLine, endColumn } = physicalLocation.region;
        expect(Math.min(startLine, startColumn, endColumn)).toBeGreaterThanOrEqual(1);
        expect(endLine > startLine || (endLine === startLine && endColumn > startColumn)).toBe(true);
      }
      expect(relatedLocations.map(({ id }) => id)).toEqual(relatedLocations.map((__, index) => index + 1));
      for (const { id } of relatedLocations) expect(message.text).toContain(`](${id})`);
      expect(partialFingerprints).toEqual({
        primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]{1,16}:[1-9]\d*$/),
        "pistectlFinding/v1": expect.stringMatching(/^[0-9a-f]{32}(?::\d+)?$/),
      });
    }
  });
});

test("hidden findings are there and marked, and all others say that they are not", () => {
  const { results } = sarif(REPORTS["many-findings"] ?? reportOf([]));
  expect(results.map(({ ruleId, suppressions }) => [ruleId, suppressions])).toEqual([
    ["api/environment", []],
    ["identity/quoted", []],
    ["contact/notifications", []],
    ["application/unique-name", []],
    ["schema/unknown-key", []],
    ["security/inline-secret", []],
    ["contact/phone", [{ kind: "inSource", status: "accepted", justification: "number to come" }]],
  ]);
});

test("a baseline is an external suppression", () => {
  const source = file("a.piste.yaml", "a: b\n");
  const { results, invocations } = sarif(
    reportOf([finding("api/known", source, spanOf(source, "b"), { suppressed: { by: "baseline", reason: null } })]),
  );
  expect(results[0]?.suppressions).toEqual([{ kind: "external", status: "accepted" }]);
  expect(invocations).toEqual([{ executionSuccessful: true, exitCode: 0 }]);
});

test("columns count UTF-16 code units, the byte order mark aside; the line's hash counts it", () => {
  const text = "kind: Application\nname: 👍 x\n";
  const source = file("a.piste.yaml", text, true);
  const { results } = sarif(
    reportOf([finding("api/known", source, spanOf(source, "x")), finding("api/known", source, spanOf(source, "kind"))]),
  );
  expect(results[0]?.locations[0]?.physicalLocation.region).toMatchObject({ startLine: 2, startColumn: 10, endLine: 2, endColumn: 11 });
  expect(results.map(({ partialFingerprints }) => partialFingerprints.primaryLocationLineHash)).toEqual(
    [2, 1].map((line) => lineHashes(`\ufeff${text}`, [line]).get(line)),
  );
});

test("paths are percent-encoded, segment by segment", () => {
  const source = file("mes applis/été#1/a:b%.piste.yaml", "a: b\n");
  const [result] = sarif(reportOf([finding("api/known", source, spanOf(source, "b"))])).results;
  expect(result?.locations[0]?.physicalLocation.artifactLocation.uri).toBe("mes%20applis/%C3%A9t%C3%A9%231/a%3Ab%25.piste.yaml");
});

test("brackets of a text are no link", () => {
  const source = file("a.piste.yaml", "a: b\n");
  const [result] = sarif(
    reportOf([
      finding("api/known", source, spanOf(source, "b"), {
        summary: both("[x](https://evil.example) is unknown"),
        related: [{ file: source, span: spanOf(source, "a"), message: both("see [1]") }],
      }),
    ]),
  ).results;
  expect(result?.message.text).toBe("\\[x\\](https://evil.example) is unknown. See: [see \\[1\\]](1). Why it matters. What to do.");
});

test.each([
  ["at the end of a line", "name:\nkind: x\n", 5, { startLine: 1, startColumn: 5, endLine: 1, endColumn: 6 }],
  ["within a line", "name: x", 5, { startLine: 1, startColumn: 6, endLine: 1, endColumn: 7 }],
  ["in an empty file", "", 0, { startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }],
])("nothing %s still has a place", (_, text, at, region) => {
  const source = file("a.piste.yaml", text);
  const [result] = sarif(reportOf([finding("api/known", source, { start: at, end: at })])).results;
  expect(result?.locations[0]?.physicalLocation.region).toMatchObject(region);
});

test("an insertion stays one", () => {
  const source = file("a.piste.yaml", "a: b\n");
  const fix = { title: both("add a quote"), safe: true, edits: [{ file: source, span: { start: 3, end: 3 }, text: '"' }] };
  const [result] = sarif(reportOf([finding("api/known", source, spanOf(source, "b"), { fix })])).results;
  expect(result?.fixes?.[0]?.artifactChanges[0]?.replacements).toEqual([
    { deletedRegion: { startLine: 1, startColumn: 4, endLine: 1, endColumn: 4 }, insertedContent: { text: '"' } },
  ]);
});

test("a rule that the report does not describe is described by its finding", () => {
  const source = file("a.piste.yaml", "a: b\n");
  const run = sarif(reportOf([finding("schema/type", source, spanOf(source, "b"))], { rules: [rule("api/known")] }));
  expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(["api/known", "schema/type"]);
  expect(run.results[0]?.ruleIndex).toBe(1);
});

test("no more results than GitHub takes, those that count first", () => {
  const infos = Array.from({ length: 25 }, (_, index) => {
    const source = file(`${index}.piste.yaml`, "a: b\n");
    return Array.from({ length: 1000 }, () => finding("api/known", source, spanOf(source, "b"), { severity: "info" }));
  });
  const source = file("a.piste.yaml", "a: b\n");
  const error = finding("api/version", source, spanOf(source, "b"));
  const { results, invocations } = sarif(reportOf([...infos.flat(), error]));
  expect(results).toHaveLength(25_000);
  expect(results[0]?.ruleId).toBe("api/version");
  expect(invocations[0]?.toolExecutionNotifications?.[0]?.message.text).toBe(
    "1 finding is not in this file: GitHub refuses more than 25000 results or 10 MB compressed.",
  );
});
