import { applyPatch } from "diff";
import { expect, test } from "vitest";
import { unifiedDiff } from "../src/lint/unified-diff.ts";

const LINES = Array.from({ length: 60_000 }, (_, index) => `line ${index}`);
const LONG = LINES.join("\n");
const INDENTED = LINES.map((line) => `  ${line}`).join("\n");

test.each<[title: string, before: string, after: string, start: string]>([
  ["a line of three", "a\nb\nc\n", "a\nB\nc\n", "@@ -1,3 +1,3 @@\n a\n-b\n+B\n c\n"],
  ["a line break at the end", "a", "a\n", "@@ -1,1 +1,1 @@\n-a\n\\ No newline at end of file\n+a\n"],
  ["every line of a long text", `${LONG}\n`, `${INDENTED}\n`, "@@ -1,60000 +1,60000 @@\n-line 0\n-line 1\n"],
  ["the same without a line break at its end", LONG, INDENTED, "@@ -1,60000 +1,60000 @@\n-line 0\n-line 1\n"],
  ["a line of a long text", LONG, LONG.replace("line 30000\n", "\n"), "@@ -29998,7 +29998,7 @@\n line 29997\n"],
])("%s: a patch that makes the one text of the other", (_, before, after, start) => {
  const patch = unifiedDiff("piste.yaml", before, after);
  expect(patch.slice(0, 40 + start.length)).toContain(`--- a/piste.yaml\n+++ b/piste.yaml\n${start}`);
  expect(applyPatch(before, patch)).toBe(after);
});
