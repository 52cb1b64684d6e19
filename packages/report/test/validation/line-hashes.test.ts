import fc from "fast-check";
import { expect, test } from "vitest";
import { lineHashes } from "../../src/validation/line-hashes.ts";

/** Of every line. */
function hashesOf(text: string): readonly string[] {
  const lines = Array.from(text.split(/\r\n|\r|\n/).keys(), (index) => index + 1);
  const hashes = lineHashes(text, lines);
  return lines.map((line) => hashes.get(line) ?? "");
}

// Hashes that the upload action itself gives (github/codeql-action, `src/fingerprints.test.ts`, seen 2026-06-13).
const GREETINGS = [
  "e9496ae3ebfced30:1",
  "fb7c023a8b9ccb3f:1",
  "ce8ba1a563dcdaca:1",
  "e20e36e16fcb0cc8:1",
  "b3edc88f2938467e:1",
  "c8e28b0b4002a3a0:1",
  "c129715d7a2bc9a3:1",
];

test.each([
  ["", ["c129715d7a2bc9a3:1"]],
  [" a\nb\n  \t\tc\n d", ["271789c17abda88f:1", "54703d4cd895b18:1", "180aee12dab6264:1", "a23a3dc5e078b07b:1"]],
  [" hello; \t\nworld!!!\n\n\n  \t\tGreetings\n End\n", GREETINGS],
  [" hello; \t\nworld!!!\r\r\r  \t\tGreetings\r End\r", GREETINGS],
  [" hello; \t\nworld!!!\r\n\n\r  \t\tGreetings\r End\r\n", GREETINGS],
  [
    "Lorem ipsum dolor sit amet.\n".repeat(10),
    [
      "a7f2ff13bc495cf2:1",
      "a7f2ff13bc495cf2:2",
      "a7f2ff13bc495cf2:3",
      "a7f2ff13bc495cf2:4",
      "a7f2ff13bc495cf2:5",
      "a7f2ff13bc495cf2:6",
      "a7f2ff1481e87703:1",
      "a9cf91f7bbf1862b:1",
      "55ec222b86bcae53:1",
      "cc97dc7b1d7d8f7b:1",
      "c129715d7a2bc9a3:1",
    ],
  ],
])("%j", (text, hashes) => {
  expect(hashesOf(text)).toEqual(hashes);
});

test("is the polynomial modulo 2^64, whatever the characters", () => {
  const direct = (block: string): string => {
    let hash = 0n;
    for (let index = 0; index < 100; index++) hash = BigInt.asUintN(64, hash * 37n + BigInt(block.charCodeAt(index) || 0));
    return hash.toString(16);
  };
  fc.assert(
    fc.property(fc.stringMatching(/^[^\s\0]{0,99}$/u), (line) => {
      const hash = lineHashes(line, [1]).get(1);
      expect(hash).toBe(`${direct(`${line}\uffff`)}:1`);
    }),
  );
});

test("gives the hashes of the lines that are asked for, counted among all", () => {
  expect([...lineHashes("a\nb\n\n\n", [4, 2, 4, 9])]).toEqual([
    [2, expect.stringMatching(/:1$/)],
    [4, expect.stringMatching(/:1$/)],
  ]);
  const text = "Lorem ipsum dolor sit amet.\n".repeat(10);
  expect([...lineHashes(text, [6, 7])]).toEqual([
    [6, "a7f2ff13bc495cf2:6"],
    [7, "a7f2ff1481e87703:1"],
  ]);
});
