import fc from "fast-check";
import { expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { checkSchema } from "../../src/schema/check-schema.ts";
import { manifestFile } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "../schema/sample-manifests.ts";

/** Long enough for a call with one argument for each piece to fail. */
const QUARTER_MEBIBYTE = 262_144;

const PIECES = [
  "\n",
  "\r",
  "\r\n",
  "\t",
  " ",
  "---\n",
  "...\n",
  "- ",
  ": ",
  ":",
  "{",
  "}",
  "[",
  "]",
  ",",
  "'",
  '"',
  "|",
  ">",
  "&a ",
  "*a",
  "!t ",
  "!!str ",
  "#",
  "%",
  "? ",
  "<<: ",
  "@",
  "`",
  "\\",
  "\0",
  "\ufeff",
  "\u2028",
  "é",
  "e\u0301",
  "😀",
  "\ud800",
  "\u001f",
  "__proto__",
];

const mutation = fc.record({ at: fc.nat(), remove: fc.nat(12), insert: fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 6 })) });
const text = fc
  .record({
    seed: fc.constantFrom(...Object.values(SAMPLE_MANIFESTS), Object.values(SAMPLE_MANIFESTS).join("---\n")),
    mutations: fc.array(mutation, { minLength: 1, maxLength: 8 }),
  })
  .map(({ seed, mutations }) =>
    mutations.reduce((current, { at, remove, insert }) => {
      const place = at % (current.length + 1);
      return current.slice(0, place) + insert + current.slice(place + remove);
    }, seed),
  );
const soup = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), { maxLength: 60 })
  .map((pieces) => pieces.join(""));

test("any text is read: no crash, every place is in the text, every message in both languages", () => {
  fc.assert(
    fc.property(fc.oneof(text, soup), (given) => {
      const { documents, findings, comments } = readManifestFile(manifestFile(given));
      for (const { span, summary, detail, fix, related } of [...findings, ...documents.flatMap(checkSchema)]) {
        const places = [span, ...(fix?.edits.map((edit) => edit.span) ?? []), ...related.map((other) => other.span)];
        for (const { start, end } of places) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(given.length);
        }
        expect([summary.en, summary.fr, detail.en, detail.fr]).not.toContain("");
      }
      for (const { span, text: comment } of comments) expect(given.slice(span.start, span.end)).toBe(comment);
    }),
    // What is broken is read up to a hundred times, each time mended otherwise.
    { numRuns: 500 },
  );
});

test.each([
  ["comments", "#\n"],
  ["repeated keys", "a: 1\n"],
  ["errors", "a: @\n"],
  ["lines of one key", "a b: c: d\n  e\n"],
  ["brackets", "["],
  ["dashes", "- "],
  ["questions", "? "],
  ["documents", "---\n"],
  ["quotes over documents", "---\na: \"\n---\nb: '\n"],
])("a long run of %s is read to its end", (_, piece) => {
  const { findings } = readManifestFile(manifestFile(piece.repeat(Math.floor(QUARTER_MEBIBYTE / piece.length))));
  expect(findings.every(({ rule }) => /^(?:yaml|schema)\//.test(rule))).toBe(true);
});
