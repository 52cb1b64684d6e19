import fc from "fast-check";
import { expect, test } from "vitest";
import { layoutSource } from "../../src/fmt/layout-source.ts";

function laidOutJson(text: string): string {
  const formatting = layoutSource({ path: "test.piste.JSON", text, byteOrderMark: false });
  if (!formatting.ok) throw new Error(formatting.failure.code);
  return formatting.value;
}

/** Strings as JSON may hold them in a manifest: half a surrogate pair is no UTF-8. */
const json = fc.jsonValue({ maxDepth: 6, stringUnit: "grapheme" });

test("JSON gets the layout of JSON.stringify, whatever its own was", () => {
  fc.assert(
    fc.property(json, fc.constantFrom(0, 1, 4, "\t"), (value, space) => {
      const text = JSON.stringify(value, null, space);
      expect(laidOutJson(text)).toBe(`${JSON.stringify(value, null, 2)}\n`);
    }),
    { numRuns: 500 },
  );
});

test("numbers and escapes keep their spelling", () => {
  expect(laidOutJson('[1.0,1e3, -0 ,"\\u00e9\\/"]')).toBe('[\n  1.0,\n  1e3,\n  -0,\n  "\\u00e9\\/"\n]\n');
});
