import { expect, test } from "vitest";
import { findApi } from "../src/catalogue/find-api.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

test.each([
  ["api judilibre", "JUDILIBRE"],
  ["SNE Cotation", "SNE-Cotation"],
  ["api plat'au preprod V5", "MTES - DEMAT ADS - API PLAT'AU Preprod v5"],
  ["annuaire ppf", "PPF directory"],
  ["__proto__", undefined],
])("%j is found as %j", (asked, name) => {
  expect(findApi(CATALOGUE, asked)?.name).toBe(name);
});
