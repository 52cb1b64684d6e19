import { expect, test } from "vitest";
import { measureAgreement } from "../../../../bench/agreement/measure-agreement.ts";

test("the published schema, by two readers, and validate agree on documents of every kind", () => {
  expect([...measureAgreement({ count: 500, seed: 2 })]).toEqual([]);
});
