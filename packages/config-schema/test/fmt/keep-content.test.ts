import { fail, succeed } from "@pistectl/words";
import { expect, test } from "vitest";
import { contentFacts } from "../../src/fmt/content-facts.ts";
import { keepContent } from "../../src/fmt/keep-content.ts";
import { layoutSource } from "../../src/fmt/layout-source.ts";
import { manifestFile } from "../findings-of.ts";

const TEXT = `%YAML 1.2
---
a:  &x 012345674 # why
b: *x
c: !!str "1.0"
d: [1e3, 'é']
e: |
  text
f: "one
  two"
`;

const keep = (text: string, change: (text: string) => string) =>
  keepContent(text, contentFacts(text), (source) => ({ text: change(source), blankBefore: false, blankAfter: false }))?.text ?? null;

test("blanks may change", () => {
  const changed = TEXT.replace(":  &", ": &").replace("[1e3, ", "[ 1e3,").replace("\n  two", "\n    two");
  expect(keep(TEXT, () => changed)).toBe(changed);
});

test.each<readonly [title: string, from: string, to: string]>([
  ["a number is spelled otherwise", "1e3", "1000"],
  ["a leading zero is lost", "012345674", "12345674"],
  ["quotes change", "'é'", '"é"'],
  ["an escape is spelled out", "'é'", '"\\u00e9"'],
  ["a comment is lost", " # why", ""],
  ["a comment changes", "# why", "#why"],
  ["comments change places", "# why\nb: *x\n", "\nb: *x # why\n# other"],
  ["an anchor is renamed", "&x", "&y"],
  ["an alias becomes its value", "*x", "012345674"],
  ["a tag is lost", "!!str ", ""],
  ["keys change places", "a:  &x 012345674 # why\nb: *x", "b: *x\na:  &x 012345674 # why"],
  ["a flow collection becomes a block", "[1e3, 'é']", "\n  - 1e3\n  - 'é'"],
  ["the text of a block scalar changes", "  text\n", "   text\n   more\n"],
  ["the style of a block scalar changes", "|", ">"],
  ["a scalar of several lines goes on one", "one\n  two", "one two"],
  ["a directive is lost", "%YAML 1.2\n", ""],
  ["nothing can be read any more", "[1e3", "[[1e3"],
])("the text is kept when %s", (_title, from, to) => {
  expect(TEXT).toContain(from);
  expect(keep(TEXT, (source) => source.replace(from, () => to))).toBeNull();
});

test("the text is kept when a second run would change it again", () => {
  expect(keep("a: 1\n", (source) => `${source}\n`)).toBeNull();
});

test("a document that cannot be laid out leaves the others to be", () => {
  // At the margin the dots would end the document.
  const text = "a:   1\n---\n ... \n  - b\n---\n\n\nc:   2\n";
  expect(layoutSource(manifestFile(text))).toEqual(succeed("a: 1\n---\n ... \n  - b\n---\n\nc: 2\n"));
});

test.each<readonly [title: string, text: string, rules: readonly string[]]>([
  ["a bracket that is never closed", "a: [1\n", ["yaml/syntax"]],
  ["one broken document among others", "a: 1\n---\nb: [\n---\nc: 1\n", ["yaml/syntax"]],
  ["too deep", `a: ${"[".repeat(64)}${"]".repeat(64)}\n`, ["yaml/limits"]],
])("%s cannot be formatted", (_title, text, rules) => {
  const formatting = layoutSource(manifestFile(text));
  expect(formatting).toEqual(fail({ code: "unparsable", findings: rules.map((rule) => expect.objectContaining({ rule })) }));
});

test.each<readonly [title: string, text: string, formatted: string]>([
  ["a repeated key", "a:  1\na:  2\n", "a: 1\na: 2\n"],
  ["an unknown tag", "a:  !x  1\n", "a: !x 1\n"],
  ["an alias without an anchor", "a:  *x\n", "a: *x\n"],
  ["a block scalar that keeps its line breaks and has none", "a: |+\n   q", "a: |+\n  q\n"],
  ["nothing", "", ""],
  ["blanks alone", "\n  \n\n", ""],
  ["comments alone", "\n\n  # a\n\n\n# b  \n\n", "# a\n\n# b\n"],
])("%s is formatted", (_title, text, formatted) => {
  expect(layoutSource(manifestFile(text))).toEqual(succeed(formatted));
});

test.each([
  ["x.piste.json", ""],
  ["x.piste.yaml", "a:  1\n---\n"],
])("a file that would outgrow what is read has no layout: %s", (path, before) => {
  const lines = Array.from({ length: 1_000 }, () => `${"[\n".repeat(50)}1${"\n]".repeat(50)}`).join(",\n");
  const text = `${before}[${lines}]`;
  expect(layoutSource({ path, text, byteOrderMark: false })).toEqual(fail({ code: "too-large" }));
});
