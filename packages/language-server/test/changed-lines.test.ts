import { expect, test } from "vitest";
import { changedLines } from "../src/text/changed-lines.ts";

const LINES = Array.from({ length: 30_000 }, (_, index) => `line ${index}\n`);
const LONG = LINES.join("");

test.each<[title: string, before: string, after: string, changes: number]>([
  ["nothing", LONG, LONG, 0],
  ["two lines far apart, each for itself", LONG, LONG.replace("line 7\n", "7\n").replace("line 29999\n", "29999\n"), 2],
  ["every line of a long text, as one", LONG, LINES.map((line) => `  ${line}`).join(""), 1],
])("%s", (_, before, after, count) => {
  const changes = changedLines(before, after).filter(({ span, text }) => before.slice(span.start, span.end) !== text);
  expect(changes).toHaveLength(count);
  const made = changes.reduceRight((text, change) => text.slice(0, change.span.start) + change.text + text.slice(change.span.end), before);
  expect(made).toBe(after);
});
