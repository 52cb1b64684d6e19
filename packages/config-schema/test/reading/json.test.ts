import { expect, test } from "vitest";
import { positionsOf, type SourceFile } from "../../src/document/source-file.ts";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { exampleInput } from "../../src/lint/example-input.ts";
import { fixProject } from "../../src/lint/fix-project.ts";
import { validateProject } from "../../src/lint/open-project.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";

const CONNECTOR = `{
  "apiVersion": "pistectl/v1",
  "kind": "Connector",
  "name": "ged",
  "product": "autre",
  "role": "supplier",
  "bindings": [
    {
      "structure": "24000010900019",
      "application": "FACTURES"
    }
  ],
  "x-list": [1, -2.5e3, true, null, "a\\u00e9"]
}
`;

const file = (text: string): SourceFile => ({ path: "a.piste.json", text, byteOrderMark: false });

function rowsOf(text: string): readonly string[] {
  return readManifestFile(file(text)).findings.map(({ file: source, span, rule, summary }) => {
    const { line, column } = positionsOf(source, span).start;
    return `${line}:${column} ${rule} ${summary.en}`;
  });
}

test("JSON as it should be", () => {
  const { documents, findings, unread } = readManifestFile(file(CONNECTOR));
  expect([documents.length, findings, unread]).toEqual([1, [], []]);
  for (const text of ["", " \n", "{}\n", '{"a": {"b": []}}']) {
    expect(readManifestFile(file(text)).findings.filter(({ rule }) => rule === "yaml/syntax")).toEqual([]);
  }
});

test.each([
  ["a key without quotes", '"role"', "role", "6:3 yaml/syntax The key `role` is not between quotes"],
  ["a key between single quotes", '"role"', "'role'", "6:3 yaml/syntax JSON has double quotes only"],
  ["an apostrophe between single quotes", '"autre"', "'l'autre'", "5:14 yaml/syntax JSON has double quotes only"],
  ["typographic quotes", '"autre"', "“autre”", "5:14 yaml/syntax Typographic quotes stand where JSON wants straight ones"],
  ["one typographic quote", '"autre"', '"autre”', "5:20 yaml/syntax The typographic quote `”` stands where JSON wants straight ones"],
  ["no quotes", '"autre"', "autre produit", "5:14 yaml/syntax A text is not between quotes"],
  ["an open quote", '"autre"', '"autre', "5:14 yaml/syntax A text has a quote at one end only"],
  ["an open quote of a key", '"role"', '"role', "6:3 yaml/syntax A text has a quote at one end only"],
  ["no comma", '"autre",', '"autre"', "5:20 yaml/syntax A comma is missing before the next item"],
  ["two commas", '"autre",', '"autre",,', "5:22 yaml/syntax A comma has no item before it"],
  ["a trailing comma", '"FACTURES"', '"FACTURES",', "10:32 yaml/syntax A comma stands behind the last item"],
  ["a comment", '"autre",', '"autre", // ou pas', "5:23 yaml/syntax JSON has no comments"],
  ["no colon", '"role":', '"role"', "6:3 yaml/syntax A key is not followed by a colon"],
  ["no value", '"autre"', "", "5:3 yaml/syntax A value is missing"],
  ["a word of Python", '"autre"', "None", "5:14 yaml/syntax `None` is no value of JSON"],
  ["a number with a leading zero", '"24000010900019"', "012", "9:20 yaml/syntax `012` is no number of JSON"],
  ["a tab in a text", "autre", "au\ttre", "5:17 yaml/syntax A text holds a control character as it is"],
  ["an escape that is none", "autre", "\\d", "5:15 yaml/syntax `\\d` is no escape sequence of JSON"],
  ["a no-break space", '"product": ', '"product":\u00a0', "5:13 yaml/syntax `<U+00A0>` is no blank of JSON"],
  ["a second value", "]\n}", "]\n}{}", null],
  ["an open bracket", "  ],\n", "", "7:15 yaml/syntax This bracket is never closed"],
  ["an open brace", "    }\n", "", "8:5 yaml/syntax This brace is never closed"],
  ["a stray brace", '"autre",', '"autre"},', "5:21 yaml/syntax `}` closes nothing"],
  ["the other bracket", "  ],\n", "  },\n", "12:3 yaml/syntax `}` closes what the other bracket opened"],
  ["a truncated file", '  ],\n  "x-list": [1, -2.5e3, true, null, "a\\u00e9"]\n}\n', "", null],
  ["a lost opening bracket", '"bindings": [', '"bindings":', '7:3 yaml/syntax The bracket that opens a value is missing at `"bindings"`'],
  ["a lost opening brace", "    {\n", "", '8:7 yaml/syntax The bracket that opens a value is missing at `"structure"`'],
  [
    "a lost opening brace on the line of its item",
    '    {\n      "structure": "24000010900019",\n      "application": "FACTURES"\n    }\n',
    '    "structure": "24000010900019", "application": "FACTURES" }\n',
    '8:5 yaml/syntax The bracket that opens a value is missing at `"structure"`',
  ],
  ["a parenthesis for a bracket", '"bindings": [', '"bindings": (', "7:15 yaml/syntax `(` stands where another bracket is due"],
  ["a brace for a bracket", '"bindings": [', '"bindings": {', "7:15 yaml/syntax `{` stands where another bracket is due"],
  ["a bracket twice", '"bindings": [', '"bindings": [[', "7:15 yaml/syntax `[[` stands where another bracket is due"],
  ["a line that is gone", '  "bindings": [\n', "", "7:5 yaml/syntax The key that these lines belong to is missing above them"],
  ["a line of text", '  "role"', '  ...\n  "role"', "6:3 yaml/syntax `...` is no part of the value"],
  ["a line of YAML", '  "role"', '---\n  "role"', "6:1 yaml/syntax `---` is no part of the value"],
  ["a fence", "{\n", "```json\n{\n", "1:1 yaml/syntax A fence of Markdown stands in the file"],
  [
    "a conflict",
    '  "role": "supplier",\n',
    '<<<<<<< HEAD\n  "role": "supplier",\n=======\n  "role": "recipient",\n>>>>>>> x\n',
    "6:1 yaml/syntax Conflict markers of git are left in the file",
  ],
])("%s is one finding, and the fix that is safe leaves JSON", (name, from, to, row) => {
  const text = CONNECTOR.replace(from, to);
  if (row !== null) expect(rowsOf(text)).toEqual([row]);
  const input = { ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }), files: [file(text)] };
  const { changed, result } = fixProject(input, { unsafe: true });
  const left = result.findings.filter(({ rule }) => rule === "yaml/syntax");
  expect({ name, left: left.length }).toEqual({ name, left: changed.length === 0 ? left.length : 0 });
  for (const { after } of changed) JSON.parse(after.text);
  expect(layoutSource(file(text)).ok).toBe(false);
});

