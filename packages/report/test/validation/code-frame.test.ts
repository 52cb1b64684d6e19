import fc from "fast-check";
import { expect, test } from "vitest";
import { displayWidth } from "../../src/layout/display-width.ts";
import { digitsOf, type FrameMark, renderFrame } from "../../src/validation/code-frame.ts";
import { sourceViews } from "../../src/validation/source-view.ts";
import { between, file, spanOf } from "./sample-reports.ts";

const plain = (text: string): string => text;
const viewOf = sourceViews(() => []);

function frame(text: string, marks: readonly (readonly [needle: string, label: string] | FrameMark)[], width = 60): string {
  const source = file("a.piste.yaml", text);
  const all = marks.map((mark, index) => ("span" in mark ? mark : { span: spanOf(source, mark[0]), label: mark[1], primary: index === 0 }));
  const view = viewOf(source);
  const style = { width, digits: digitsOf(view, all), ascii: false, primary: plain, secondary: plain, gutter: plain };
  return renderFrame(view, all, style).join("\n");
}

const LINES = Array.from({ length: 20 }, (_, index) => `key${index + 1}: value`).join("\n");

test.each([
  [
    "three labels on one line",
    "one two three",
    [
      ["two", "second"],
      ["one", "first"],
      ["three", "third"],
    ],
    `
1 | one two three
  | --- ^^^ ----- third
  | |   |
  | |   second
  | first`,
  ],
  [
    "the main mark covers what it overlaps",
    "siret: 123",
    [
      ["123", "main"],
      ["siret: 123", "all"],
    ],
    `
1 | siret: 123
  | -------^^^ main
  | |
  | all`,
  ],
  [
    "lines in between",
    LINES,
    [
      ["key3", "a"],
      ["key5", "b"],
      ["key18", "c"],
    ],
    `
 3 | key3: value
   | ^^^^ a
 4 | key4: value
 5 | key5: value
   | ---- b
...
18 | key18: value
   | ----- c`,
  ],
  [
    "nothing at the end of a line",
    "name:\nkind: x",
    [{ span: { start: 5, end: 5 }, label: "missing", primary: true }],
    `
1 | name:
  |      ^ missing`,
  ],
  [
    "nothing at the end of the file",
    "",
    [{ span: { start: 0, end: 0 }, label: "empty", primary: true }],
    `
1 |
  | ^ empty`,
  ],
  [
    "a line break alone",
    "a\nb",
    [{ span: { start: 1, end: 2 }, label: "", primary: true }],
    `
1 | a
  |  ^`,
  ],
  [
    "a label with no room beside its mark",
    `${" ".repeat(30)}key: value`,
    [["key: value", "a label that is too long to stand beside what it is about"]],
    `
1 |                               key: value
  |                               ^^^^^^^^^^
  |                           a label that is too long to
  |                           stand beside what it is about`,
  ],
  [
    "characters that take two columns, and tabs",
    "\t漢字: e\u0301té",
    [
      ["字", "wide"],
      ["té", "narrow"],
    ],
    `
1 |     漢字: e\u0301té
  |       ^^   -- narrow
  |       |
  |       wide`,
  ],
] satisfies [string, string, (readonly [string, string] | FrameMark)[], string][])("%s", (_, text, marks, shown) => {
  expect(`\n${frame(text, marks)}`).toBe(shown);
});

test("a long block shows its beginning and its end", () => {
  const source = file("a.piste.yaml", LINES);
  expect(`\n${frame(LINES, [{ span: between(source, "value", "key12: value"), label: "block", primary: true }])}`).toBe(`
 1 |   key1: value
   |  _______^
 2 | | key2: value
 3 | | key3: value
...  |
11 | | key11: value
12 | | key12: value
   | |____________^ block`);
});

test("of a long line the surroundings of the mark are shown", () => {
  const line = `${"a".repeat(500)} HERE ${"b".repeat(500)}`;
  expect(`\n${frame(line, [["HERE", "this"]], 50)}`).toBe(`
1 | …aaaaaaaaaa HERE bbbbbbbbbbbbbbbbbbbbbbbbbbbb…
  |             ^^^^ this`);
});

test("a frame keeps to its width, and a mark of one line underlines its text", () => {
  const line = fc
    .array(fc.constantFrom("a", "é", "e\u0301", "漢", "👍", " ", "\t", "x"), { maxLength: 120 })
    .map((units) => units.join(""));
  fc.assert(
    fc.property(line, fc.stringMatching(/^[m-p]{1,9}$/), line, fc.integer({ min: 40, max: 100 }), (before, needle, after, width) => {
      const [first = "", second = ""] = frame(`${before}${needle}${after}`, [[needle, ""]], width).split("\n");
      expect(displayWidth(first)).toBeLessThanOrEqual(width);
      expect(second).toMatch(/^ {2}\| *\^+$/);
      const column = second.indexOf("^");
      expect(second.length - column).toBe(needle.length);
      expect(displayWidth(first.slice(0, first.indexOf(needle)))).toBe(column);
    }),
    { numRuns: 500 },
  );
});
