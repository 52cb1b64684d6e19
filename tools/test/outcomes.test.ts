import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const ROOT = new URL("../../", import.meta.url);

/** Source of every package and action, generated code aside, by path. */
const SOURCES = new Map(
  ["packages", "actions"]
    .flatMap((group) => readdirSync(new URL(group, ROOT)).map((name) => `${group}/${name}/src`))
    .flatMap((folder) =>
      readdirSync(new URL(folder, ROOT), { recursive: true, encoding: "utf8" }).map((name) => `${folder}/${name.replaceAll("\\", "/")}`),
    )
    .filter((path) => path.endsWith(".ts") && !path.includes("/generated/"))
    .map((path) => [path, readFileSync(new URL(path, ROOT), "utf8")] as const),
);

/** Results are told apart by `ok` alone (docs/adr/0001); what else `in` is for, by file. */
const KEY_IN_VALUE: Readonly<Record<string, string>> = {
  "packages/auth-core/src/diagnoses/network.ts": "evidence of a time that ran out, or of an error with its code",
  "packages/auth-core/src/diagnoses/tls.ts": "evidence of a time that ran out, or of an error with its code",
  "packages/auth-core/src/health/health-response.ts": "conditions of a health check, data of the catalogue that has one key or the other",
  "packages/config-schema/src/fmt/block-scalar-lines.ts": "tokens of the YAML library",
  "packages/config-schema/src/fmt/layout-yaml.ts": "tokens of the YAML library",
  "packages/config-schema/src/schema/explain-keys.ts": "declared names of a map: a list of words, or the source of a pattern",
  "packages/config-schema/src/schema/explain-value.ts": "declared names of a map: a list of words, or the source of a pattern",
  "packages/config-schema/src/schema/find-field.ts": "declared names of a map: a list of words, or the source of a pattern",
  "packages/language-server/src/features/field-at.ts": "declared names of a map: a list of words, or the source of a pattern",
  "packages/language-server/src/server/documents.ts": "changes of a text, of which some have a range (LSP)",
  "packages/language-server/src/server/serve.ts": "settings of a client, of any shape",
  "packages/simulator/src/faults/delivery.ts": "endings of an answer, of which one has a length",
  "packages/simulator/src/piste/answers-table.ts": "declared bodies, a text or JSON",
  "packages/simulator/src/piste/health-answers.ts": "declared bodies and conditions, a text or JSON",
  "packages/simulator/src/scenario/check-playable.ts": "faults, of which some have a stage",
  "packages/simulator/src/server/listener.ts": "faults, of which some have a stage",
};

/** Classes other than built-in ones that something is caught as, by file. */
const INSTANCE_OF: Readonly<Record<string, string>> = {
  "packages/auth-core/src/connection/tunnel.ts": "rejection of a Node callback, made a diagnosis in the same file",
  "packages/language-server/src/server/guarded-connection.ts": "refusal of a request, which the library wants thrown",
};

const BUILT_IN = ["Error", "TypeError", "URL", "URLSearchParams", "Uint8Array", "Map"];

/** Functions that give one of two things which are both results, by file. */
const EITHER_RESULT: Readonly<Record<string, string>> = {
  "packages/config-schema/src/discovery/commit-tree.ts": "nodes, which are a file or a folder",
  "packages/config-schema/src/reading/read-plain-yaml.ts": "nodes, which are a mapping or a sequence",
};

function filesWhere(holds: (text: string) => boolean): readonly string[] {
  return [...SOURCES].filter(([, text]) => holds(text)).map(([path]) => path);
}

test("no result is told apart by the keys that it has", () => {
  expect(filesWhere((text) => /"[\w-]+" in /.test(text)).toSorted()).toEqual(Object.keys(KEY_IN_VALUE));
});

test("no result is told apart by its class", () => {
  const found = filesWhere((text) => [...text.matchAll(/\binstanceof (\w+)/g)].some(([, name = ""]) => !BUILT_IN.includes(name)));
  expect(found.toSorted()).toEqual(Object.keys(INSTANCE_OF));
});

test("no other shape of result has an ok of its own", () => {
  expect(filesWhere((text) => /\bok: (true|false)\b/.test(text))).toEqual(["packages/words/src/outcome.ts"]);
});

test("no function gives a value or something that stands for its absence, other than null and undefined", () => {
  expect(filesWhere((text) => returnTypes(text).some(isEither)).toSorted()).toEqual(Object.keys(EITHER_RESULT));
});

test.each([
  ["number | Refusal", true],
  ["Promise<readonly Target[] | Refusal>", true],
  ['Promise<Draft | "stopped">', true],
  ["Promise<Answer | NoAnswer | null>", true],
  ["Outcome<Draft | null, Refusal>", false],
  ["Promise<Outcome<Draft, Refusal>>", false],
  ['Pick<Said, "fix" | "suggestions">', false],
  ["Promise<Draft | null>", false],
  ['"ok" | "failed"', false],
  ["value is string | number", false],
])("%s gives either: %s", (type, expected) => {
  expect(isEither(type)).toBe(expected);
});

/** The return types that stand behind parameters, without those that are broken over lines within braces. */
function returnTypes(text: string): readonly string[] {
  return [...text.matchAll(/\)\s*:\s*([^;{}=()]+?)\s*(?:\{|=>|;)/g)].map(([, type = ""]) => type);
}

function isEither(type: string): boolean {
  if (/^\w+ is /.test(type)) return false;
  const [, promised] = /^Promise<(.*)>$/s.exec(type.trim()) ?? [];
  let plain = promised ?? type;
  for (let before = ""; before !== plain; ) {
    before = plain;
    plain = plain.replace(/<[^<>]*>/g, "");
  }
  const parts = plain.split("|").map((part) => part.trim());
  const results = parts.filter((part) => part !== "null" && part !== "undefined" && part !== "");
  return results.length > 1 && results.some((part) => !part.startsWith('"'));
}
