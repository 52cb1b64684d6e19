import { expect, test } from "vitest";
import { readConfiguration } from "../src/configuration/read-configuration.ts";
import { describeRuleLevelFailure, parseRuleLevel } from "../src/configuration/rule-level.ts";

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
    ok: true,
    value: {
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
    ok: true,
    value: { rules: new Map(), overrides: [], catalog: [], lang: null },
  });
});

test.each(
  [
    ["legacy/**", "{apps,libs}/**/{a,b}/*.piste.{yaml,yml}", "!old/*-{a,b}-*.piste.yaml", "x[ab]*/?.yaml"].map(
      (path) => [path, []] as const,
    ),
    [`${"*a".repeat(12)}b`, "**/a/**/a/**/a/**/a/**/a/**/a/**", "+(a|aa)b", "(a*)*b", "{,a}".repeat(30), "{a,a}/".repeat(30)].map(
      (path) => [path, ["The glob holds too many wildcards"]] as const,
    ),
  ].flat(),
)("the glob %j", (path, expected) => {
  const reading = readConfiguration(
    fileOf(JSON.stringify({ overrides: [{ paths: [path], rules: { "api/known": "off" }, reason: "kept" }] })),
  );
  expect(reading.ok ? [] : reading.failure.map(({ summary }) => summary.en)).toEqual(expected);
});

test.each(["null\n", "~\n"])("%j is a document without a value", (text) => {
  const reading = readConfiguration(fileOf(text));
  expect(reading.ok ? [] : reading.failure.map(({ summary, detail }) => [summary, detail])).toEqual([
    [
      { en: "The document has no value", fr: "Le document n'a pas de valeur" },
      { en: "Write a mapping.", fr: "Écrivez un objet." },
    ],
  ]);
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
