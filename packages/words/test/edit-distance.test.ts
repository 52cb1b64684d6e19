import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../src/edit-distance.ts";

test.each([
  ["", "", 0],
  ["", "abc", 3],
  ["cotation", "cotatoin", 1],
  ["ca", "abc", 3],
  ["kitten", "sitting", 3],
  ["é", "e", 1],
])("from %j to %j: %d", (one, other, edits) => {
  expect(editDistance(one, other)).toBe(edits);
  expect(editDistance(other, one)).toBe(edits);
});

/** The distance as it is defined, over code points. */
function defined(one: readonly string[], other: readonly string[]): number {
  const [a, b] = [one.length, other.length];
  if (a === 0 || b === 0) return a + b;
  const isSame = one[a - 1] === other[b - 1];
  const isSwap = a > 1 && b > 1 && one[a - 1] === other[b - 2] && one[a - 2] === other[b - 1];
  return Math.min(
    defined(one.slice(0, -1), other) + 1,
    defined(one, other.slice(0, -1)) + 1,
    defined(one.slice(0, -1), other.slice(0, -1)) + (isSame ? 0 : 1),
    isSwap ? defined(one.slice(0, -2), other.slice(0, -2)) + 1 : Number.POSITIVE_INFINITY,
  );
}

test("it counts characters, of two units too, and is infinite beyond what is asked for", () => {
  // Two pairs that share their first unit, and two that share their second.
  const word = fc.string({ unit: fc.constantFrom("a", "b", "\u{1f600}", "\u{1f601}", "\u{1d400}", "\u{1d800}"), maxLength: 5 });
  fc.assert(
    fc.property(word, word, fc.nat(6), (one, other, most) => {
      const edits = defined([...one], [...other]);
      expect(editDistance(one, other)).toBe(edits);
      expect(editDistance(one, other, most)).toBe(edits > most ? Number.POSITIVE_INFINITY : edits);
    }),
  );
});
