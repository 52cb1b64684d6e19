import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { secretSpellings } from "@pistectl/action-kit/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { run } from "../src/run.ts";
import { memoryIo } from "./memory-io.ts";
import { credentials, HEAD, RUNS, tellingPieces, VALUES } from "./planted-places.ts";

// A secret is planted in a manifest, whole or broken, and nothing that any verb writes holds it, nor a telling part of it.

// Nothing here was issued by anyone; put together from pieces, so that this file does not look like a leak.
const PASSWORD = `Tr0ub4dor&${"3xQ9"}`;
const QUOTES = `aB3"x'9<Kq\\${"7Zp/4Lm"}`;
const UUID = `7d0c1b9e-52f4-${"4a3b-8e6d-91c02f5ab834"}`;
const RANDOM = `hV7kQz92LmXr4TnB8${"sWd61PyJcAq03Ee"}`;

const CONNECTION = `apiVersion: pistectl/v1
kind: ChorusProConnection
name: c
portal: production
application: A
technicalAccount: `;
const PARTNER = `apiVersion: pistectl/v1
kind: Partner
name: p
platform: generic
endpoints: { token: https://a.example/token, api: https://a.example/ }
`;
const with_ = (what: string, by: string): string => HEAD.replace(what, by);

const ELSEWHERE: readonly (readonly [title: string, text: string, secret: string])[] = [
  ["in a URL that a fix rewrites", `${HEAD}x-u: https://api.aife.economie.gouv.fr/x?access_token=${RANDOM}\n`, RANDOM],
  ["as a version", with_('"1.0"', RANDOM), RANDOM],
  ["as apiVersion", with_("pistectl/v1", RANDOM), RANDOM],
  ["as kind", with_("Application", RANDOM), RANDOM],
  ["as a name", with_("name: A", `name: ${RANDOM}`), RANDOM],
  [
    "as a name that another names",
    `${with_("name: A", `name: ${RANDOM}`)}---\n${CONNECTION.replace("application: A", `application: ${RANDOM.slice(0, -1)}x`)}{ login: x }\n`,
    RANDOM,
  ],
  ["as an environment", with_("production", RANDOM), RANDOM],
  ["as an organization", with_("MTES", RANDOM), RANDOM],
  ["as a SIRET", with_('"24000010900019"', RANDOM), RANDOM],
  ["as an address", with_("c.m@metropole.example", `${RANDOM}@metropole.example`), RANDOM],
  ["as the name of an API", with_("SNE-Cotation", RANDOM), RANDOM],
  ["as an unknown key", `${HEAD}${RANDOM}: 1\n`, RANDOM],
  ["as a key twice", `${HEAD}labels: { ${RANDOM}: a, ${RANDOM}: b }\n`, RANDOM],
  ["as a key below x-", `${HEAD}x-d:\n  ${RANDOM}: https://api.aife.economie.gouv.fr/x\n`, RANDOM],
  ["behind an anchor, in a file that does not parse", `${HEAD}labels: { a: &s ${RANDOM}\nx: [\n`, RANDOM],
  ["in a command of a comment", `${with_('"1.0"', "1.0")}# curl -u id:${PASSWORD} https://x.example\nlabels:   { a: b }\n`, PASSWORD],
  ["in a reason", `${HEAD}# pistectl-ignore contact/notifications: ${RANDOM}\nlabels: { a: b }\n`, RANDOM],
  ["in a rule that a comment names", `${HEAD}# pistectl-ignore ${RANDOM}: because\nlabels: { a: b }\n`, RANDOM],
  ["under a key in French", `${HEAD}x-a:\n  mot de passe: ${PASSWORD}\n`, PASSWORD],
  ["under a key with hyphens", `${HEAD}labels: { client-secret: "${UUID}" }\n`, UUID],
  ["under a key in capitals", `${HEAD}x-a: { PISTE_CLIENT_SECRET: ${UUID} }\n`, UUID],
  ["under a mistyped key", `${HEAD}credentials: { clientSecrt: ${UUID} }\n`, UUID],
  ["in the place of all credentials", `${HEAD}credentials: ${PASSWORD}\n`, PASSWORD],
  ["through an alias", `${HEAD}x-a: &a ${UUID}\ncredentials: { clientSecret: *a }\n`, UUID],
  ["by escapes", `${HEAD}x-a: "${RANDOM.slice(0, 9)}\\x${RANDOM.charCodeAt(9).toString(16)}${RANDOM.slice(10)}"\n`, RANDOM],
  ["twice, once where it is an identifier", `${credentials(UUID)}labels: { deployment: ${UUID} }\n`, UUID],
  ["as a technical account", `${CONNECTION}{ login: TECH_1_1@cpro.fr, credential: "TECH_1_1@cpro.fr:${PASSWORD}" }\n`, PASSWORD],
  ["in the place of a technical account", `${CONNECTION}login:${PASSWORD}\n`, PASSWORD],
  ["as a partner's", `${PARTNER}credentials:\n  consumerKey: env:A\n  consumerSecret: ${UUID}\n`, UUID],
  ["in the user-info of an endpoint", PARTNER.replace("https://a.example/token", `http://id:${PASSWORD}@a.example/token`), PASSWORD],
];

