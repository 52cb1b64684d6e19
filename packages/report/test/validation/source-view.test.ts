import { positionsOf } from "@pistectl/config-schema/findings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maskText } from "../../src/validation/mask-text.ts";
import { sourceViews } from "../../src/validation/source-view.ts";
import { file, spanOf } from "./sample-reports.ts";

const text = fc.string({ unit: fc.constantFrom("a", "é", "e\u0301", "漢", "👩‍👩‍👧", "👍", " ", "\t", "\n", "\r\n", "\r", "x") });

test("places are those of the document model", () => {
  fc.assert(
    fc.property(text, fc.boolean(), fc.nat(), fc.nat(), (content, mark, one, other) => {
      const source = file("a.piste.yaml", content, mark);
      const [start = 0, end = 0] = [one % (content.length + 1), other % (content.length + 1)].sort((a, b) => a - b);
      // Between CR and LF is no place.
      fc.pre([start, end].every((offset) => content.slice(offset - 1, offset + 1) !== "\r\n"));
      const { start: from, end: to } = sourceViews(() => [])(source).range({ start, end });
      const expected = positionsOf(source, { start, end });
      expect(from).toMatchObject(expected.start);
      expect(to).toMatchObject(expected.end);
    }),
    { numRuns: 500 },
  );
});

describe("maskText", () => {
  test.each([
    ["a secret", "key: s3cr3t # note", "s3cr3t", "key: ******** # note"],
    ["characters of several units", 'key: "é👩‍👩‍👧e\u0301x" end', '"é👩‍👩‍👧e\u0301x"', "key: ******** end"],
    [
      "several lines",
      "key: |\r\n  line one\r\n\tline two\r\nend",
      "line one\r\n\tline two\r\n",
      "key: |\r\n  ********\r\n\t********\r\nend",
    ],
    ["blanks inside", "key: a b", "a b", "key: ********"],
  ])("%s", (_, original, secret, masked) => {
    expect(maskText(original, [spanOf(file("", original), secret)]).text).toBe(masked);
  });

  test("stretches that overlap, in any order", () => {
    expect(
      maskText("abcdefgh", [
        { start: 4, end: 6 },
        { start: 1, end: 5 },
        { start: 2, end: 3 },
      ]).text,
    ).toBe("a********gh");
  });

  test("a secret of any length has the same mask", () => {
    const shown = ["s", "s3cr3t", "s3cr3t".repeat(100)].map(
      (secret) => maskText(`key: ${secret} # note`, [{ start: 5, end: 5 + secret.length }]).text,
    );
    expect(new Set(shown)).toEqual(new Set(["key: ******** # note"]));
  });

  test("places follow what has become shorter or longer; those inside go to an end of the mask", () => {
    const { text: masked, at } = maskText("a👍b👩‍👩‍👧c", [{ start: 1, end: 12 }]);
    expect(masked).toBe("a********c");
    expect([0, 1, 3, 4, 12, 13].map((offset) => at(offset))).toEqual([0, 1, 1, 1, 9, 10]);
    expect([0, 1, 3, 4, 12, 13].map((offset) => at(offset, "end"))).toEqual([0, 1, 9, 9, 9, 10]);
  });
});
