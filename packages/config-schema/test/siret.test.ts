import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { passesLuhn } from "../src/domain/luhn.ts";
import { checkSiret } from "../src/domain/siret-check.ts";

test.each([
  ["24000010900019", null],
  ["73282932000074", null],
  // The head office of La Poste passes Luhn; its digit sum is no multiple of 5.
  ["35600000000048", null],
  // Post offices fail Luhn; their digit sums are multiples of 5.
  ["35600000009075", null],
  ["35600000049837", null],
  ["35600000009076", { code: "siret-key" }],
  ["732 829 320 00074", { code: "spaced", siret: "73282932000074" }],
  ["732\u00a0829\u202f320 00074 ", { code: "spaced", siret: "73282932000074" }],
  ["732 829 320 00075", { code: "siret-key" }],
  ["73282932000075", { code: "siret-key" }],
  ["73282939000074", { code: "siren-key" }],
  // Passes Luhn as a whole, with a wrong SIREN.
  ["73282939000079", { code: "siren-key" }],
  ["00000012300019", { code: "monaco" }],
  ["00012345678901", { code: "monaco" }],
  ["732829320", { code: "length", digits: 9, isSiren: true, meant: null }],
  ["732829321", { code: "length", digits: 9, isSiren: false, meant: null }],
  ["7328293200007", { code: "length", digits: 13, isSiren: false, meant: null }],
  ["732829320000740", { code: "length", digits: 15, isSiren: false, meant: null }],
  ["", { code: "length", digits: 0, isSiren: false, meant: null }],
  ["7328293200007A", { code: "characters", meant: null }],
  ["732.829.320.00074", { code: "characters", meant: "73282932000074" }],
  ["SIRET : 732 829 320 00074", { code: "characters", meant: "73282932000074" }],
  ["7328293200OO74", { code: "characters", meant: "73282932000074" }],
  // A spreadsheet drops the zero.
  ["5850012500016", { code: "length", digits: 13, isSiren: false, meant: "05850012500016" }],
  // Digits of another script are not digits of a SIRET.
  ["٧٣٢٨٢٩٣٢٠٠٠٠٧٤", { code: "characters", meant: null }],
  ["+73282932000074", { code: "characters", meant: "73282932000074" }],
])("%j", (text, expected) => {
  expect(checkSiret(text)).toEqual(expected);
});

/** Digits with the key that makes them pass. */
function withKey(digits: string): string {
  const key = Array.from("0123456789").find((candidate) => passesLuhn(digits + candidate));
  return digits + (key ?? "");
}

const digits = (length: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((all) => all.join(""));
const siret = fc
  .tuple(fc.integer({ min: 1, max: 9 }), digits(7), digits(4))
  .map(([first, siren, nic]) => withKey(withKey(`${first}${siren}`) + nic))
  .filter((text) => !text.startsWith("356000000"));

describe("of any right SIRET", () => {
  test("no single wrong digit goes unseen", () => {
    fc.assert(
      fc.property(siret, fc.nat(13), fc.integer({ min: 1, max: 9 }), (right, at, shift) => {
        const digit = String((Number(right[at]) + shift) % 10);
        const wrong = right.slice(0, at) + digit + right.slice(at + 1);
        expect(checkSiret(right)).toBeNull();
        expect(checkSiret(wrong)).not.toBeNull();
      }),
    );
  });

  test("no swap of neighbours goes unseen, except 0 and 9", () => {
    fc.assert(
      fc.property(siret, fc.nat(12), (right, at) => {
        const [one = "", other = ""] = right.slice(at, at + 2);
        fc.pre(one !== other && one + other !== "09" && one + other !== "90");
        expect(checkSiret(right.slice(0, at) + other + one + right.slice(at + 2))).not.toBeNull();
      }),
    );
  });

  test("blanks anywhere are all that is removed", () => {
    fc.assert(
      fc.property(siret, fc.nat(14), fc.constantFrom(" ", "\u00a0", "\u202f", "\t"), (right, at, blank) => {
        expect(checkSiret(right.slice(0, at) + blank + right.slice(at))).toEqual({ code: "spaced", siret: right });
      }),
    );
  });
});
