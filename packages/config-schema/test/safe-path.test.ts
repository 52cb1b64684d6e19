import { expect, test } from "vitest";
import { isSafePath } from "../src/catalogue/safe-path.ts";

test.each(["/", "/mtes/sne-cotation/v1.0/healthcheck", "/a?b=c", "/a%20b", "/v1..2", "/a:b@c"])("%j is safe", (path) => {
  expect(isSafePath(path)).toBe(true);
});

test.each([
  "",
  "a",
  "//evil.example/a",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example/",
  "/a/../b",
  "/a/./b",
  "/a/%2e%2E/b",
  "/..",
  "/a#b",
  "/a b",
  " /a",
  "/a\t/b",
  "/\n/evil.example",
  "/é",
  "/{version}",
])("%j is not", (path) => {
  expect(isSafePath(path)).toBe(false);
});
