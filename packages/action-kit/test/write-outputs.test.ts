import { expect, test } from "vitest";
import { writeOutputs } from "../src/write-outputs.ts";

test("an output that holds a secret is left empty, and it is said", () => {
  const written: [string, string][] = [];
  const problems = writeOutputs(
    { valid: "true", count: 3, path: "/home/secret/x" },
    { runner: { output: (name, value) => void written.push([name, value]) }, redact: (text) => text.replace("secret", "***") },
  );
  expect(written).toEqual([
    ["valid", "true"],
    ["count", "3"],
    ["path", ""],
  ]);
  expect(problems.map(({ en }) => en)).toEqual(["Output path is left empty: its value holds a masked secret."]);
});
