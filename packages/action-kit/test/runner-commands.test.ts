import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { EOL, tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { appendOutput, commandLine } from "../src/runner/runner-commands.ts";

const folder = mkdtempSync(join(tmpdir(), "pistectl-"));
afterAll(() => rmSync(folder, { recursive: true }));

test.each<readonly [title: string, args: Parameters<typeof commandLine>, line: string]>([
  ["a mask", ["add-mask", {}, "a%b\r\nc: d, e"], "::add-mask::a%25b%0D%0Ac: d, e"],
  ["a titled annotation", ["error", { title: "50%: a, b\n" }, "text"], "::error title=50%25%3A a%2C b%0A::text"],
  ["one without a title", ["notice", { title: undefined }, "text"], "::notice::text"],
  ["several properties", ["x", { a: "1", b: "", c: "2" }, ""], "::x a=1,c=2::"],
])("%s", (_, args, line) => {
  expect(commandLine(...args)).toBe(line + EOL);
});

test("an output ends at a line that its value does not hold", () => {
  const file = join(folder, "output");
  writeFileSync(file, "");
  appendOutput(file, "first", "one\ntwo");
  appendOutput(file, "second", "ghadelimiter_0\nsecond<<ghadelimiter_1");
  expect(readFileSync(file, "utf8").split(EOL)).toEqual([
    ...["first<<ghadelimiter_0", ...["one", "two"].join("\n").split(EOL), "ghadelimiter_0"],
    ...["second<<ghadelimiter_2", ...["ghadelimiter_0", "second<<ghadelimiter_1"].join("\n").split(EOL), "ghadelimiter_2"],
    "",
  ]);
});

test("no file of outputs is made where the runner has none", () => {
  expect(() => appendOutput(join(folder, "absent"), "name", "value")).toThrow(expect.objectContaining({ code: "ENOENT" }));
});
