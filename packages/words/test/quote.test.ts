import { expect, test } from "vitest";
import { quote, quoteCode, shorten, unmistakableText, visibleText } from "../src/index.ts";

test.each([
  ["MON_APP", '"MON_APP"', "« MON_APP »"],
  ["", '""', "« »"],
  [" a ", '"␠a␠"', "« ␠a␠ »"],
  ["a\u00a0b\u200b", '"a<U+00A0>b<U+200B>"', "« a<U+00A0>b<U+200B> »"],
  ["\u001b[31m\n::error::\u202e", '"<U+001B>[31m<U+000A>::error::<U+202E>"', "« <U+001B>[31m<U+000A>::error::<U+202E> »"],
  ["\ud800", '"<U+D800>"', "« <U+D800> »"],
  ["\u{1f600} é", '"\u{1f600} é"', "« \u{1f600} é »"],
  ['say "hi"', '“say "hi"”', '« say "hi" »'],
  ["« x » : y", '"« x » : y"', "“« x » : y”"],
  ["x".repeat(121), `"${"x".repeat(119)}…"`, `« ${"x".repeat(119)}… »`],
])("quote of %j", (text, en, fr) => {
  expect(quote(text)).toEqual({ en, fr });
});

test("as code", () => {
  expect(quoteCode("cle\u00a0x")).toBe("`cle<U+00A0>x`");
});

test.each([
  ["a\r\nb\tc\u2028", Number.POSITIVE_INFINITY, "a<U+000D><U+000A>b<U+0009>c<U+2028>"],
  ["prose\u00a0: kept", Number.POSITIVE_INFINITY, "prose\u00a0: kept"],
  ["abcdef", 4, "abc…"],
  ["ab\u{1f600}", 3, "ab…"],
  ["", 0, ""],
])("visible text of %j in %d", (text, length, shown) => {
  expect(visibleText(text, length)).toBe(shown);
});

test("a cut never leaves half a character", () => {
  expect(shorten("\u{1f600}\u{1f600}", 2)).toBe("…");
});

test.each([
  ["a\u00a0b\u3000", "a<U+00A0>b<U+3000>"],
  ["12\u202f000, 12\u202f", "12\u202f000, 12<U+202F>"],
  ["a\u200bb\u3164 c", "a<U+200B>b<U+3164> c"],
  ["prоduction, МТЕС, ΜTES", "pr<U+043E>duction, <U+041C><U+0422><U+0415><U+0421>, <U+039C>TES"],
  ["Москва и Αθήνα", "Москва и Αθήνα"],
  ["SNE\u2011Cotation, proﬁle, 3 – 4", "SNE<U+2011>Cotation, pro<U+FB01>le, 3 – 4"],
])("no blank and no letter of %j looks like another", (text, shown) => {
  expect(unmistakableText(text)).toBe(shown);
});
