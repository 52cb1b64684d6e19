import { describe, expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";

const LIMITS = { documents: 100, words: 1000, depth: 64, path: 50, aliasedNodes: 100 };
const GOOD = "apiVersion: pistectl/v1\nkind: Api\nname: X\n";

function found(text: string, path = "piste.yaml"): readonly string[] {
  const { documents, findings } = readManifestFile({ path, text, byteOrderMark: false }, LIMITS);
  const rules = findings.map(({ rule, span }) => `${rule} at ${span.start}`);
  return [`${documents.length} read`, ...new Set(rules)];
}

describe("a document with too many words is not read, what stands before it is", () => {
  test.each<[title: string, text: string]>([
    ["a key again and again", "k:\n".repeat(400)],
    ["items", "- a\n".repeat(400)],
    ["a flow that is never closed", `[${"1,".repeat(400)}`],
    ["empty texts", '"" '.repeat(1100)],
    ["comments", "#\n".repeat(1100)],
    ["anchors", `- ${"&a ".repeat(1100)}\n`],
  ])("%s", (_, text) => {
    expect(found(text)).toEqual(["0 read", "yaml/limits at 0"]);
    expect(found(`${GOOD}---\n${text}`)).toEqual(["1 read", `yaml/limits at ${GOOD.length}`]);
  });

  test.each<[title: string, text: string]>([
    ["a key again and again", `{${'"k":1,'.repeat(400)}"k":1}`],
    ["items", `[${"1,".repeat(400)}1]`],
    ["comments", `{\n${"// c\n".repeat(400)}}`],
  ])("JSON: %s", (_, text) => {
    expect(found(text, "piste.json")).toEqual(["0 read", "yaml/limits at 0"]);
  });

  test("slips of JSON beyond it are not kept: a comma is one", () => {
    expect(found(`[${",\n".repeat(13_000)}1]`, "piste.json")).toEqual(["0 read", "yaml/limits at 0"]);
  });

  test("documents are counted one by one", () => {
    expect(found(`${GOOD}---\n`.repeat(90))).toEqual(["90 read"]);
  });
});

describe("a document in which the keys that lead to a value have too many characters together is not read, its neighbours are", () => {
  test.each<[title: string, write: (key: string) => string, most: number, at: string]>([
    ["one key", (key) => `? ${key}\n: 1\n`, 50, "a".repeat(51)],
    ["keys within one another", (key) => `x-a: { ${key}: { y: 1 } }\n`, 46, "y:"],
    ["keys in a list", (key) => `x-a: [{ ${key}: { y: 1 } }]\n`, 45, "y:"],
    ["what an alias adds", (key) => `x-a: &x { y: 1 }\nx-b: { ${key}: *x }\n`, 46, "*x"],
  ])("%s", (_, write, most, at) => {
    expect(found(GOOD + write("a".repeat(most)))).toEqual(["1 read"]);
    const wrong = GOOD + write("a".repeat(most + 1));
    expect(found(`${wrong}---\n${GOOD}`)).toEqual(["1 read", `yaml/limits at ${wrong.lastIndexOf(at)}`]);
  });

  test("JSON", () => {
    const text = (key: string): string => `{"apiVersion":"pistectl/v1","kind":"Api","x-a":{"${key}":{"y":1}}}`;
    expect(found(text("a".repeat(46)), "piste.json")).toEqual(["1 read"]);
    const wrong = text("a".repeat(47));
    expect(found(wrong, "piste.json")).toEqual(["0 read", `yaml/limits at ${wrong.indexOf('"y"')}`]);
  });
});
