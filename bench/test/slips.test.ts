import { expect, test } from "vitest";
import { measureSlips } from "../slips/measure-slips.ts";

/** One slip in so many is made: every kind of them, at other lines than its neighbours. */
const SAMPLE = 97;

test("97 of 100 slips give one finding, on the line where they are", async () => {
  const wrong: string[] = [];
  let all = 0;
  for await (const { slip, place, findings, isRight } of measureSlips({ every: SAMPLE })) {
    all++;
    if (!isRight) wrong.push([`${slip}, ${place}`, ...findings].join("\n  "));
  }
  expect(all).toBeGreaterThan(300);
  // All of them are shown by `pnpm slips`.
  expect(wrong.length <= 0.03 * all, wrong.join("\n")).toBe(true);
});
