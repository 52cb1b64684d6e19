import { expect, test } from "vitest";
import { isNewerVersion } from "../src/catalogue/api-version.ts";

test.each([
  ["2", "1", true],
  ["10", "9", true],
  ["1.10", "1.9", true],
  ["2.4.2", "1.8.4", true],
  ["1.0.1", "1", true],
  ["v13", "12", true],
  ["1", "2", false],
  ["1.0.0", "v1", false],
  ["2.0-beta", "1", false],
  ["2", "beta", false],
])("%s is newer than %s: %j", (one, other, newer) => {
  expect(isNewerVersion(one, other)).toBe(newer);
});