const JSON_TEXTS: readonly (readonly [title: string, text: string, secret: string])[] = [
  [
    "in JSON",
    JSON.stringify({ apiVersion: "pistectl/v1", kind: "Application", name: "A", credentials: { clientSecret: QUOTES } }, null, 2),
    QUOTES,
  ],
  ["in JSON on a line", JSON.stringify({ kind: "Application", credentials: { clientSecret: UUID }, x: 1 }), UUID],
  ["in JSON that does not parse", `{ "kind": "Application", "credentials": { "clientSecret": ${UUID} }, }`, UUID],
];

const PLACES: readonly (readonly [title: string, file: string, content: string | Uint8Array, secret: string])[] = [
  ...VALUES.flatMap(([title, value]) =>
    [PASSWORD, UUID].map((secret) => [`${title}: ${secret.slice(0, 2)}…`, "piste.yaml", credentials(value(secret)), secret] as const),
  ),
  ...ELSEWHERE.map(([title, text, secret]) => [title, "piste.yaml", text, secret] as const),
  ...JSON_TEXTS.map(([title, text, secret]) => [title, "piste.json", text, secret] as const),
  ["in UTF-16", "piste.yaml", Buffer.from(`\ufeff${credentials(UUID)}`, "utf16le"), UUID],
  ["beside what is not UTF-8", "piste.yaml", Buffer.concat([Buffer.from(credentials(UUID)), Buffer.from([0xff])]), UUID],
  ["in the configuration", ".pistectl.yaml", `overrides:\n  - { paths: [x], rules: { ${RANDOM}: off }, reason: "${RANDOM}" }\n`, RANDOM],
];

let folder = "";
beforeEach(() => {
  folder = realpathSync(mkdtempSync(join(tmpdir(), "pistectl-planted-")));
  mkdirSync(join(folder, "base"));
  writeFileSync(join(folder, "base", "piste.yaml"), HEAD);
});
afterEach(() => rmSync(folder, { recursive: true }));

describe.each(PLACES)("%s", (_, file, content, secret) => {
  test("shows in no output", async () => {
    writeFileSync(join(folder, file), content);
    if (file.startsWith(".")) writeFileSync(join(folder, "piste.yaml"), HEAD);
    const leaks: string[] = [];
    for (const args of RUNS) {
      const results = new Map<string, string>();
      const io = memoryIo({ folder, results, env: { PISTE_CLIENT_ID: "id", PISTE_CLIENT_SECRET: "other-value-4711" } });
      const status = await run(args, io);
      const shown = [io.written.stdout, io.written.stderr, ...io.written.files.values(), ...results.values()].join("\n");
      expect(status, args.join(" ")).not.toBe(4);
      const found = [...secretSpellings(secret), ...tellingPieces(secret)].find((spelling) => shown.includes(spelling));
      if (found !== undefined) leaks.push(`${args.join(" ")}: ${found} in ${shown.split("\n").find((line) => line.includes(found))}`);
    }
    expect(leaks).toEqual([]);
  });
});

test.each([
  [["validate", RANDOM]],
  [["validate", "--format", RANDOM]],
  [["validate", "--rule", `${RANDOM}=off`]],
  [["validate", "--format", "json", "--changed-since", RANDOM]],
  [["check", `--client-secret=${RANDOM}`]],
  [["check", "--api", RANDOM, "--environment", "production"]],
  [["check", "--token-url", `http://a.example/?access_token=${UUID}`, "--environment", "production"]],
  [["plan", "--base", RANDOM]],
  [["graph", "--out", `${RANDOM}.txt`]],
  [["explain", RANDOM]],
  [["catalog", RANDOM]],
  [["fmt", RANDOM]],
  [["init", "--environment", RANDOM]],
  [[RANDOM]],
])("an error does not repeat a secret that was typed: %j", async (args) => {
  writeFileSync(join(folder, "piste.yaml"), HEAD);
  const io = memoryIo({ folder });
  expect(await run(args, io)).toBeGreaterThan(0);
  for (const secret of [RANDOM, UUID]) expect(io.written.stdout + io.written.stderr).not.toContain(secret);
});

test.each(["test", "blocked", "production", "Application", "A", "1.0"])(
  "%s as a credential is masked in its place and spoils nothing",
  async (word) => {
    const seen: unknown[] = [];
    for (const secret of [word, "zyxwvut"]) {
      writeFileSync(join(folder, "piste.yaml"), credentials(`"${secret}"`).replace("production", "prod"));
      const io = memoryIo({ folder });
      await run(["validate", "--format", "json", "piste.yaml"], io);
      const { diagnostics } = JSON.parse(io.written.stdout) as {
        readonly diagnostics: readonly Record<string, { readonly code: string }>[];
      };
      seen.push(
        diagnostics.map(({ summary, detail, suggestions, document, pointer, snippet }) => [
          summary,
          detail,
          suggestions,
          document,
          pointer,
          snippet?.code,
        ]),
      );
    }
    expect(seen[0]).toEqual(seen[1]);
    expect(JSON.stringify(seen[0])).toContain("clientSecret: ********");
  },
);
