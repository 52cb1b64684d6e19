import { execFileSync } from "node:child_process";
import { expect, test } from "vitest";
import { shellWord, singleQuoted } from "../src/index.ts";

test.each([
  ["plain/path-1.0_x@y,z:w+%=", "plain/path-1.0_x@y,z:w+%="],
  ["", "''"],
  ["two words", "'two words'"],
  ["l'été", "'l'\\''été'"],
  ['$(id) `id` "x" \\ * ~ # ; & |', "'$(id) `id` \"x\" \\ * ~ # ; & |'"],
])("%j", (text, word) => {
  expect(shellWord(text)).toBe(word);
  expect(execFileSync("sh", ["-c", `printf %s ${word} ${singleQuoted(text)}`], { encoding: "utf8" })).toBe(text + text);
});
