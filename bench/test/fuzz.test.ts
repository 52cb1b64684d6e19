import { expect, test } from "vitest";
import { faultsOf, keptCases, runFuzz } from "../fuzz/run-fuzz.ts";
import { FUZZ_TARGETS } from "../fuzz/targets.ts";

/** The same cases in every run of the suite; `pnpm fuzz` tries others, for as long as one likes. */
const SEED = 20_261_121;

test.each(FUZZ_TARGETS)("$name: $about", async (target) => {
  const { find } = await runFuzz(target, { runs: target.suiteRuns }, SEED);
  expect(find, `seed ${SEED}`).toBeNull();
});

const KEPT = FUZZ_TARGETS.flatMap((target) => keptCases(target).map((kept) => ({ target, ...kept })));

test.each(KEPT)("what was found once stays mended: $file", async ({ target, given }) => {
  expect(await faultsOf(target, given)).toEqual([]);
});
