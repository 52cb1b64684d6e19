import { expect, test } from "vitest";
import { readConfiguration } from "../../src/configuration/read-configuration.ts";
import type { SourceFile } from "../../src/document/source-file.ts";
import { findingLine } from "../../src/findings/finding-line.ts";
import { writeBaseline } from "../../src/lint/baseline.ts";
import { readBaseline } from "../../src/lint/read-baseline.ts";
import { READING_LIMITS } from "../../src/reading/reading-limits.ts";

const TOO_MANY =
  "1:1: A document holds too many entries to be read. Nothing of it was read. Keep what is meant: a file like this one has some hundreds of values.";

/** As often as the largest file holds it. */
function filled(start: string, piece: string, end = ""): string {
  return start + piece.repeat((READING_LIMITS.fileBytes - start.length - end.length) / piece.length) + end;
}

test.each([
  ["keys without a value", filled("", "k:\n")],
  ["items", filled("overrides:\n", "- {}\n")],
  ["JSON", filled('{"overrides":[{}', ",{}", "]}\n")],
])("a configuration of a megabyte of %s is one problem", (_, text) => {
  expect(problemsOf(readConfiguration(fileOf(".pistectl.yaml", text)))).toEqual([`.pistectl.yaml:${TOO_MANY}`]);
});

test("of endless errors the first thousand are told", () => {
  const problems = problemsOf(readConfiguration(fileOf(".pistectl.yaml", `overrides:\n${"- {}\n".repeat(2000)}`)));
  expect([problems.length, problems[0]]).toEqual([
    1000,
    ".pistectl.yaml:2:3: The key `paths` is missing. Add `paths`: Globs, relative to this file; a folder ends with a slash.",
  ]);
});

const ENTRIES = Array.from({ length: 8000 }, (_, index) => ({
  rule: "contact/public-mailbox",
  document: { kind: "Application", name: `application-${index}` },
  pointer: "/contacts/0/email",
}));
const LONG = writeBaseline(ENTRIES);
const CONFLICT =
  "64004:1: Conflict markers of git are left in the file. Keep one of the two sides, and take the lines `<<<<<<<`, `=======` and `>>>>>>>` out.";
const TWICE = "8:9: The key `name` is written twice. Only the first one is read. Keep one of the two.";

test.each([
  ["as it was written", LONG, []],
  ["written closely", JSON.stringify(JSON.parse(LONG)), []],
  ["with a conflict", LONG.replace("\n  ]", "\n<<<<<<< a\n=======\n>>>>>>> b\n  ]"), [CONFLICT]],
  ["with a key twice", LONG.replace('"kind"', '"name": "a", "kind"'), [TWICE]],
  ["without sense", filled('{"format_version":"1.0","entries":[{}', ",{}", "]}\n"), [TOO_MANY]],
  ["of keys without a value", filled("", "k:\n"), [TOO_MANY]],
])("a long baseline %s", (_, text, expected) => {
  expect(problemsOf(readBaseline(fileOf("known.json", text)))).toEqual(expected.map((problem) => `known.json:${problem}`));
});

test("right JSON has its places", () => {
  const file = fileOf("known.json", writeBaseline(ENTRIES.slice(0, 2)));
  const reading = readBaseline(file);
  const places = reading.ok ? reading.value.entries.map(({ span: { start, end } }) => [start, file.text.slice(start, end)]) : [];
  expect(places).toEqual([
    [64, '"contact/public-mailbox"'],
    [246, '"contact/public-mailbox"'],
  ]);
});

function problemsOf(reading: ReturnType<typeof readConfiguration> | ReturnType<typeof readBaseline>): readonly string[] {
  return reading.ok ? [] : reading.failure.map((finding) => findingLine(finding).en);
}

function fileOf(path: string, text: string): SourceFile {
  return { path, text, byteOrderMark: false };
}
