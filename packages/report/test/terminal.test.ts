import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toAscii } from "../src/escaping/to-ascii.ts";
import { displayWidth, fitWidth, padEnd, padStart } from "../src/layout/display-width.ts";
import { durationText } from "../src/layout/duration-text.ts";
import { fitLines } from "../src/layout/fit-lines.ts";
import { rfc3339, zonedTime } from "../src/layout/instant-text.ts";
import { wrapCommand } from "../src/layout/wrap-command.ts";
import { wrapText } from "../src/layout/wrap-text.ts";
import { waterfallBar } from "../src/preflight/waterfall-bar.ts";

describe("displayWidth", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["été", 3],
    ["e\u0301te\u0301", 3],
    ["漢字", 4],
    ["한글", 4],
    ["👩‍👩‍👧", 2],
    ["⚠️", 2],
    ["✓ ▏█", 4],
  ])("%j", (text, width) => {
    expect(displayWidth(text)).toBe(width);
  });

  test("padding and cutting keep to the width", () => {
    expect(padEnd("漢", 4)).toBe("漢  ");
    expect(padStart("été", 5)).toBe("  été");
    expect(fitWidth("漢字漢字", 6, "…")).toBe("漢字…");
    expect(fitWidth("abc", 3, "…")).toBe("abc");
  });
});

describe("wrapText", () => {
  test.each([
    [
      "a hanging indent",
      "Open the application and tick the API.",
      { width: 24, first: "1. ", rest: "   " },
      "1. Open the application\n   and tick the API.",
    ],
    [
      "French punctuation stays with its word",
      "Le service répond « oui » : bien",
      { width: 25, first: "", rest: "" },
      "Le service répond\n« oui » : bien",
    ],
    [
      "a number stays with its unit",
      "The gateway gave up after 30 s of waiting",
      { width: 29, first: "", rest: "" },
      "The gateway gave up after\n30 s of waiting",
    ],
    [
      "a word is never broken",
      "see https://piste.gouv.fr/en/apimgt/api-tos now",
      { width: 20, first: "", rest: "" },
      "see\nhttps://piste.gouv.fr/en/apimgt/api-tos\nnow",
    ],
    ["nothing", "", { width: 20, first: "- ", rest: "  " }, "-"],
  ])("%s", (_, text, options, lines) => {
    expect(wrapText(text, options)).toBe(lines);
  });

  test("keeps every word, and the width wherever words allow", () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-zé漢]{1,9}$/), { minLength: 1 }), fc.integer({ min: 24, max: 80 }), (words, width) => {
        const lines = wrapText(words.join(" "), { width, first: "", rest: "" }).split("\n");
        expect(lines.join(" ").split(" ")).toEqual(words);
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe("waterfallBar", () => {
  test.each([
    ["from the start", 0, 50, "█████     "],
    ["an eighth more", 0, 51.25, "█████▏    "],
    ["from half a column", 5, 45, "▐████     "],
    ["from nearly a column", 9, 41, "▕████     "],
    ["a sliver", 0, 0, "▏         "],
    ["a sliver at the very end", 100, 0, "         ▕"],
    ["a sliver inside a column", 43, 1, "    ▏     "],
    ["all", 0, 100, "██████████"],
  ])("%s", (_, start, duration, bar) => {
    expect(waterfallBar({ start, duration, total: 100 }, 10, false)).toBe(bar);
  });

  test.each([
    ["from the start", 0, 50, "=====     "],
    ["a sliver", 43, 1, "    |     "],
    ["between two columns", 38, 4, "   |      "],
    ["a column across two", 36, 13, "   ==     "],
  ])("in ASCII, %s", (_, start, duration, bar) => {
    expect(waterfallBar({ start, duration, total: 100 }, 10, true)).toBe(bar);
  });

  test("always has its width and something to see", () => {
    fc.assert(
      fc.property(
        fc.nat(1000),
        fc.nat(1000),
        fc.nat(1500),
        fc.integer({ min: 1, max: 64 }),
        fc.boolean(),
        (start, duration, total, columns, ascii) => {
          const bar = waterfallBar({ start, duration, total }, columns, ascii);
          expect(displayWidth(bar)).toBe(columns);
          expect(bar.trim()).not.toBe("");
        },
      ),
    );
  });
});

describe("fitLines", () => {
  test.each([
    ["a line that fits", "one two", "one two"],
    ["a hanging indent", "  one two three four five six", "  one two three four five\n    six"],
    [
      "colours take no column",
      "\x1b[1mone\x1b[22m two three \x1b[31mfour five\x1b[39m",
      "\x1b[1mone\x1b[22m two three \x1b[31mfour five\x1b[39m",
    ],
    ["a word is never broken", "see https://piste.gouv.fr/apps", "see https://piste.gouv.fr/apps"],
    ["what a shell continues", "  --token-url http://x:18443/ \\", "  --token-url \\\n    http://x:18443/ \\"],
    ["no break before double punctuation", "« un deux trois quatre ci »", "« un deux trois quatre\n  ci »"],
  ])("%s", (_title, text, fitted) => {
    expect(fitLines(text, 26)).toBe(fitted);
  });
});

describe("wrapCommand", () => {
  test.each([
    ["a flag with its value", "pistectl check --api SNE-Cotation --quiet", "  pistectl check \\\n    --api SNE-Cotation \\\n    --quiet"],
    ["blanks in a word", "pistectl check --api 'Chorus Pro'", "  pistectl check \\\n    --api 'Chorus Pro'"],
    [
      "a value that is long",
      "pistectl check a --name NAME_OF_AN_APPLICATION",
      "  pistectl check a \\\n    --name \\\n    NAME_OF_AN_APPLICATION",
    ],
  ])("%s", (_title, command, wrapped) => {
    expect(wrapCommand(command, { width: 26, indent: "  " })).toBe(wrapped);
    expect(wrapCommand(command, { width: 60, indent: "  " })).toBe(`  ${command}`);
  });
});

test.each([
  [0.4, "0 ms", "0 ms"],
  [999.4, "999 ms", "999 ms"],
  [999.6, "1.00 s", "1,00 s"],
  [12_345, "12.3 s", "12,3 s"],
])("%d ms", (milliseconds, en, fr) => {
  expect([durationText(milliseconds, "en"), durationText(milliseconds, "fr")]).toEqual([en, fr]);
});

test.each([
  ["Europe/Paris", "2026-11-20T23:30:00.900Z", "2026-11-21 00:30:00 +01:00"],
  ["UTC", "2026-11-20T00:00:00Z", "2026-11-20 00:00:00 +00:00"],
  ["America/St_Johns", "2026-07-01T12:00:00Z", "2026-07-01 09:30:00 -02:30"],
])("a time in %s", (zone, instant, text) => {
  expect(zonedTime(new Date(instant), zone)).toBe(text);
  expect(rfc3339(new Date(instant))).toBe(instant.replace(/\.\d+/, ""));
});

test("ASCII keeps what can be read", () => {
  expect(toAscii("Réessayez « plus tard » : œuvre, 5 €… 漢")).toBe('Reessayez "plus tard" : oeuvre, 5 EUR... ?');
});
