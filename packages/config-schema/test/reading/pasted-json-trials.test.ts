import { expect, test } from "vitest";
import type { SourceFile } from "../../src/document/source-file.ts";
import { readPastedJson } from "../../src/reading/json/read-pasted-json.ts";
import type { ManifestFileReading } from "../../src/reading/manifest-file-reading.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { manifestFile } from "../findings-of.ts";

/** What reads no better whatever is tried, with a place for an opening on every line. */
const SHAPES = [
  ["objects in one another", `${'{"a":'.repeat(60)}\n${'"k":1},\n'.repeat(2900)}`],
  ["items without their opening", `{"contacts":\n${'"role":"technical","email":"a@b.example"},\n'.repeat(520)}`],
  ["a fence around halves", `\`\`\`json\n{"a":1\n${'"b": {\n"c": 1\n'.repeat(1500)}`],
  ["a small one", `{"apis": [\n${'"name":"SNE-Cotation","version":"1.0"},\n'.repeat(20)}`],
] as const;

test.each(SHAPES)("%s: what is read for trial is bounded", (_, text) => {
  const tried: string[] = [];
  const broken = readManifestFile(manifestFile("a: [\n"));
  const read = (file: SourceFile): ManifestFileReading => {
    tried.push(file.text);
    return broken;
  };
  readPastedJson({ path: "a.piste.json", text: text.slice(0, 24_000), byteOrderMark: false }, read);
  const [, ...forTrial] = tried;
  expect(forTrial.length).toBeLessThanOrEqual(250);
  expect(forTrial.reduce((sum, { length }) => sum + length, 0)).toBeLessThanOrEqual(500_000);
});
