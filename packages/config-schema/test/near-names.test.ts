import { expect, test } from "vitest";
import { nearNames } from "../src/domain/near-names.ts";

function namesOf(names: readonly string[]): ReturnType<typeof nearNames> {
  const near = nearNames();
  for (const name of names) near.add(name);
  return near;
}

const FEW = ["COTATION_METROPOLE", "FACTURATION_REGION", "Ôde Lyon"];
/** Far more than one search compares. */
const MANY = [...FEW, ...Array.from({ length: 12_000 }, (_, index) => `APPLICATION_${index.toString(26)}_${index}`)];

test.each([
  ["few", FEW],
  ["many", MANY],
])("among %s names, one is found by a typing error at its beginning, in its middle or at its end", (_, names) => {
  const { near } = namesOf(names);
  expect(near("OCTATION_METROPOLE")).toEqual(["COTATION_METROPOLE"]);
  expect(near("COTATON_METROPOLE")).toEqual(["COTATION_METROPOLE"]);
  expect(near("COTATION_METROPOLES")).toEqual(["COTATION_METROPOLE"]);
  expect(near("ZZZZZZZZZZ")).toEqual([]);
});

test("a name that came is found, one that went is not", () => {
  const near = namesOf(FEW);
  expect([near.add("PAIE_COMMUNE"), near.add("PAIE_COMMUNE"), near.near("PAIE_COMMUN")]).toEqual([true, false, ["PAIE_COMMUNE"]]);
  expect([near.delete("PAIE_COMMUNE"), near.delete("PAIE_COMMUNE"), near.near("PAIE_COMMUN")]).toEqual([true, false, []]);
});
