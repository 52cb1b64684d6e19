import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { exampleInput } from "../../src/lint/example-input.ts";
import { validateProject } from "../../src/lint/open-project.ts";
import { RULES } from "../../src/rules/registry.ts";
import { type LanguageServer, startLanguageServer } from "./language-server.ts";

const SCHEMA = fileURLToPath(new URL("../../../../schemas/v1/manifest.schema.json", import.meta.url));

/** Why the wrong samples of a rule do not show in an editor that has the schema alone: all of them, or those that bear the titles. */
const BEYOND: Readonly<Record<string, { readonly because: string; readonly titles?: readonly string[] }>> = {
  "application/single-sandbox": { because: "it compares documents" },
  "application/unique-name": { because: "it compares documents" },
  "application/enabled": { because: "an application may be paused, with a reason in a comment" },
  "application/image": { because: "it looks at files", titles: ["An image of one byte more", "No such file"] },
  "api/known": { because: "names are an open list" },
  "api/environment": {
    because: "the samples of the other environment need the whole list",
    titles: ["SNE-Cotation site-ecole in production"],
  },
  "api/version": { because: "versions are an open list", titles: ["A version newer than the list", "A version that was never listed"] },
  "api/organization": { because: "organizations are an open list", titles: ["A name one letter off"] },
  "api/duplicate": { because: "it compares items by an alias" },
  "api/approval": {
    because: "waiting for an approval is no mistake, and today is not known to a schema",
    titles: ["Approval pending", "Approval not mentioned", "Approval said not to be required", "An approval to come"],
  },
  "contact/email-typo": { because: "the domain is one edit away from a list" },
  "contact/phone": { because: "the plan of numbers goes beyond a pattern", titles: ["A zero after +33"] },
  "identity/siret": {
    because: "a key is computed",
    titles: ["A wrong digit", "The same in the sandbox", "A number of Monaco"],
  },
  "identity/quoted": { because: "a reader of YAML 1.2 sees a text", titles: ["A notation of YAML 1.1"] },
  "security/inline-secret": {
    because: "labels and keys of one's own are free",
    titles: ["A header in a label", "A secret under a key of one's own"],
  },
  "security/shared-credentials": { because: "it compares values" },
  "security/rotation": { because: "today is not known to a schema", titles: ["Due yesterday", "A renewal to come"] },
  "security/untrusted-reference": {
    because: "the operator may allow the variable, and the folder of the manifest is not known",
    titles: ["A variable of another name", "A file outside the project"],
  },
  "host/legacy": { because: "keys of one's own are free", titles: ["In a key of one's own, with a former path"] },
  "chorus-pro/application-name": { because: "it compares documents" },
  "chorus-pro/environment": { because: "it compares documents" },
  "chorus-pro/apis": { because: "it compares documents" },
  "chorus-pro/password-age": { because: "today is not known to a schema" },
  "connector/version": { because: "a word may be what the publisher calls a version", titles: ["A word is not a version"] },
  "connector/one-application-per-structure": { because: "it compares items" },
  "reference/unknown": { because: "it compares documents" },
  "suppression/reason": { because: "it reads comments" },
  "suppression/unused": { because: "it reads comments" },
  "suppression/expired": { because: "it reads comments" },
  "baseline/stale": { because: "it reads the baseline" },
};

let server: LanguageServer;
beforeAll(async () => {
  server = await startLanguageServer(SCHEMA);
});
afterAll(() => server.stop());

// The server waits a moment before it looks at a text: several are given at once.
const samples = RULES.flatMap((rule) => rule.examples().map((example) => [`${rule.id}: ${example.title.en}`, rule, example] as const));
const wrong = samples.filter(([, , { reports }]) => reports.length > 0);

test.concurrent.each(samples.filter(([, , { reports }]) => reports.length === 0))("%s is right in an editor", async (_, __, example) => {
  expect(await server.diagnose(example.manifest)).toEqual([]);
});

test.concurrent.each(wrong.filter(([, rule, { title }]) => !isBeyond(rule.id, title.en)))(
  "%s shows in an editor",
  async (_, __, example) => {
    expect(await server.diagnose(example.manifest)).not.toEqual([]);
  },
);

test.concurrent.each(wrong.filter(([, rule, { title }]) => isBeyond(rule.id, title.en)))(
  "%s is beyond a schema",
  async (_, rule, example) => {
    const { findings } = validateProject(exampleInput(example));
    // What shows all the same is another mistake of the sample.
    if (findings.every((finding) => finding.rule === rule.id)) expect(await server.diagnose(example.manifest)).toEqual([]);
  },
);

test("at least 35 of the wrong samples show, and every exception is one", () => {
  expect(wrong.filter(([, rule, { title }]) => !isBeyond(rule.id, title.en)).length).toBeGreaterThanOrEqual(35);
  const titles = wrong.map(([title]) => title);
  for (const [id, { titles: listed = [] }] of Object.entries(BEYOND)) {
    expect(titles.some((title) => title.startsWith(`${id}: `))).toBe(true);
    for (const title of listed) expect(titles).toContain(`${id}: ${title}`);
  }
});

function isBeyond(id: string, title: string): boolean {
  const exception = BEYOND[id];
  return exception !== undefined && (exception.titles?.includes(title) ?? true);
}
