import { describe, expect, test } from "vitest";
import { describeDifference, firstDifference, looksTheSame, quoteName } from "../src/domain/name-difference.ts";

describe("describeDifference", () => {
  const rows: readonly (readonly [title: string, name: string, expected: string, en: string, fr: string])[] = [
    ["case", "MON_app", "MON_APP", 'character 5 is "a", and "A" in "MON_APP"', "le caractère 5 est « a », et « A » dans « MON_APP »"],
    [
      "trailing space",
      "MON_APP ",
      "MON_APP",
      'character 8 is a space (U+0020), after the end of "MON_APP"',
      "le caractère 8 est un espace (U+0020), après la fin de « MON_APP »",
    ],
    [
      "trailing space of the application",
      "MON_APP",
      "MON_APP ",
      'it ends where "MON_APP␠" goes on with a space (U+0020) (character 8)',
      "il s'arrête là où « MON_APP␠ » continue par un espace (U+0020) (caractère 8)",
    ],
    [
      "no-break space",
      "MON\u00a0APP",
      "MON APP",
      'character 4 is a no-break space (U+00A0), and a space (U+0020) in "MON APP"',
      "le caractère 4 est un espace insécable (U+00A0), et un espace (U+0020) dans « MON APP »",
    ],
    [
      "decomposed accent",
      "DE\u0301MO",
      "D\u00c9MO",
      'character 2 is "E\u0301" (U+0045 U+0301), and "\u00c9" (U+00C9) in "D\u00c9MO"',
      "le caractère 2 est « E\u0301 » (U+0045 U+0301), et « \u00c9 » (U+00C9) dans « D\u00c9MO »",
    ],
    [
      "letter of another alphabet",
      "MON_\u0410PP",
      "MON_APP",
      'character 5 is "<U+0410>" (U+0410), and "A" (U+0041) in "MON_APP"',
      "le caractère 5 est « <U+0410> » (U+0410), et « A » (U+0041) dans « MON_APP »",
    ],
    [
      "invisible character, counted after an emoji of several code points",
      "\u{1f469}\u200d\u{1f4bb}A\u2060B",
      "\u{1f469}\u200d\u{1f4bb}AB",
      'character 3 is an invisible character (U+2060), and "B" (U+0042) in "\u{1f469}<U+200D>\u{1f4bb}AB"',
      "le caractère 3 est un caractère invisible (U+2060), et « B » (U+0042) dans « \u{1f469}<U+200D>\u{1f4bb}AB »",
    ],
  ];
  test.each(rows)("%s", (_title, name, expected, en, fr) => {
    const difference = firstDifference(name, expected);
    expect(difference && describeDifference(difference, expected)).toEqual({ en, fr });
  });

  test("equal names do not differ", () => {
    expect(firstDifference("MON_APP", "MON_APP")).toBeNull();
  });
});

describe("quoteName", () => {
  test.each([
    ["controls and direction marks", "A\u001b[31m\u202eB\n", '"A<U+001B>[31m<U+202E>B<U+000A>"'],
    ["spaces at both ends", "  A B ", '"␠␠A B␠"'],
    ["what looks like a secret", "TECH_1_123456@cpro.fr:Sesame-ouvre-toi", '"********"'],
    ["a name beyond the format's length", "A".repeat(121), `"${"A".repeat(119)}…"`],
  ])("%s", (_title, name, en) => {
    expect(quoteName(name).en).toBe(en);
  });
});

test("two encodings of an accent look the same, two cases do not", () => {
  expect([looksTheSame("DE\u0301MO", "D\u00c9MO"), looksTheSame("DEMO", "Demo"), looksTheSame("DEMO", "DEMO")]).toEqual([
    true,
    false,
    false,
  ]);
});
