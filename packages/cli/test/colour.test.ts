import { expect, test } from "vitest";
import { wantsColour } from "../src/command-line/colour.ts";
import { memoryIo } from "./memory-io.ts";

test.each<[title: string, terminal: boolean, env: Readonly<Record<string, string>>, noColour: boolean, colour: boolean]>([
  ["a terminal", true, {}, false, true],
  ["a pipe", false, {}, false, false],
  ["--no-color", true, { FORCE_COLOR: "1" }, true, false],
  ["NO_COLOR wins over FORCE_COLOR", true, { NO_COLOR: "1", FORCE_COLOR: "1" }, false, false],
  ["an empty NO_COLOR says nothing", true, { NO_COLOR: "" }, false, true],
  ["FORCE_COLOR in a pipe", false, { FORCE_COLOR: "1" }, false, true],
  ["FORCE_COLOR=0 on a terminal", true, { FORCE_COLOR: "0" }, false, false],
  ["a terminal without colours", true, { TERM: "dumb" }, false, false],
])("%s", (_title, terminal, env, noColour, colour) => {
  expect(wantsColour(memoryIo({ env, columns: terminal ? 80 : null }), noColour)).toBe(colour);
});
