import { MASK } from "@pistectl/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { createTextMasker } from "../src/secrets/text-masker.ts";
import { TextTree } from "../src/secrets/text-tree.ts";

const text = fc.string({ unit: fc.constantFrom("a", "b", "é"), maxLength: 40 });
const texts = fc.array(fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 4, maxLength: 9 }));

test("of many texts the longest that stands at a place is found, whatever they share", () => {
  fc.assert(
    fc.property(texts, text, fc.nat(40), (known, place, at) => {
      const tree = new TextTree();
      for (const one of known) tree.add(one);
      const longest = known.filter((one) => place.startsWith(one, at)).reduce((most, { length }) => Math.max(most, length), 0);
      expect(tree.longestAt(place, at, () => true)).toBe(longest);
    }),
  );
});

test("2,000 secrets that begin alike, each with another, are masked wherever they stand", () => {
  const secrets = Array.from({ length: 2000 }, (_, index) => `ghp_A1b2C3d4E5f6${String(index).padStart(6, "0")}`);
  const longer = secrets.map((secret) => `${secret}-zZ9`);
  const masker = createTextMasker(secrets);
  masker.add(longer);
  expect(masker.maskWhole([...secrets, ...longer].join(" "))).toBe(Array.from({ length: 4000 }, () => MASK).join(" "));
});

test("a long secret is one, and a stretch of it is enough", () => {
  const secret = Array.from({ length: 100 }, (_, index) => `q7Z${index}`).join("");
  const masker = createTextMasker([secret]);
  expect(masker.find(`a ${secret} b`)).toEqual([{ start: 2, end: 2 + secret.length }]);
  expect(masker.maskWhole(`a ${secret.slice(0, 100)}`)).toBe(`a ${MASK}${secret.slice(64, 100)}`);
});

test("what is learned later is masked in a text that was shown before", () => {
  const masker = createTextMasker(["s3cr3t-0ne-A"]);
  expect(masker.mask("s3cr3t-0ne-A s3cr3t-Tw0-B")).toContain("Tw0-B");
  masker.add(["s3cr3t-Tw0-B"]);
  expect(masker.mask("s3cr3t-0ne-A s3cr3t-Tw0-B")).toBe(`${MASK} ${MASK}`);
});

test.each([
  ["a text of JSON goes on behind it", "s3cr3t-0ne\\", String.raw`"a s3cr3t-0ne\"b"`, String.raw`"a ********\"b"`],
  ["a line of JSON ends before it", "ns3cr3t-0ne", String.raw`"a\ns3cr3t-0ne"`, '"a********"'],
  ["a character of JSON is written by its code", "2es3cr3t-0ne", String.raw`"a\u202es3cr3t-0ne"`, '"a********"'],
  ["an ampersand of XML", "amp;s3cr3t-0ne", "<a>b&amp;s3cr3t-0ne</a>", "<a>b********</a>"],
  ["a backslash of its own in JSON", "s3cr3t-0ne\\", String.raw`"s3cr3t-0ne\\"`, String.raw`"********\\"`],
  ["a backslash in JSON before it", "s3cr3t-0ne", String.raw`"C:\\s3cr3t-0ne"`, String.raw`"C:\\********"`],
])("no half of an escape is left beside a mask: %s", (_, secret, text, expected) => {
  expect(createTextMasker([secret]).maskWhole(text)).toBe(expected);
});
