import { expect, test } from "vitest";
import { parse } from "yaml";
import type { ScalarNode } from "../src/document/manifest-node.ts";
import { scalarText } from "../src/document/scalar-text.ts";

test.each([
  ["plain", "SNE-Cotation site-ecole", "SNE-Cotation site-ecole"],
  ["plain", "PLAT'AU", "PLAT'AU"],
  ["plain", "Null", '"Null"'],
  ["plain", "1.0", '"1.0"'],
  ["plain", "A: b, [c] # d", '"A: b, [c] # d"'],
  ["plain", "ends with a blank ", '"ends with a blank "'],
  ["single-quoted", "PLAT'AU", "'PLAT''AU'"],
  ["double-quoted", 'the "other"\n', '"the \\"other\\"\\n"'],
] as const)("as %s, %j is %s", (style, text, written) => {
  const node: ScalarNode = { kind: "scalar", span: { start: 0, end: 0 }, value: "", style, source: "" };
  expect(scalarText(node, text)).toBe(written);
  expect(parse(`[${written}]`)).toEqual([text]);
});

test.each(["literal", "folded"] as const)("a %s scalar is left alone", (style) => {
  expect(scalarText({ kind: "scalar", span: { start: 0, end: 0 }, value: "", style, source: "" }, "text")).toBeNull();
});
