import { expect, test } from "vitest";
import { positionsOf } from "../../src/document/source-file.ts";
import { applyFixes } from "../../src/lint/apply-fixes.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { formatFindingsOf, manifestFile } from "../findings-of.ts";

const MANIFEST = `apiVersion: pistectl/v1
kind: Connector
name: ged
product: autre
role: supplier
bindings:
  - structure: "24000010900019"
    application: FACTURES
  - { structure: "88888888000018", application: ACHATS }
`;

/** Place and summary of each finding. */
function rowsOf(text: string): readonly string[] {
  return formatFindingsOf(text).map(({ file, span, summary }) => {
    const { line, column } = positionsOf(file, span).start;
    return `${line}:${column} ${summary.en}`;
  });
}

test.each([
  ["a tab", "    application", "\t\tapplication", "8:1 A tab is used for indentation", "safe"],
  [
    "no-break spaces",
    "    application",
    "\u00a0\u00a0\u00a0\u00a0application",
    "8:1 `<U+00A0><U+00A0><U+00A0><U+00A0>` stands where indentation wants spaces",
    "safe",
  ],
  ["a no-break space after a colon", "name: ged", "name:\u00a0ged", "3:6 `<U+00A0>` stands where YAML wants an ordinary space", "safe"],
  [
    "a no-break space at the end of a key",
    "bindings:",
    "bindings:\u00a0",
    "6:10 `<U+00A0>` stands where YAML wants an ordinary space",
    "safe",
  ],
  [
    "a no-break space at the end of a value",
    "supplier",
    "supplier\u00a0",
    "5:15 `supplier<U+00A0>` ends with a blank that is part of the value",
    "safe",
  ],
  ["a byte order mark in the middle", "role", "\ufeffrole", "5:1 `<U+FEFF>` stands where indentation wants spaces", "safe"],
  ["an en dash", "  - structure", "  – structure", "7:3 `–` stands where the dash of a list is due", "safe"],
  ["a bullet", "  - structure", "  • structure", "7:3 `•` stands where the dash of a list is due", "safe"],
  ["a glued dash", "  - structure", "  -structure", "7:3 No space follows the dash of a list", "safe"],
  ["typographic quotes", '"24000010900019"', "“24000010900019”", "7:16 `“` is no quote for YAML, but a part of the text", "safe"],
  ["a typographic apostrophe that closes", "autre", "'l’autre’", "4:18 `’` is no quote for YAML, but a part of the text", "safe"],
  ["an apostrophe between single quotes", "autre", "'l'autre'", "4:12 An apostrophe ends the value that single quotes hold", "safe"],
  ["an open quote", "autre", '"autre', "4:10 This quote is never closed", "offered"],
  ["a stray brace", 'structure: "24000010900019"', 'structure: "24000010900019" }', "7:33 `}` closes nothing", "offered"],
  ["an open bracket", "ACHATS }", "ACHATS", "9:5 `{` is never closed", "offered"],
  ["a brace before the keys of an item", "- structure", "- { structure", "7:5 `{` is never closed", "offered"],
  ["a bracket behind the key of a list", "bindings:", "bindings: [", "6:11 `[` is never closed", "offered"],
  ["a bullet behind the dash", "- structure", "- • structure", "7:5 `•` is markup of the page that the text comes from", "safe"],
  ["no comma", '", application', '" application', "9:35 Two items are not separated by a comma", "offered"],
  ["no colon", "role:", "role", "5:1 No colon follows `role`", "offered"],
  ["a glued colon", "role: ", "role:", "5:5 No space follows the colon", "safe"],
  ["an equals sign", "role: ", "role = ", "5:6 `=` stands where a colon is due", "safe"],
  ["the first line indented", "apiVersion", " apiVersion", "1:1 This line is not indented like its neighbours", "offered"],
  ["a fence", "apiVersion", "```yaml\napiVersion", "1:1 A fence of Markdown stands in the file", "safe"],
  [
    "a conflict",
    "role: supplier\n",
    "<<<<<<< HEAD\nrole: supplier\n=======\nrole: recipient\n>>>>>>> x\n",
    "5:1 Conflict markers of git are left in the file",
    "none",
  ],
  [
    "a lost comment mark",
    "role:",
    "à vérifier\nrole:",
    "5:1 This line is neither a key with its value nor part of the value above",
    "offered",
  ],
  ["a separator between two keys", "role", "---\nrole", "5:1 `---` cuts a document in two", "offered"],
  ["a separator behind a key", "  - structure", "---\n  - structure", "7:1 `---` cuts a document in two", "offered"],
  ["a separator inside an item", "    application", "--- # rest\n    application", "8:1 `---` cuts a document in two", "offered"],
  ["an end of document between two keys", "role", "...\nrole", "5:1 `...` cuts a document in two", "offered"],
  ["a dash before the first key", "apiVersion", "- apiVersion", "1:1 The dash of a list stands before the first key", "safe"],
  ["an item without its dash", "  - structure", "    structure", "7:5 No dash stands before `structure`, which begins an item", "offered"],
  [
    "an item without its dash, behind another",
    "  - { structure",
    '  - structure: "24000010900019"\n    application: A\n    structure: "24000010900019"\n    application: B\n  - { structure',
    "11:5 No dash stands before `structure`, which begins an item",
    "offered",
  ],
  [
    "an item whose first key is gone",
    '- structure: "24000010900019"',
    '- "24000010900019"',
    '7:5 No key stands before `"24000010900019"`, although keys follow',
    "offered",
  ],
  [
    "an item whose dash alone is gone",
    "  - structure",
    "  structure",
    "7:3 No dash stands before `structure`, which begins an item",
    "offered",
  ],
  ["a line with a key that is gone", "bindings:\n", "", "6:3 The key that these lines belong to is missing above them", "offered"],
  [
    "an empty list with items below it",
    "bindings:",
    "bindings: []",
    "6:11 `[]` is a whole value, and lines that belong to the same key follow",
    "offered",
  ],
  ["two keys on a line", "autre\nrole", "autre role", "4:16 The key `role` stands on the line of another", "offered"],
])("%s is one finding, and its fix leaves none", (_, from, to, row, fix) => {
  const text = MANIFEST.replace(from, to);
  expect(rowsOf(text)).toEqual([row]);
  const findings = formatFindingsOf(text);
  expect(findings.map((finding) => (finding.fix === null ? "none" : finding.fix.safe ? "safe" : "offered"))).toEqual([fix]);
  for (const fixed of applyFixes(findings, { unsafe: true })) expect(rowsOf(fixed.text)).toEqual([]);
});

