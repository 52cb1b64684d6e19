import { expect, test } from "vitest";
import { foldApiName } from "../src/catalogue/fold-api-name.ts";

test.each([
  ["  Légifrance ", "legifrance"],
  ["Le\u0301gifrance", "legifrance"],
  ["PLAT\u2019AU", "platau"],
  ["SNE\u00a0 Cotation", "sne cotation"],
  ["DUME Opérateurs\tEconomiques", "dume operateurs economiques"],
])("%j folds to %j", (name, folded) => {
  expect(foldApiName(name)).toBe(folded);
});
