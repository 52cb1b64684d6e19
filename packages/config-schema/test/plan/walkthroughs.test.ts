import { describe, expect, test } from "vitest";
import { exampleManifests, planOf } from "./plan-of.ts";
import { planSheet } from "./plan-sheet.ts";

/** Plans of projects that nothing was declared of: each snapshot is reviewed against the document that the scenario comes from. */
describe("first plan of", () => {
  test.each([
    ["sne-cotation"],
    ["chorus-pro-universal"],
    ["dume-and-chorus-pro"],
    ["open-bee-supplier"],
    ["open-bee-recipient"],
    ["cynod-partner"],
    ["platform-team"],
  ])("%s", async (folder) => {
    await expect(planSheet(planOf([], exampleManifests(folder)))).toMatchFileSnapshot(`__snapshots__/first-${folder}.txt`);
  });

  test.each([["sne-cotation"], ["open-bee-supplier"], ["cynod-partner"]])("%s, taken away again", async (folder) => {
    await expect(planSheet(planOf(exampleManifests(folder), []))).toMatchFileSnapshot(`__snapshots__/end-of-${folder}.txt`);
  });
});