test.each([
  ["--", "10:1 `--` stands where a line `---` is due"],
  ["----", "10:1 `----` stands where a line `---` is due"],
  ["— — —", "10:1 `— — —` stands where a line `---` is due"],
  ["—", "10:1 `—` stands where a line `---` is due"],
  [" ---", "10:1 ` ---` stands where a line `---` is due"],
])("a separator written %j", (separator, row) => {
  const text = `${MANIFEST}${separator}\n${MANIFEST}`;
  expect(rowsOf(text).map((line) => line.replace("␠", " "))).toEqual([row]);
  expect(readManifestFile(manifestFile(text)).documents.map(({ name, index }) => [name, index])).toEqual([
    ["ged", 0],
    ["ged", 1],
  ]);
});

test("a key that comes twice alone is written twice, and begins no item", () => {
  const text = MANIFEST.replace("    application: FACTURES", '    application: FACTURES\n    structure: "24000010900019"');
  expect(rowsOf(text)).toEqual(["9:5 The key `structure` is written twice"]);
});

test("a document that does not say what it is, and is no rest of the one above, is one of its own", () => {
  expect(rowsOf(`${MANIFEST}---\nname: ged\nrole: supplier\n`)).toEqual([
    "11:1 The key `apiVersion` is missing",
    "11:1 The key `kind` is missing",
  ]);
});

test("a separator that is missing, or glued", () => {
  expect(rowsOf(MANIFEST + MANIFEST)).toEqual(["10:1 A second document begins here with `apiVersion`, and no `---` stands before it"]);
  expect(rowsOf(`${MANIFEST}---${MANIFEST}`)).toEqual(["10:1 Something stands right behind `---`"]);
});

test("a byte order mark at the start of a document is allowed", () => {
  expect(rowsOf(`${MANIFEST}---\n\ufeff${MANIFEST}\ufeff---\n${MANIFEST}`)).toEqual([]);
});

test("the same slip on many lines is one finding, and all of them are mended", () => {
  const text = MANIFEST.replaceAll(/^ +/gm, (blanks) => "\u00a0".repeat(blanks.length));
  expect(rowsOf(text)).toEqual(["7:1 `<U+00A0><U+00A0>` stands where indentation wants spaces, on 3 lines"]);
  expect(applyFixes(formatFindingsOf(text), { unsafe: false }).map((fixed) => fixed.text)).toEqual([MANIFEST]);
});

test("what else is wrong is found beside slips, at its place in the file", () => {
  const text = MANIFEST.replace("role: supplier", "role: suplier")
    .replace("  - structure", "  – structure")
    .replace("name: ged", "name:\u00a0ged");
  expect(rowsOf(text).map((row) => row.split(" ")[0])).toEqual(["3:6", "5:7", "7:3"]);
});

test("a value whose text is not known says nothing of the rest that may follow from it", () => {
  const { documents, unread } = readManifestFile(manifestFile(MANIFEST.replace("ged", "@ged")));
  expect([documents.length, unread.map(({ kind }) => kind)]).toEqual([0, ["Connector"]]);
});

test("what YAML reads as it is written is left alone", () => {
  const text = `${MANIFEST}x-note: “oui” – ‘non’\nx-list: ["a\u00a0b", 'l''eau', "\\u00a0"] # “c” –\nx-text: |\n  \u00a0– “a”\n  ---- }\n  <<<<<<< HEAD\nx-tag: !!str 012\n`;
  expect(rowsOf(text)).toEqual([]);
});
