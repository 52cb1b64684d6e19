import { expect, test } from "vitest";
import { findChoice } from "../src/command-line/parse-flags.ts";

test.each<[args: readonly string[], found: string | null]>([
  [["--format", "json"], "json"],
  [["--format=json"], "json"],
  [["--bogus", "--format", "json", "--timeout"], "json"],
  [["--format", "json", "--format=junit"], "junit"],
  [["--format", "yaml"], null],
  [["--format"], null],
  [["--", "--format", "json"], null],
  [["json"], null],
])("%j", (args, found) => {
  expect(findChoice(args, "format", ["json", "junit"])).toBe(found);
});
