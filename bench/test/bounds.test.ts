import { expect, test } from "vitest";
import { BUDGET, isWithin } from "../bounds/budget.ts";
import { WORKS } from "../bounds/measure-run.ts";
import { SHAPES } from "../bounds/shapes.ts";

/** The dearest of all that `pnpm bench:bounds` runs. */
const DEAREST: readonly (readonly [work: string, shape: string])[] = [
  ["validate --format json", "documents with a slip each"],
  ["validate --format json", "small broken documents"],
  ["validate --format json", "credentials"],
  ["validate --format json", "JSON: second values"],
  ["validate --format json", "JSON: a long key above 1,000 keys that stand twice"],
  ["validate --fix=unsafe", "documents with a key twice"],
  ["fmt --diff", "pairs of brackets"],
  ["plan --format json", "right documents"],
  ["lint action", "JSON: second values"],
  ...(process.platform === "linux" ? [["language server", "applications without anything"] as const] : []),
];

test.each(DEAREST)(
  "%s over 1 MiB of %s stays within its memory, and writes no more than it may",
  { timeout: 600_000 },
  async (work, shape) => {
    const [toRun, toRead] = [WORKS.find(({ name }) => name === work), SHAPES.find(({ name }) => name === shape)];
    if (toRun === undefined || toRead === undefined) throw new Error(`There is no ${work} or no ${shape}`);
    const measured = await toRun.measure(toRead);
    expect(isWithin(measured), JSON.stringify({ ...measured, BUDGET })).toBe(true);
  },
);
