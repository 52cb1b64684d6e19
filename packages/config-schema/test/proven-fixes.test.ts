import { describe, expect, test } from "vitest";
import type { SourceFile } from "../src/document/source-file.ts";
import { exampleInput } from "../src/lint/example-input.ts";
import { fixProject } from "../src/lint/fix-project.ts";
import { validateProject } from "../src/lint/open-project.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { sampleScoring } from "../src/rules/sample-manifests.ts";

const API = `apiVersion: pistectl/v1
kind: Api
name: X
environments:
  production:
    availability: offered
    versions: ["1.0"]
seen: 2026-01-01
source: x
`;

const SCORING = sampleScoring({ structure: `\n  name: Métropole d'Exemple\n  siret: "24000010900019"` });

function validate(text: string, path = "piste.yaml") {
  const input = { ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }), files: [fileOf(text, path)] };
  return { input, findings: validateProject(input).findings };
}

function fileOf(text: string, path: string): SourceFile {
  return { path, text, byteOrderMark: false };
}

function unreadable(text: string, path: string): number {
  return readManifestFile(fileOf(text, path)).findings.filter(({ rule }) => rule.startsWith("yaml/")).length;
}

const VERSIONS = '    versions: ["1.0"]\n';
const LISTS: Readonly<Record<string, string>> = {
  "a literal": API.replace(VERSIONS, "    versions: |-\n      1.0\n"),
  "a literal with a comment": API.replace(VERSIONS, "    versions: |-      # as in the guide\n      1.0\n"),
  "a literal that keeps its line break": API.replace(VERSIONS, "    versions: |\n      1.0\n"),
  "an indentation that is given": API.replace(VERSIONS, "    versions: |2\n        1.0\n"),
  "a folded text": API.replace(VERSIONS, "    versions: >-\n      1.0\n"),
  "a folded text that keeps its line breaks": API.replace(VERSIONS, "    versions: >+\n      1.0\n\n"),
  "a plain text of two lines": API.replace(VERSIONS, "    versions: 1.0\n      beta\n"),
  "a quoted text of two lines": API.replace(VERSIONS, '    versions: "1.0\n      beta"\n'),
  "a comma": API.replace(VERSIONS, "    versions: a, b\n"),
  "a comment": API.replace(VERSIONS, "    versions: v1 # c\n"),
  "an anchor": API.replace(VERSIONS, '    versions: &v "1.0"\n'),
  "a tag": API.replace(VERSIONS, "    versions: !!str 1.0\n"),
  "a tag and quotes": API.replace(VERSIONS, '    versions: !!str "1.0"\n'),
  "a key of two lines in flow": API.replace(VERSIONS, "    versions: { a: b }\n"),
  "the outermost level": API.replace("name: X\n", "name: X\naliases: |-\n  Y\n"),
  "flow in flow": API.replace(/environments:[\s\S]*(?=seen)/, "environments: { production: { availability: offered, versions: 1.0 } }\n"),
  "a date in a block": API.replace("seen: 2026-01-01", "seen: |-\n  01/02/2026"),
  "a SIRET with a tag": SCORING.replace('siret: "24000010900019"', "siret: !!int 24000010900019"),
  "a SIRET of two lines": SCORING.replace('siret: "24000010900019"', "siret: 240000109\n    00019"),
  "a SIRET in a block": SCORING.replace('siret: "24000010900019"', "siret: >-\n    240 000 109 00019"),
  "a quoted key": SCORING.replace("organization:", '"organisation":'),
  "a key of a block": SCORING.replace("organization:", "? organisation\n:"),
};

describe("a file holds no more that cannot be read after its fixes", () => {
  test.each(Object.entries(LISTS))("%s", (_, text) => {
    const { input, findings } = validate(text);
    const before = unreadable(text, "piste.yaml");
    for (const unsafe of [false, true]) {
      const after = fixProject(input, { unsafe }).changed[0]?.after.text ?? text;
      expect([after, unreadable(after, "piste.yaml")]).toEqual([after, before]);
    }
    // What is offered one by one too.
    for (const { fix } of findings) {
      const edits = [...(fix?.edits ?? [])].sort((a, b) => b.span.start - a.span.start);
      const after = edits.reduce((rest, { span, text: put }) => rest.slice(0, span.start) + put + rest.slice(span.end), text);
      expect([after, unreadable(after, "piste.yaml") <= before]).toEqual([after, true]);
    }
  });

  test("an ordinary fix is made", () => {
    const text = SCORING.replace('siret: "24000010900019"', "siret: 24000010900019");
    expect(fixProject(validate(text).input, { unsafe: false }).changed[0]?.after.text).toContain('siret: "24000010900019"');
  });

  test("one that breaks keeps none of the others from being made", () => {
    const text = SCORING.replace('siret: "24000010900019"', "siret: 24000010900019").replace("description: ", "description: !!str ");
    expect(fixProject(validate(text).input, { unsafe: false }).changed[0]?.after.text).toContain('siret: "24000010900019"');
  });
});

describe("a value that is read through an alias", () => {
  const ANCHORED = SCORING.replace("environment:", 'labels: { file: &s "240 000 109 00019" }\nenvironment:').replace(
    '"24000010900019"',
    "*s",
  );

  test("is reported where it is used, with the anchor as a second place, and no safe fix", () => {
    const { findings } = validate(ANCHORED);
    const [finding] = findings.filter(({ rule }) => rule === "identity/siret");
    const shown = ({ start, end }: { readonly start: number; readonly end: number }) => ANCHORED.slice(start, end);
    expect(finding && [shown(finding.span), finding.related.map(({ span }) => shown(span)), finding.fix?.safe ?? null]).toEqual([
      "*s",
      ['"240 000 109 00019"'],
      false,
    ]);
  });

  test("is repaired there when that is asked for, and the anchor keeps its text", () => {
    const { input } = validate(ANCHORED);
    expect(fixProject(input, { unsafe: false }).changed).toEqual([]);
    expect(fixProject(input, { unsafe: true }).changed[0]?.after.text).toBe(ANCHORED.replace("*s", '"24000010900019"'));
  });

  test("has no safe fix at the anchor either, when an alias reads it", () => {
    const text = SCORING.replace('siret: "24000010900019"', "siret: &s 24000010900019\n  x-siret: *s");
    const fixes = validate(text).findings.flatMap(({ fix }) => fix ?? []);
    expect(fixes.map(({ safe }) => safe)).toEqual([false]);
  });
});
