import { expect, test } from "vitest";
import { alternatives, counted, didYouMean, enumeration } from "../src/index.ts";

test.each([
  [[], { en: "", fr: "" }, { en: "", fr: "" }],
  [["a"], { en: "a", fr: "a" }, { en: "a", fr: "a" }],
  [["a", "b"], { en: "a or b", fr: "a ou b" }, { en: "a and b", fr: "a et b" }],
  [["a", "b", "c"], { en: "a, b or c", fr: "a, b ou c" }, { en: "a, b and c", fr: "a, b et c" }],
  [[{ en: "one", fr: "un" }, "b"], { en: "one or b", fr: "un ou b" }, { en: "one and b", fr: "un et b" }],
])("lists of %j", (items, either, both) => {
  expect(alternatives(items)).toEqual(either);
  expect(enumeration(items)).toEqual(both);
});

test.each([0, 1, 2, 3, 5])("%d words are listed as Intl.ListFormat lists them", (count) => {
  const words = ["alpha", "beta", "gamma", "delta", "epsilon"].slice(0, count);
  const expected = (type: "conjunction" | "disjunction") => ({
    en: new Intl.ListFormat("en-GB", { type }).format(words),
    fr: new Intl.ListFormat("fr", { type }).format(words),
  });
  expect({ either: alternatives(words), both: enumeration(words) }).toEqual({
    either: expected("disjunction"),
    both: expected("conjunction"),
  });
});

test.each([
  [[], { en: "", fr: "" }],
  [["check"], { en: " Did you mean check?", fr: " Vouliez-vous dire check ?" }],
  [["fmt", "init"], { en: " Did you mean fmt or init?", fr: " Vouliez-vous dire fmt ou init ?" }],
])("suggestions %j", (words, sentence) => {
  expect(didYouMean(words)).toEqual(sentence);
});

test.each([
  [0, "0 errors", "0 journal"],
  [1, "1 error", "1 journal"],
  [2, "2 errors", "2 journaux"],
])("%d counted", (count, en, fr) => {
  expect(counted(count, "en", "error")).toBe(en);
  expect(counted(count, "fr", "journal", "journaux")).toBe(fr);
});
