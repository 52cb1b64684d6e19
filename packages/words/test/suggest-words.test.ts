import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../src/edit-distance.ts";
import { foldWord, suggestWords } from "../src/suggest-words.ts";

/** What is said of typing errors, without any short cut. */
function isTypingError(typed: string, word: string): boolean {
  const [wanted, known] = [foldWord(typed), foldWord(word)];
  const shorter = Math.min(wanted.length, known.length);
  const edits = editDistance(wanted, known);
  return wanted !== "" && edits <= Math.max(1, Math.floor(shorter / 3)) && edits < shorter;
}

test("a word is suggested when, and only when, it is few edits away", () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(..."abcABCéÉ-_ s1\u{1d400}\u{1f600}"), maxLength: 12 }),
    fc.constantFrom("environment", "environement", "envrionment", "organization", "organisation", "name", "nom"),
  );
  fc.assert(
    fc.property(word, word, (typed, known) => {
      expect(suggestWords(typed, [known])).toEqual(isTypingError(typed, known) ? [known] : []);
    }),
  );
});

test("the nearest come first, then those that begin alike, then in the order of the alphabet", () => {
  expect(suggestWords("cotation", ["rotation", "cotatioz", "cotatiom"])).toEqual(["cotatiom", "cotatioz", "rotation"]);
  expect(suggestWords("organisation", ["organiastion", "organizatoin"])).toEqual(["organiastion", "organizatoin"]);
});
