import { expect, test } from "vitest";
import { apiFinder } from "../src/catalogue/api-finder.ts";
import { findApi } from "../src/catalogue/find-api.ts";
import { CATALOGUE } from "../src/generated/catalogue.ts";

test("many names are found as one by one", () => {
  const find = apiFinder(CATALOGUE);
  const spellings = CATALOGUE.flatMap(({ name, aliases }) => [name, name.toUpperCase(), ...aliases]);
  for (const spelling of [...spellings, ...spellings, "no such API", "__proto__", ""]) {
    expect(find(spelling)).toBe(findApi(CATALOGUE, spelling) ?? null);
  }
});
