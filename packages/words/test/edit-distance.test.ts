import { expect, test } from "vitest";
import { editDistance } from "../src/edit-distance.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["cotation", "cotatoin", 1],
  ["ca", "abc", 3],
  ["kitten", "sitting", 3],
  ["é", "e", 1],
])("from %j to %j: %d", (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
  expect(editDistance(other, one)).toBe(edits);
});
