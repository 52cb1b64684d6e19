import { readdirSync, readFileSync } from "node:fs";
import { succeed } from "@pistectl/words";
import fc from "fast-check";
import { expect, test } from "vitest";
import { isLaidOut } from "../../src/fmt/is-laid-out.ts";
import { layoutByReference } from "../../src/fmt/layout-source.ts";
import { readPlainYaml } from "../../src/reading/read-plain-yaml.ts";
import { READING_LIMITS } from "../../src/reading/reading-limits.ts";
import { manifestFile } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "../schema/sample-manifests.ts";

const FOLDERS = ["../../../../examples/", "../../../../schemas/catalog/", "cases/"].map((folder) => new URL(folder, import.meta.url));
const written = FOLDERS.flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => readFileSync(new URL(name, folder), "utf8")),
);
const texts = [...written, ...Object.values(SAMPLE_MANIFESTS)].flatMap((text) => {
  const laidOut = layoutByReference(manifestFile(text));
  return laidOut.ok ? [text, laidOut.value] : [text];
});
const COMMENTED = `# of the file
a: 1 # one
bb: "2"  # two
  # goes on
list:
  # of the item
  - x: y
    z: [a, { b: c }, []]
  # - an item taken out
# at the end
text: >-
  folded
   further

literal: |
  # no comment

empty: {}
`;
const PIECES = [
  "\n",
  "\n\n",
  " ",
  "  ",
  "# c",
  " # c",
  "\n# c",
  "\n  # c",
  "  # c\n",
  "- ",
  ": ",
  ", ",
  "{",
  "}",
  "[",
  "]",
  "'",
  '"',
  "|",
  ">",
  "---\n",
  "é",
];

const mutation = fc.record({ at: fc.nat(), remove: fc.nat(4), insert: fc.constantFrom("", ...PIECES) });
const mutated = fc
  .record({ seed: fc.constantFrom(COMMENTED, ...texts), mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }) })
  .map(({ seed, mutations }) =>
    mutations.reduce((text, { at, remove, insert }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + insert + text.slice(start + remove);
    }, seed),
  );

test("what passes for laid out is left by the layout as it is, character by character", () => {
  for (const text of texts) if (isLaidOut(text)) expect(layoutByReference(manifestFile(text))).toEqual(succeed(text));
  fc.assert(
    fc.property(mutated, (text) => {
      if (isLaidOut(text)) expect(layoutByReference(manifestFile(text))).toEqual(succeed(text));
    }),
    { numRuns: 2_000 },
  );
});

test("a text of one document that the plain reader reads passes once it has its layout", () => {
  const laidOut = texts.flatMap((text) => {
    const layout = layoutByReference(manifestFile(text));
    return layout.ok && readPlainYaml(layout.value, READING_LIMITS)?.documents.length === 1 ? [layout.value] : [];
  });
  expect(laidOut.length).toBeGreaterThan(30);
  const missed = laidOut.filter((text) => !isLaidOut(text));
  expect(missed.length / laidOut.length).toBeLessThan(0.1);
});