test("of a second value only that it is there is said", () => {
  const { documents } = readManifestFile(file(`${CONNECTOR.trimEnd()}${CONNECTOR.replace("ged", "autre")}`));
  expect(documents.map(({ name }) => name)).toEqual(["ged"]);
  expect(rowsOf(CONNECTOR.trimEnd() + CONNECTOR)).toEqual(["14:2 yaml/syntax A second value follows the end of the document"]);
  expect(rowsOf(`${CONNECTOR.trimEnd()},\n${CONNECTOR}`)).toEqual(["15:1 yaml/syntax A second value follows the end of the document"]);
  expect(rowsOf(`${CONNECTOR.trimEnd()},\n`)).toEqual(["14:2 yaml/syntax `,` stands outside of the value"]);
});

test("what is said of JSON speaks of JSON", () => {
  const said = (text: string) =>
    validateProject({ ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }), files: [file(text)] })
      .findings.filter(({ rule }) => rule !== "reference/unknown")
      .map(({ summary, detail }) => `${summary.en}. ${detail.en}`);
  expect(said(CONNECTOR.replace('"24000010900019"', "24000010900019"))).toEqual([
    'structure is written without quotes: JSON reads the number 24000010900019. An identifier is a text: of a number readers keep the amount alone, without the zero of 1.0. Write "24000010900019".',
  ]);
  expect(said(`[${CONNECTOR}]`)).toEqual([
    "The document is a list, not a mapping. A manifest is an object with `apiVersion` and `kind`. Put each one in a file of its own, or all of them in one of YAML, separated by `---`.",
  ]);
});

test("several slips are a finding each, and what else is wrong is found", () => {
  const text = CONNECTOR.replace('"role": "supplier",', "'role': 'suplier', // ?")
    .replace('"product"', "product")
    .replace('"application"', '"aplication"');
  const { findings } = validateProject({ ...exampleInput({ title: { en: "", fr: "" }, manifest: "", reports: [] }), files: [file(text)] });
  expect(findings.map(({ rule, span }) => [rule, text.slice(0, span.start).split("\n").length])).toEqual([
    ["yaml/syntax", 5],
    ["yaml/syntax", 6],
    ["schema/unknown-key", 10],
  ]);
});

test("JSON of any length and depth is read in time that grows with it", () => {
  const deep = `${"[".repeat(5000)}`;
  expect(rowsOf(deep)).toEqual(["1:65 yaml/limits Mappings and lists are nested more than 64 deep"]);
  const wide = `{${Array.from({ length: 20_000 }, (_, index) => `'k${index}': 1`).join(", ")}}`;
  expect(rowsOf(wide)).toEqual([
    "1:2 yaml/syntax JSON has double quotes only",
    "1:2 schema/missing-key The key `apiVersion` is missing",
    "1:2 schema/missing-key The key `kind` is missing",
  ]);
  expect(rowsOf("=======\n".repeat(80_000))).toEqual(["1:1 yaml/syntax Conflict markers of git are left in the file, in 80000 places"]);
  for (const right of ["", CONNECTOR]) {
    expect(rowsOf(right + "=======\n".repeat(100_000))).toEqual(["1:1 yaml/limits A document holds too many entries to be read"]);
  }
  expect(rowsOf("{}\n".repeat(20_000)).at(-1)).toBe("10001:1 yaml/limits The file holds more than 10,000 documents");
});
