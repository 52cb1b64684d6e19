import { expect, test } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { isOldNode, oldNodeRefusal } from "../src/old-node.ts";

test.each([
  ["16.20.2", true],
  ["18.20.8", true],
  ["20.18.0", true],
  ["20.18.1", false],
  ["20.19.5", false],
  ["21.7.3", true],
  ["22.2.0", true],
  ["22.3.0", false],
  ["22.19.0", false],
  ["23.0.0", false],
  ["24.21.0", false],
])("Node %s is too old: %s", (version, expected) => {
  expect(isOldNode(version)).toBe(expected);
});

test("npm is told the same", () => {
  expect(manifest.engines.node).toBe("^20.18.1 || >=22.3.0");
});

test("it is told in one line, in the language of the environment", () => {
  expect(oldNodeRefusal("18.20.8", "/usr/bin/node", { LANG: "C.UTF-8" })).toBe(
    "pistectl: Node 18.20.8 (/usr/bin/node) is too old: pistectl needs 20.18.1 or later, of Node 22 at least 22.3. Today's versions are on https://nodejs.org.\n",
  );
  expect(oldNodeRefusal("18.20.8", "/usr/bin/node", { LANG: "fr_FR.UTF-8" }).replaceAll("\u00a0", " ")).toBe(
    "pistectl: Node 18.20.8 (/usr/bin/node) est trop ancien : pistectl demande la version 20.18.1 ou une plus récente, au moins 22.3 pour Node 22. Les versions actuelles sont sur https://nodejs.org.\n",
  );
});
