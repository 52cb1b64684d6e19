import { expect, test } from "vitest";
import { createSafeLog } from "../src/runner/safe-log.ts";

function logOf(text: string): readonly string[] {
  const lines: string[] = [];
  const log = createSafeLog((line) => void lines.push(line), {
    guard: (raw) => raw.replaceAll("se::cret", "********"),
    neutralise: (line) => line.replaceAll("::", ": :"),
  });
  log.text(text);
  return lines;
}

test.each([
  { title: "one line each, whatever ends it", text: "a\nb\r\nc\rd", expected: ["a", "b", "c", "d"] },
  { title: "each line is neutralised", text: "a\r::error::b", expected: ["a", ": :error: :b"] },
  { title: "secrets go before they are broken up", text: "x se::cret y", expected: ["x ******** y"] },
])("$title", ({ text, expected }) => {
  expect(logOf(text)).toEqual(expected);
});
