import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readRetryAfter } from "../src/retry/retry-after.ts";
import { hasRepeatedKey } from "../src/token/repeated-key.ts";

describe("a repeated key", () => {
  test.each([
    ['{"k":1}', false],
    ['{"k":1,"k":2}', true],
    ['{"k":1,"\\u006b":2}', true],
    ['{"k" :1, "k"\n: 2}', true],
    ['{"k":1,"a":{"k":2}}', false],
    ['{"a":{"k":1},"b":{"k":2}}', false],
    ['{"k":"k","a":["k","k"]}', false],
    ['{"a":"{\\"k\\":1}","k":1}', false],
    ['{"a":"\\\\","k":1,"k":1}', true],
    ['[{"k":1},{"k":2}]', false],
    ['["k","k"]', false],
  ])("in %s: %s", (json, expected) => {
    expect(hasRepeatedKey(json, "k")).toBe(expected);
  });

  test("is found as a slow parser finds it", () => {
    const key = fc.constantFrom("k", "a", "\\", '"', "é", "k:", "{");
    const { object } = fc.letrec<{ value: string; object: string }>((tie) => ({
      value: fc.oneof(
        { depthSize: "small" },
        fc.constantFrom("1", "true", "null", '"k"', '"{\\"k\\":1}"', '"\\\\"', '"[k:"'),
        fc.array(tie("value"), { maxLength: 3 }).map((items) => `[${items.join(",")}]`),
        tie("object"),
      ),
      object: fc.array(fc.tuple(key, fc.boolean(), tie("value")), { maxLength: 4 }).map((members) => {
        const written = members.map(([name, escaped, value]) => `${escaped ? allEscaped(name) : JSON.stringify(name)} : ${value}`);
        return `{${written.join(" , ")}}`;
      }),
    }));
    fc.assert(
      fc.property(object, (json) => {
        expect(hasRepeatedKey(json, "k")).toBe(topLevelKeys(json).filter((name) => name === "k").length > 1);
      }),
      { numRuns: 1000 },
    );
  });
});

describe("Retry-After", () => {
  const now = Date.UTC(2026, 10, 20, 12);
  const pauseBy = (value: string | null, date?: string) => readRetryAfter({ retryAfter: value, date: date ?? null }, now);

  test.each([
    ["0", 0],
    ["3", 3000],
    [" 120 ", 120_000],
    ["Fri, 20 Nov 2026 12:00:04 GMT", 4000],
    ["Friday, 20-Nov-26 12:00:04 GMT", 4000],
    ["Fri Nov 20 12:00:04 2026", 4000],
    ["Fri, 20 Nov 2026 11:00:00 GMT", 0],
    [null, null],
    ["", null],
    ["-1", null],
    ["1.5", null],
    ["1e3", null],
    ["3 seconds", null],
    ["soon 5", null],
    ["2026-11-20T12:00:04Z", null],
    ["Fri, 20 Nov 2026 12:00:04 +0100", null],
    ["Fri, 99 Nov 2026 12:00:04 GMT", null],
    ["99999999999999999999", null],
    ["604800", 604_800_000],
    ["604801", null],
    ["Fri, 20 Nov 2099 12:00:04 GMT", null],
  ])("%j is %j", (value, expected) => {
    expect(pauseBy(value)).toBe(expected);
  });

  test.each<readonly [title: string, date: string | undefined, expected: number | null]>([
    ["whose clock is an hour ahead", "Fri, 20 Nov 2026 13:00:00 GMT", 3000],
    ["whose clock is a year behind", "Thu, 20 Nov 2025 12:00:00 GMT", null],
    ["that names no time of its own", undefined, 3_603_000],
    ["whose own time cannot be read", "now", 3_603_000],
  ])("as a date is measured by the clock of a server %s", (_title, date, expected) => {
    expect(pauseBy("Fri, 20 Nov 2026 13:00:03 GMT", date)).toBe(expected);
  });

  test("is a pause or nothing, whatever its text", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.date().map(String), fc.double().map(String)), (value) => {
        const pause = pauseBy(value);
        expect(pause === null || (Number.isFinite(pause) && pause >= 0)).toBe(true);
      }),
      { numRuns: 1000 },
    );
  });

  test("as a date is the time until then", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 86_400 }), (seconds) => {
        expect(pauseBy(new Date(now + seconds * 1000).toUTCString())).toBe(seconds * 1000);
      }),
    );
  });
});

function allEscaped(name: string): string {
  return `"${[...name].map((character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`).join("")}"`;
}

/** Keys of the outermost object, character by character. */
function topLevelKeys(json: string): readonly string[] {
  const keys: string[] = [];
  let depth = 0;
  for (let at = 0; at < json.length; at++) {
    const character = json[at];
    if (character === "{" || character === "[") depth++;
    if (character === "}" || character === "]") depth--;
    if (character !== '"') continue;
    const from = at++;
    while (json[at] !== '"') at += json[at] === "\\" ? 2 : 1;
    if (depth === 1 && /^\s*:/.test(json.slice(at + 1))) keys.push(JSON.parse(json.slice(from, at + 1)));
  }
  return keys;
}
