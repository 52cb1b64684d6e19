import { expect, test } from "vitest";
import { pointerBelow, pointerToken, pointerTokens, valueAt } from "../src/index.ts";

test.each([
  ["", []],
  ["/a", ["a"]],
  ["/", [""]],
  ["/a~1b/~01/0", ["a/b", "~1", "0"]],
])("tokens of %j", (pointer, tokens) => {
  expect(pointerTokens(pointer)).toEqual(tokens);
  expect(tokens.reduce(pointerBelow, "")).toBe(pointer);
  expect(tokens.map((token) => `/${pointerToken(token)}`).join("")).toBe(pointer);
});

test.each([
  ["", { a: 1 }, { a: 1 }],
  ["/a/1", { a: [1, 2] }, 2],
  ["/a~1b", { "a/b": null }, null],
  ["/a/length", { a: "text" }, undefined],
  ["/toString", {}, undefined],
])("value at %j", (pointer, value, found) => {
  expect(valueAt(value, pointer)).toEqual(found);
});
