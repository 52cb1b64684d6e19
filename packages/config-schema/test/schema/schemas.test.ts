import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { KINDS } from "../../src/document/manifest-document.ts";
import { validateValue } from "../../src/schema/declared-document.ts";
import type { Field } from "../../src/schema/field.ts";
import { KIND_SCHEMAS } from "../../src/schema/kind-schemas.ts";
import { MANIFEST_SCHEMAS } from "../../src/schema/manifest-schemas.ts";
import { formatFindingsOf } from "../findings-of.ts";
import { SAMPLE_MANIFESTS } from "./sample-manifests.ts";

const FOLDER = fileURLToPath(new URL("../../../../schemas/v1/", import.meta.url));
const EDITOR_KEYWORDS = [
  "defaultSnippets",
  "deprecationMessage",
  "enumDescriptions",
  "errorMessage",
  "markdownDescription",
  "patternErrorMessage",
];

const files = readdirSync(FOLDER).filter((file) => KINDS.some((kind) => file === fileName(kind)) || file === "manifest.schema.json");

function fileName(kind: string): string {
  return `${kind.replaceAll(/(?<=[a-z])(?=[A-Z])/g, "-").toLowerCase()}.schema.json`;
}

function compile(file: string) {
  const ajv = new Ajv({ strict: true, strictRequired: true, allErrors: true });
  ajv.addVocabulary(EDITOR_KEYWORDS);
  return ajv.compile(JSON.parse(readFileSync(`${FOLDER}${file}`, "utf8")));
}

test("there is a schema for each kind, and one for all", () => {
  expect(files).toHaveLength(KINDS.length + 1);
});

test.each(files)("%s compiles in ajv's strict mode, and holds no oneOf", (file) => {
  compile(file);
  expect(readFileSync(`${FOLDER}${file}`, "utf8")).not.toMatch(/"oneOf"|"unevaluatedProperties"/);
});

test.each(Object.entries(SAMPLE_MANIFESTS))("the schemas and the validator accept %s", (kind, manifest) => {
  const value = parse(manifest);
  for (const file of [fileName(kind), "manifest.schema.json"]) {
    const validate = compile(file);
    expect([validate(value), validate.errors]).toEqual([true, null]);
  }
  expect(validateValue(MANIFEST_SCHEMAS[kind as keyof typeof SAMPLE_MANIFESTS], value)).toEqual([]);
});

test.each(Object.entries(SAMPLE_MANIFESTS))("the combined schema judges %s by its kind alone", (_, manifest) => {
  const validate = compile("manifest.schema.json");
  expect(validate({ ...parse(manifest), "unknown-key": 1 })).toBe(false);
  expect(validate.errors?.map(({ keyword }) => keyword)).toEqual(["additionalProperties", "if"]);
});

test.each([
  ["2024-02-29", true],
  ["2023-02-29", false],
  ["2000-02-29", true],
  ["1900-02-29", false],
  ["2026-04-31", false],
  ["2026-13-01", false],
  ["0000-01-01", false],
  ["2026-1-1", false],
  ["2026-01-01 ", false],
])("the date %s exists: %s", (date, exists) => {
  const manifest = parse(SAMPLE_MANIFESTS.Application);
  const errors = validateValue(MANIFEST_SCHEMAS.Application, { ...manifest, credentials: { rotatedOn: date } });
  expect(errors.map(({ keyword }) => keyword)).toEqual(exists ? [] : ["format"]);
});

test("every declaration is described in both languages, and its examples are of its type", () => {
  const visit = (field: Field, path: string): void => {
    for (const { en, fr } of [field.description, ...(field.type === "word" ? (field.meanings ?? []) : [])]) {
      expect([path, en === "", fr === "", en === fr]).toEqual([path, false, false, false]);
    }
    if (field.type === "word" && field.meanings) expect(field.meanings).toHaveLength(field.words.length);
    if (field.type === "list") visit(field.items, `${path}[]`);
    if (field.type === "mapping") for (const [key, child] of Object.entries(field.keys)) visit(child, `${path}.${key}`);
  };
  for (const { kind, root } of Object.values(KIND_SCHEMAS)) visit(root, kind);
});

const CATALOGUE = fileURLToPath(new URL("../../../../schemas/catalog/", import.meta.url));

test.each(readdirSync(CATALOGUE).filter((file) => file.endsWith(".yaml")))("the catalogue is of the format: %s", (file) => {
  const text = readFileSync(`${CATALOGUE}${file}`, "utf8");
  expect(formatFindingsOf(text).map(({ rule, summary, span }) => [rule, summary.en, text.slice(span.start, span.end)])).toEqual([]);
});
