import { expect, test } from "vitest";
import { BUDGET, isWithin } from "../bounds/budget.ts";
import { WORKS } from "../bounds/measure-run.ts";
import { SHAPES } from "../bounds/shapes.ts";

/** Of each kind of work that `pnpm bench:bounds` runs, the dearest shapes. */
const DEAREST: readonly (readonly [work: string, shape: string])[] = [
  ["validate --format json", "small broken documents"],
  ["validate --format json", "credentials"],
  ["validate --fix=unsafe", "documents with a key twice"],
  ["plan --format json", "right documents"],
  ["lint action", "JSON: second values"],
  ["lint action", "applications without anything"],
  ["language server", "applications without anything"],
  ["language server", "dashes"],
  ["lint action", "unknown APIs"],
  ["validate --format sarif", "a comment with a long reason above many findings"],
];

test.each(DEAREST)("%s over 1 MiB of %s stays within its memory, and writes no more than it may", async (work, shape) => {
  const [toRun, toRead] = [WORKS.find(({ name }) => name === work), SHAPES.find(({ name }) => name === shape)];
  if (toRun === undefined || toRead === undefined) throw new Error(`There is no ${work} or no ${shape}`);
  const measured = await toRun.measure(toRead);
  expect(isWithin(measured), JSON.stringify({ ...measured, BUDGET })).toBe(true);
});
