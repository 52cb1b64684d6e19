import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findingsJson } from "../../src/validation/findings-json.ts";
import { between, file, finding, REPORTS, reportOf, spanOf } from "./sample-reports.ts";

const options = { language: "en", secrets: () => [] } as const;

/** Fields and types of `terraform validate -json`, format version 1.0, as its readers declare them (hashicorp/terraform-json, `validate.go`). */
function checkTerraformShape(json: unknown): void {
  const position = { line: expect.any(Number), column: expect.any(Number), byte: expect.any(Number) };
  const { diagnostics, ...top } = json as { diagnostics: readonly Record<string, unknown>[] };
  expect(top).toEqual({
    format_version: "1.0",
    valid: expect.any(Boolean),
    error_count: expect.any(Number),
    warning_count: expect.any(Number),
  });
  for (const { severity, summary, detail, range, snippet } of diagnostics) {
    expect(["error", "warning", "info"]).toContain(severity);
    expect([typeof summary, typeof detail]).toEqual(["string", "string"]);
    expect(range).toEqual({ filename: expect.any(String), start: position, end: position });
    const { context, ...lines } = snippet as { context: unknown };
    expect(context === null || typeof context === "string").toBe(true);
    expect(lines).toEqual({
      code: expect.any(String),
      start_line: expect.any(Number),
      highlight_start_offset: expect.any(Number),
      highlight_end_offset: expect.any(Number),
      values: [],
    });
  }
}

test.each(Object.entries(REPORTS))("%s has every field of Terraform's format", (_, report) => {
  checkTerraformShape(JSON.parse(JSON.stringify(findingsJson(report, options))));
});

test("bytes count UTF-8 and the byte order mark, columns characters", () => {
  const source = file("a.piste.yaml", 'name: "e\u0301té 👩‍👩‍👧 fin"\r\nx: 1\n', true);
  const [first, second] = findingsJson(
    reportOf([finding("api/known", source, spanOf(source, "fin")), finding("api/known", source, spanOf(source, "1"))]),
    options,
  ).diagnostics;
  expect(first?.range).toEqual({
    filename: "a.piste.yaml",
    start: { line: 1, column: 14, byte: 36 },
    end: { line: 1, column: 17, byte: 39 },
  });
  expect(first?.snippet).toMatchObject({
    code: 'name: "e\u0301té 👩‍👩‍👧 fin"',
    start_line: 1,
    highlight_start_offset: 33,
    highlight_end_offset: 36,
  });
  expect(second?.range.start).toEqual({ line: 2, column: 4, byte: 45 });
});

describe("an empty range is widened to one byte", () => {
  test.each([
    ["at the end of a line", "a:\nb: c\n", 2, { line: 1, column: 3, byte: 2 }, { line: 1, column: 4, byte: 3 }],
    ["at the end of the file", "a:", 2, { line: 1, column: 3, byte: 2 }, { line: 1, column: 4, byte: 3 }],
    ["in an empty file", "", 0, { line: 1, column: 1, byte: 0 }, { line: 1, column: 2, byte: 1 }],
  ])("%s", (_, text, at, start, end) => {
    const source = file("a.piste.yaml", text);
    const [diagnostic] = findingsJson(reportOf([finding("api/known", source, { start: at, end: at })]), options).diagnostics;
    expect(diagnostic?.range).toMatchObject({ start, end });
    expect(diagnostic?.snippet.highlight_end_offset).toBeLessThanOrEqual(Buffer.byteLength(diagnostic?.snippet.code ?? ""));
  });
});

test("a snippet of several lines ends with the last that the range is on", () => {
  const source = file("a.piste.yaml", "a:\r\n  - é\r\n  - f\r\nb: c\r\n");
  const span = { start: between(source, "- é", "- f").start, end: source.text.indexOf("b: c") };
  const [diagnostic] = findingsJson(reportOf([finding("api/known", source, span)]), options).diagnostics;
  expect(diagnostic?.snippet).toMatchObject({ code: "  - é\n  - f", start_line: 2, highlight_start_offset: 2, highlight_end_offset: 12 });
});

test("a line that is a whole file is cut around the range", () => {
  const source = file("a.piste.json", `{${'"key":"é",'.repeat(10_000)}"here":1}`);
  const [diagnostic] = findingsJson(reportOf([finding("api/known", source, spanOf(source, '"here"'))]), options).diagnostics;
  const { code = "", highlight_start_offset: start, highlight_end_offset: end } = diagnostic?.snippet ?? {};
  expect(code.length).toBeLessThanOrEqual(2000);
  expect(Buffer.from(code).subarray(start, end).toString()).toBe('"here"');
});

test("what is highlighted is what the range holds", () => {
  const line = fc.string({ unit: fc.constantFrom("a", "é", "漢", "👍", " ", "x", "\n", "\r\n"), maxLength: 40 });
  fc.assert(
    fc.property(line, fc.stringMatching(/^[m-pé漢]{1,9}$/), line, fc.boolean(), (before, needle, after, mark) => {
      const source = file("a.piste.yaml", `${before}${needle}${after}`, mark);
      const span = { start: before.length, end: before.length + needle.length };
      const [diagnostic] = findingsJson(reportOf([finding("api/known", source, span)]), options).diagnostics;
      const bytes = Buffer.from(mark ? `\ufeff${source.text}` : source.text);
      expect(bytes.subarray(diagnostic?.range.start.byte, diagnostic?.range.end.byte).toString()).toBe(needle);
      const { code = "", highlight_start_offset: start, highlight_end_offset: end } = diagnostic?.snippet ?? {};
      expect(Buffer.from(code).subarray(start, end).toString()).toBe(needle);
    }),
  );
});

test("only errors make a project invalid; what is hidden counts for nothing", () => {
  const source = file("a.piste.yaml", "a: b\n");
  const warning = finding("api/known", source, spanOf(source, "b"), { severity: "warning" });
  const hidden = finding("api/known", source, spanOf(source, "b"), { suppressed: { by: "baseline", reason: null } });
  const report = { ...reportOf([warning], { maxWarnings: 0 }), findings: [warning, hidden] };
  const { diagnostics, ...top } = findingsJson(report, options);
  expect(top).toEqual({ format_version: "1.0", valid: true, error_count: 0, warning_count: 1 });
  expect(diagnostics.map(({ suppressed }) => suppressed)).toEqual([undefined, { by: "baseline", reason: null }]);
});

test("an edit in another file says which", () => {
  const [one, other] = [file("a.piste.yaml", "a: é\n"), file("b.piste.yaml", "é: b\n")];
  const fix = {
    title: { en: "rename", fr: "renommer" },
    safe: false,
    edits: [
      { file: one, span: spanOf(one, "é"), text: "e" },
      { file: other, span: spanOf(other, "b"), text: "" },
    ],
  };
  const [diagnostic] = findingsJson(reportOf([finding("api/known", one, spanOf(one, "é"), { fix })]), options).diagnostics;
  expect(diagnostic?.fix).toEqual({
    title: "rename",
    safe: false,
    edits: [
      { start_byte: 3, end_byte: 5, text: "e" },
      { filename: "b.piste.yaml", start_byte: 4, end_byte: 5, text: "" },
    ],
  });
});
