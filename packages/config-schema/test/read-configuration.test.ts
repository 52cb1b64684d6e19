import { expect, test } from "vitest";
import { readConfiguration } from "../src/configuration/read-configuration.ts";
import { describeRuleLevelFailure, parseRuleLevel } from "../src/configuration/rule-level.ts";
import { positionAt } from "../src/document/source-file.ts";
import { readBaseline } from "../src/lint/read-baseline.ts";

const CONFIGURATION = `rules:
  api/known: off
  contact/email-typo: error
overrides:
  - paths: ["legacy/**", old.piste.yaml]
    rules: { application/enabled: info }
    reason: kept for the archive
catalog: [catalog/own.yaml]
lang: fr
`;

test("a configuration is read", () => {
  expect(readConfiguration(fileOf(CONFIGURATION))).toEqual({
    kind: "configuration",
    configuration: {
      rules: new Map([
        ["api/known", "off"],
        ["contact/email-typo", "error"],
      ]),
      overrides: [
        {
          paths: ["legacy/**", "old.piste.yaml"],
          rules: new Map([["application/enabled", "info"]]),
          reason: "kept for the archive",
        },
      ],
      catalog: ["catalog/own.yaml"],
      lang: "fr",
    },
  });
});

test.each(["", "# Nothing yet\n", "{}\n"])("%j configures nothing", (text) => {
  expect(readConfiguration(fileOf(text))).toEqual({
    kind: "configuration",
    configuration: { rules: new Map(), overrides: [], catalog: [], lang: null },
  });
});

test.each([
  ["rule:\n  api/known: off\n", ['1:1 Unknown key "rule". Did you mean rules?']],
  ["rules:\n  api/knwon: off\n", ['2:3 Unknown rule "api/knwon". Did you mean api/known?']],
  ["rules:\n  known: off\n", ['2:3 Unknown rule "known". Did you mean api/known?']],
  ["rules:\n  schema/type: warn\n", ["2:3 schema/type is always an error: its level cannot be changed."]],
  ["rules:\n  security/inline-secret: off\n", ["2:3 security/inline-secret is always an error: its level cannot be changed."]],
  ["rules:\n  api/known: warning\n", ['2:14 "warning" is not a level for api/known: off, info, warn or error.']],
  ["rules: [api/known]\n", ["1:8 /rules: expected a mapping, found a list."]],
  ["overrides:\n  - paths: [a]\n    rules: {}\n", ['2:5 /overrides/0: "reason" is required.']],
  ["overrides:\n  - paths: [a]\n    rules: {}\n    reason: ' '\n", ['4:13 /overrides/0/reason: expected a text, found "␠".']],
  ["catalog: catalog.yaml\n", ['1:10 /catalog: expected a list, found "catalog.yaml".']],
  ["lang: de\n", ['1:7 /lang: expected en or fr, found "de".']],
  ["lang: en\n---\nlang: fr\n", ["2:1 The file holds several documents, and one is expected."]],
  ["nothing of it\n", ['1:1 expected a mapping, found "nothing of it".']],
])("%j is refused", (text, expected) => {
  const reading = readConfiguration(fileOf(text));
  expect(reading.kind === "problems" ? reading.problems.map(shown) : []).toEqual(expected);
});

test("a syntax error is placed", () => {
  const reading = readConfiguration(fileOf("rules: {\nlang: en\n"));
  expect(reading.kind === "problems" ? reading.problems.map(shown)[0] : "").toMatch(/^1:8 /);
});

test.each([
  ["", ["1:1 The baseline file is empty."]],
  ['{"entries": []}', ['1:2 "format_version" is required.']],
  ['{"format_version": "2.0", "entries": []}', ['1:20 /format_version: expected 1.0, found "2.0".']],
  [
    '{"format_version": "1.0", "entries": [{"rule": "api/known", "document": {"kind": "Application"}, "pointer": "/name"}]}',
    ['1:74 /entries/0/document: "name" is required.'],
  ],
  [
    '{"format_version": "1.0", "entries": [{"rule": "schema/type", "document": {"kind": "Application", "name": null}, "pointer": ""}]}',
    ["1:48 schema/type cannot be put in a baseline."],
  ],
  [
    '{"format_version": "1.0", "entries": [{"rule": "api/known", "document": {"kind": "Application", "name": "A"}, "pointer": 1}]}',
    ['1:122 /entries/0/pointer: expected a text, found "1".'],
  ],
])("the baseline %j is refused", (text, expected) => {
  const reading = readBaseline(fileOf(text));
  expect(reading.kind === "problems" ? reading.problems.map(shown) : []).toEqual(expected);
});

test.each([
  ["api/known=off", { id: "api/known", level: "off" }],
  ["api/known", '"api/known" is not of the form ID=LEVEL, as in api/known=off.'],
  ["api/knwon=off", 'Unknown rule "api/knwon". Did you mean api/known?'],
  ["yaml/syntax=off", "yaml/syntax is always an error: its level cannot be changed."],
  ["api/known=on", '"on" is not a level for api/known: off, info, warn or error.'],
])("--rule %s", (text, expected) => {
  const reading = parseRuleLevel(text);
  expect(reading.ok ? reading.value : describeRuleLevelFailure(reading.failure).en).toEqual(expected);
});

function fileOf(text: string) {
  return { path: ".pistectl.yaml", text, byteOrderMark: false };
}

function shown({
  file,
  span,
  message,
}: {
  file: ReturnType<typeof fileOf>;
  span: { start: number; end: number };
  message: { en: string };
}): string {
  const { line, column } = positionAt(file, span.start);
  return `${line}:${column} ${message.en}`;
}
