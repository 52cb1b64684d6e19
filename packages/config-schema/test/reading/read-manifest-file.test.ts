import { expect, test } from "vitest";
import type { ManifestNode } from "../../src/document/manifest-node.ts";
import { decodeSource } from "../../src/reading/decode-source.ts";
import { readManifestFile } from "../../src/reading/read-manifest-file.ts";
import { formatFindingsOf, manifestFile, rowsOf } from "../findings-of.ts";

const CONNECTOR = "apiVersion: pistectl/v1\nkind: Connector\nname: a\nproduct: b\n";

test.each([
  ["a tab", "a: 1\n\tb: 2\n", ['2:1 yaml/syntax - "\\t"']],
  ["a quote left open", 'a: "x\nb: 2\n', ['1:4 yaml/syntax - "\\""']],
  ["a bracket left open", "a: [1, [2\nb: 3\n", ['1:8 yaml/syntax - "["']],
  ["a line too far right, before one that is not", "a:\n    b: 1\n  c: 2\n", ['2:3 yaml/syntax - "  "']],
  ["a line too far right", "a:\n  b: 1\n   c: 2\nd: 2\n", ['3:3 yaml/syntax - " "']],
  ["a dash too far left", "a:\n  - x\n - y\nb: 1\n", ['3:2 yaml/syntax - "-"']],
  ["no colon", "a: 1\nb\nc: 2\n", ['2:1 yaml/syntax - "b"']],
  ["no space after the colon", "a:1\nb: 2\n", ['1:2 yaml/syntax - ":"']],
  ["a colon in a value", "a: b: c\nd: 1\n", ['1:4 yaml/syntax - "b"']],
  ["a reserved character", "a: @x\n", ['1:4 yaml/syntax - "@"']],
  ["an escape that is none", 'a: "\\d"\n', ['1:5 yaml/syntax - "\\\\d"']],
  ["an unknown anchor", "a: *x\n", ['1:4 yaml/syntax - "*x"']],
  ["an apostrophe in quotes", "a: 'l'eau'\n", ['1:6 yaml/syntax - "\'"']],
  ["two errors", "a: @x\nb: [1,,2]\n", ['1:4 yaml/syntax - "@"', '2:7 yaml/syntax - ","']],
])("syntax: %s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  [
    "unknown tags, which leave the rest to be checked",
    `${CONNECTOR}x-a: !foo 1\nx-b: !!binary aa\nrol: supplier\n`,
    ['5:6 yaml/syntax - "!foo"', '6:6 yaml/syntax - "!!binary"', '7:1 schema/unknown-key /rol "rol"'],
  ],
  ["a repeated key: the first counts", `${CONNECTOR}role: supplier\nrole: other\n`, ['6:1 yaml/duplicate-key /role "role"']],
  ["a merge key", `${CONNECTOR}<<: { role: supplier }\n`, ['5:1 schema/unknown-key /<< "<<"']],
  [
    "keys of objects' own",
    `${CONNECTOR}__proto__: { a: 1 }\nconstructor: 1\n`,
    ['5:1 schema/unknown-key /__proto__ "__proto__"', '6:1 schema/unknown-key /constructor "constructor"'],
  ],
  ["an alias inside its own value", `${CONNECTOR}x-a: &a [*a]\n`, ['5:10 yaml/limits - "*a"']],
  ["64 levels", `${CONNECTOR}x-a: ${"[".repeat(63)}${"]".repeat(63)}\n`, []],
  ["65 levels", `${CONNECTOR}x-a: ${"[".repeat(64)}${"]".repeat(64)}\n`, ['5:69 yaml/limits - "["']],
  [
    "levels that aliases add",
    `${CONNECTOR}x-a: &a ${"[".repeat(40)}${"]".repeat(40)}\nx-b: ${"[".repeat(30)}*a${"]".repeat(30)}\n`,
    ['6:36 yaml/limits - "*a"'],
  ],
  ["no document", "", []],
  ["comments only", "# a\n---\n# b\n", []],
  ["not a mapping", "- a\n", ['1:1 schema/type  "- a"']],
  ["another version", "apiVersion: pistectl/v2\nkind: Other\n", ['1:13 schema/unknown-version /apiVersion "pistectl/v2"']],
  ["another kind", "apiVersion: pistectl/v1\nkind: Raccordement\nfoo: 1\n", ['2:7 schema/unknown-kind /kind "Raccordement"']],
  ["an empty kind", "apiVersion: pistectl/v1\nkind:\n", ['2:1 schema/unknown-kind /kind "kind"']],
  ["no version, no kind", "name: a\n", ['1:1 schema/missing-key  "name"', '1:1 schema/missing-key  "name"']],
  [
    "misspelt",
    "apiversion: pistectl/v1\nKind: Connector\n",
    [
      '1:1 schema/unknown-key /apiversion "apiversion"',
      '2:1 schema/unknown-key /Kind "Kind"',
      '2:1 schema/missing-key  "Kind"',
      '2:1 schema/missing-key  "Kind"',
    ],
  ],
])("%s", (_, text, rows) => {
  expect(rowsOf(text)).toEqual(rows);
});

