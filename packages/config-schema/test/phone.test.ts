import fc from "fast-check";
import { expect, test } from "vitest";
import { readPhoneNumber } from "../src/domain/phone-number.ts";

const number = (e164: string) => ({ kind: "number", e164 });
const short = { kind: "short" };

test.each([
  ["0199001234", number("+33199001234")],
  ["01 99 00 12 34", number("+33199001234")],
  ["01.99.00.12.34", number("+33199001234")],
  ["01-99-00-12-34", number("+33199001234")],
  ["01/99/00/12/34", number("+33199001234")],
  ["01\u00a099\u202f00 12 34", number("+33199001234")],
  [" 01 99 00 12 34 ", number("+33199001234")],
  ["06 39 98 12 34", number("+33639981234")],
  ["09 70 00 00 00", number("+33970000000")],
  ["0800 00 00 00", number("+33800000000")],
  ["+33 1 99 00 12 34", number("+33199001234")],
  ["+33 (0)1 99 00 12 34", number("+33199001234")],
  ["+33(0)199001234", number("+33199001234")],
  ["(+33) 1 99 00 12 34", number("+33199001234")],
  ["(+33) (0)1 99 00 12 34", number("+33199001234")],
  ["+ 33 1 99 00 12 34", number("+33199001234")],
  ["(01) 99 00 12 34", number("+33199001234")],
  ["0033 1 99 00 12 34", number("+33199001234")],
  ["+262 639 98 12 34", number("+262639981234")],
  ["+590 590 12 34 56", number("+590590123456")],
  ["+594 594 12 34 56", number("+594594123456")],
  ["+596 596 12 34 56", number("+596596123456")],
  ["+687 12 34 56", number("+687123456")],
  ["+377 98 98 12 34", number("+37798981234")],
  ["+1 212 555 0123", number("+12125550123")],
  ["0049 30 123456", number("+4930123456")],
  ["3939", short],
  ["39 39", short],
  ["118 712", short],
  ["", null],
  ["0", null],
  ["112", null],
  ["4939", null],
  ["119712", null],
  ["00123456", null],
  ["01 99 00 12 3", null],
  ["01 99 00 12 345", null],
  ["199001234", null],
  ["33199001234", null],
  ["+33 01 99 00 12 34", null],
  ["+33 (01) 99 00 12 34", null],
  ["(01 99 00 12 34)", null],
  ["+33 1 99 00 12 3", null],
  ["+33 1 99 00 12 345", null],
  ["+262 639 98 12 3", null],
  ["+0 199001234", null],
  ["+123456", null],
  ["+1234567890123456", null],
  ["01 99 00 12 34 poste 12", null],
  ["01 99 00 12 34 / 01 99 00 12 35", null],
  ["٠١٩٩٠٠١٢٣٤", null],
  ["1e9", null],
  ["--01 99 00 12 34", null],
])("%j", (text, expected) => {
  expect(readPhoneNumber(text)).toEqual(expected);
});

test("a French number reads the same in each of its notations", () => {
  const subscriber = fc.integer({ min: 100_000_000, max: 999_999_999 }).map(String);
  fc.assert(
    fc.property(subscriber, fc.constantFrom("", " ", ".", "-", "\u00a0"), (nine, separator) => {
      const groups = [nine.slice(0, 1), ...(nine.slice(1).match(/../g) ?? [])].join(separator);
      for (const text of [`0${groups}`, `+33${separator}${groups}`, `0033${separator}${groups}`, `+33 (0)${groups}`]) {
        expect(readPhoneNumber(text)).toEqual(number(`+33${nine}`));
      }
    }),
  );
});

test("what is read can be read again", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."0123456789+ .-()/"), maxLength: 20 }), (text) => {
      const read = readPhoneNumber(text);
      if (read?.kind === "number") expect(readPhoneNumber(read.e164)).toEqual(read);
    }),
  );
});
