import { expect, test } from "vitest";
import { suggestApiNames } from "../src/catalogue/suggest-api-names.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

test.each([
  ["SNE-Cotatoin", ["SNE-Cotation"]],
  ["Judilbre", ["JUDILIBRE"]],
  ["cotation", ["SNE-Cotation", "SNE-Cotation site-ecole"]],
  ["captcha", ["CaptchEtat"]],
  ["dume", ["DUME Données", "DUME E-Certis", "DUME Acheteurs"]],
  ["xyz", []],
  ["   ", []],
])("%j suggests %j", (typed, names) => {
  expect(suggestApiNames(typed, CATALOGUE)).toEqual(names);
});
