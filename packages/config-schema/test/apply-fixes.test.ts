import { expect, test } from "vitest";
import type { SourceFile } from "../src/document/source-file.ts";
import type { Finding } from "../src/findings/finding.ts";
import { applyFixes } from "../src/lint/apply-fixes.ts";
import { unifiedDiff } from "../src/lint/unified-diff.ts";

const FILE: SourceFile = { path: "piste.yaml", text: "name:  é # kept\r\nversion: 1.0\r\n", byteOrderMark: true };

test("only the edits change", () => {
  const fixes = [finding([[9 + 17 - 0, 12 + 17, '"1.0"']]), finding([[7, 8, "e"]])];
  expect(applyFixes(fixes, { unsafe: false })).toEqual([{ file: FILE, text: 'name:  e # kept\r\nversion: "1.0"\r\n' }]);
});

test("of two fixes that touch, the first wins whole", () => {
  const fixes = [
    finding([[0, 4, "nom"]]),
    finding([
      [2, 5, "x"],
      [7, 8, "y"],
    ]),
    finding([[0, 0, "# "]]),
  ];
  expect(applyFixes(fixes, { unsafe: false })).toEqual([{ file: FILE, text: FILE.text.replace("name", "nom") }]);
});

test("inserted lines end as the file's", () => {
  expect(applyFixes([finding([[17, 17, "a: 1\nb: 2\n"]])], { unsafe: false })[0]?.text).toBe(
    "name:  é # kept\r\na: 1\r\nb: 2\r\nversion: 1.0\r\n",
  );
});

test("unsafe fixes wait to be asked for, hidden findings are left alone, and what changes nothing is no change", () => {
  const unsafe = { ...finding([[0, 4, "nom"]], false) };
  const hidden: Finding = { ...finding([[7, 8, "e"]]), suppressed: { by: "baseline", reason: null } };
  const same = finding([[0, 4, "name"]]);
  expect(applyFixes([unsafe, hidden, same], { unsafe: false })).toEqual([]);
  expect(applyFixes([unsafe, hidden, same], { unsafe: true })).toEqual([{ file: FILE, text: FILE.text.replace("name", "nom") }]);
});

test("a unified diff is what git apply takes", () => {
  const before = "a: 1\nb: 2\nc: 3\nd: 4\ne: 5\nf: 6";
  expect(unifiedDiff("piste.yaml", before, before.replace("f: 6", 'f: "6"'))).toBe(`--- a/piste.yaml
+++ b/piste.yaml
@@ -3,4 +3,4 @@
 c: 3
 d: 4
 e: 5
-f: 6
\\ No newline at end of file
+f: "6"
\\ No newline at end of file
`);
  expect(unifiedDiff("piste.yaml", before, before)).toBe("");
});

function finding(edits: readonly (readonly [start: number, end: number, text: string])[], safe = true): Finding {
  const empty = { en: "", fr: "" };
  return {
    rule: "identity/quoted",
    severity: "error",
    file: FILE,
    document: null,
    pointer: null,
    span: { start: 0, end: 1 },
    summary: empty,
    detail: empty,
    suggestions: [],
    related: [],
    fix: { title: empty, safe, edits: edits.map(([start, end, text]) => ({ file: FILE, span: { start, end }, text })) },
    url: "",
    suppressed: null,
  };
}
