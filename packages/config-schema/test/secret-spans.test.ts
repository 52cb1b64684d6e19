import { expect, test } from "vitest";
import { NO_CONFIGURATION } from "../src/configuration/configuration.ts";
import { validateProject } from "../src/lint/open-project.ts";

// Nothing here was issued by anyone; put together from pieces, so that this file does not look like a leak.
const UUID = "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa";
const TOKEN = `glpat-${"a1B2c3D4e5".repeat(2)}`;
const BASIC = Buffer.from("exemple:sans-valeur").toString("base64");

const HEAD = "apiVersion: pistectl/v1\nkind: Application\n";

/** The text with a star for each character that no output may show. */
function masked(text: string): string {
  const { secrets } = validateProject({
    files: [{ path: "a.piste.yaml", text, byteOrderMark: false }],
    unreadable: [],
    configuration: NO_CONFIGURATION,
    baseline: null,
    today: "2026-11-21",
    catalogue: [],
    fileFacts: () => "missing",
    levels: new Map(),
  });
  const characters = text.split("");
  for (const { span } of secrets) characters.fill("*", span.start, span.end);
  return characters.join("");
}

const stars = (text: string) => "*".repeat(text.length);

test.each([
  ["an entry put aside", `# clientSecret: ${UUID}\n`, `# clientSecret: ${stars(UUID)}\n`],
  ["without a blank behind the mark", `#clientSecret: ${UUID}\n`, `#clientSecret: ${stars(UUID)}\n`],
  ["an item put aside", `labels: # - ${TOKEN}\n  a: b\n`, `labels: # - ${stars(TOKEN)}\n  a: b\n`],
  ["a token among words", `name: A # was ${TOKEN}, see the wiki\n`, `name: A # was ${stars(TOKEN)}, see the wiki\n`],
  ["a header", `# Authorization: Basic ${BASIC}\n`, `# Authorization: ${stars(`Basic ${BASIC}`)}\n`],
  ["told by the words before it", `# mot de passe : Sans-valeur-1\n`, `# mot de passe : ${stars("Sans-valeur-1")}\n`],
  ["in a reason", `# pistectl-ignore api/known: ${TOKEN}\n`, `# pistectl-ignore api/known: ${stars(TOKEN)}\n`],
  ["a key", `labels:\n  ${TOKEN}: a\n`, `labels:\n  ${stars(TOKEN)}: a\n`],
  ["a key between quotes", `labels: { "${TOKEN}": a }\n`, `labels: { "${stars(TOKEN)}": a }\n`],
  ["a key far down", `x-a:\n  - b: [{ ${TOKEN}: c }]\n`, `x-a:\n  - b: [{ ${stars(TOKEN)}: c }]\n`],
  ["a comment beside broken syntax", `name: "a" b # ${TOKEN}\n`, `name: "a" b # ${stars(TOKEN)}\n`],
  ["a key in a document that cannot be read", `name: "a" b\n${TOKEN}: c\n`, `name: "a" b\n${stars(TOKEN)}: c\n`],
])("what looks like a secret is never shown: %s", (_title, text, shown) => {
  expect(masked(HEAD + text)).toBe(HEAD + shown);
});

test.each([
  ["# SIRET 24000010900019, voir l'avis de situation"],
  [`# deployed from 9fceb02d0ae598e95dc970b74767f19372d61af8 as ${UUID}`],
  ["# clientSecret: env:PISTE_CLIENT_SECRET"],
  ["# clientSecret: to be written by the administrator"],
  ["# yaml-language-server: $schema=../../schemas/v1/manifest.schema.json"],
  ["# pistectl-ignore security/rotation: le secret est renouvelé en 2027 until=2027-01-31"],
  ["# password: ********"],
  [`labels: { ${UUID}: a, 9fceb02d0ae598e95dc970b74767f19372d61af8: b, "24000010900019": c }`],
])("is no secret: %s", (text) => {
  expect(masked(`${HEAD}${text}\n`)).toBe(`${HEAD}${text}\n`);
});