test.each([
  ["an open quote", 'x-a: "b\n'],
  ["a quote that its neighbour closes", "x-a: 'b\n---\nx-c: 'd'\n"],
  ["an open bracket", "x-a: [b\n"],
  ["wrong indentation", "x-a:\n    b: 1\n  c: 2\n"],
  ["too deep", `x-a: ${"[".repeat(70)}\n`],
])("a broken document does not hide its neighbours: %s", (_, broken) => {
  const { documents, unread } = readManifestFile(manifestFile(`${CONNECTOR}---\nkind: Broken\nname: c\n${broken}---\n${CONNECTOR}`));
  expect(documents.map(({ kind, name }) => [kind, name])).toEqual([
    ["Connector", "a"],
    ["Connector", "a"],
  ]);
  expect(unread[0]?.index).toBe(1);
});

test("a broken document says what it seems to declare", () => {
  const { unread } = readManifestFile(manifestFile(`${CONNECTOR}x-a: *none\n`));
  expect(unread.map(({ index, kind, name }) => ({ index, kind, name }))).toEqual([{ index: 0, kind: "Connector", name: "a" }]);
});

test("a document more than the limit ends the reading", () => {
  const { documents, findings } = readManifestFile(manifestFile(`${`---\n${CONNECTOR}`.repeat(10_001)}`));
  expect(documents).toHaveLength(10_000);
  expect(findings.map(({ rule, span }) => [rule, span.start])).toEqual([["yaml/limits", 10_000 * (CONNECTOR.length + 4)]]);
});

test("aliases do not multiply without end", () => {
  const bomb = Array.from(
    { length: 9 },
    (_, level) =>
      `x-${level}: &l${level} [${
        level === 0
          ? "0"
          : Array(9)
              .fill(`*l${level - 1}`)
              .join(", ")
      }]`,
  );
  expect(formatFindingsOf(`${CONNECTOR}${bomb.join("\n")}\n`).map(({ rule }) => rule)).toEqual(["yaml/limits"]);
});

test("values, spans and styles", () => {
  const text = `${CONNECTOR}x-a: &b 012\nx-c: 'd'\nx-e: "f"\nx-g: [1, *b]\nx-h: |\n  i\nx-j:\nx-k: { l: 1 }\n`;
  const { documents } = readManifestFile(manifestFile(text));
  const seen = documents[0]?.root.entries
    .slice(4)
    .map(({ key, keySpan, value }) => [
      text.slice(keySpan.start, keySpan.end) === key,
      text.slice(value.span.start, value.span.end),
      describe(value),
    ]);
  expect(seen).toEqual([
    [true, "012", "plain 12"],
    [true, "'d'", 'single-quoted "d"'],
    [true, '"f"', 'double-quoted "f"'],
    [true, "[1, *b]", "flow [plain 1, plain 12]"],
    [true, "|\n  i", 'literal "i\\n"'],
    [true, "", "plain null"],
    [true, "{ l: 1 }", "flow {l: plain 1}"],
  ]);
});

function describe(node: ManifestNode): string {
  if (node.kind === "scalar") return `${node.style} ${JSON.stringify(node.value)}`;
  if (node.kind === "sequence") return `${node.style} [${node.items.map(describe).join(", ")}]`;
  return `${node.style} {${node.entries.map(({ key, value }) => `${key}: ${describe(value)}`).join(", ")}}`;
}

test("comments, on their own line or not", () => {
  const text = `# a\n${CONNECTOR}role: supplier # b\n  # c\nx-d: "# no" #e\nx-f: |\n  # no\n---\n# g\n`;
  expect(
    readManifestFile(manifestFile(text)).comments.map(({ text: comment, ownLine, span }) => [
      comment,
      ownLine,
      text.slice(span.start, span.end) === comment,
    ]),
  ).toEqual([
    ["# a", true, true],
    ["# b", false, true],
    ["# c", true, true],
    ["#e", false, true],
    ["# g", true, true],
  ]);
});

test("the text of a block scalar holds no comment", () => {
  expect(readManifestFile(manifestFile(`${CONNECTOR}x-a: |\n  # no\n  b # no\n`)).comments).toEqual([]);
});

test.each([
  ["UTF-8", Buffer.from("a: é"), ["source", "a: é", false]],
  ["a byte order mark", Buffer.from("\ufeffa: é"), ["source", "a: é", true]],
  ["Latin-1", Buffer.concat([Buffer.from("a: \ufffd "), Buffer.from("é", "latin1")]), ["yaml/syntax", 5]],
  ["UTF-16", Buffer.from("\ufeffa: 1", "utf16le"), ["yaml/syntax", 0]],
  ["UTF-16 without a byte order mark", Buffer.from("a: é\nb: 1\n", "utf16le"), ["yaml/syntax", 0]],
  ["UTF-16 of ASCII alone, the other way round", Buffer.from("kind: Application", "utf16le").swap16(), ["yaml/syntax", 0]],
  ["UTF-32", Buffer.from([..."kind: X\n"].flatMap((character) => [character.charCodeAt(0), 0, 0, 0])), ["yaml/syntax", 0]],
  ["a document of Word", Buffer.from("PK\u0003\u0004\u0014"), ["yaml/syntax", 0]],
  ["a page of HTML", Buffer.from("\ufeff\n<!DOCTYPE html>\n<html>"), ["yaml/syntax", 0]],
  ["1 MiB", Buffer.alloc(1_048_576, "#"), ["source", "#".repeat(1_048_576), false]],
  ["more than 1 MiB", Buffer.alloc(1_048_577, "#"), ["yaml/limits", 0]],
])("decoding %s", (_, bytes, expected) => {
  const decoding = decodeSource("a.piste.yaml", bytes);
  expect(
    decoding.ok ? ["source", decoding.value.text, decoding.value.byteOrderMark] : [decoding.failure.rule, decoding.failure.span.start],
  ).toEqual(expected);
});
