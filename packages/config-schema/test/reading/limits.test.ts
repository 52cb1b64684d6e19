import { describe, expect, test } from "vitest";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";

const LIMITS = { documents: 100, words: 1000, depth: 64, aliasedNodes: 100 };
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

  test("documents are counted one by one", () => {
    expect(found(`${GOOD}---\n`.repeat(90))).toEqual(["90 read"]);
  });
});
