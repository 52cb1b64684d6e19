import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { SourceFile } from "../src/document/source-file.ts";
import { readManifestFile } from "../src/reading/read-manifest-file.ts";
import { securityInlineSecret } from "../src/rules/security/inline-secret.ts";
import { fileSecrets } from "../src/secrets/file-secrets.ts";
import { secretLook } from "../src/secrets/secret-look.ts";
import { shannonEntropy } from "../src/secrets/shannon-entropy.ts";
import { contextOf } from "./rule-reports.ts";

// Nothing here was issued by anyone. Formats that scanners know are put together from pieces, so that this file does not look like a leak.
const UUID = "0f7d6a52-3b1c-4e8f-9a60-5d2c7b91e4aa";
const PISTE_TOKEN = "k3VtQ9xZb7LmW2pRc8NsY4dHf6JgT1uXe5AoKiPvB0qMwErCzSyDnG";
const VARIABLE = ["$", "{PISTE_VALUE_1}"].join("");
const BASE64_SECRET = "q7Xh2+Lr9Zk0/mVt4Ws8Yb1Nc6Pd3Jf5Gg==";
const base64 = (text: string) => Buffer.from(text).toString("base64");

const manifest = (lines: string) => `apiVersion: pistectl/v1
kind: Application
name: COTATION_METROPOLE_EXEMPLE
environment: production
${lines}
`;

function read(text: string, path = "a.piste.yaml") {
  const file: SourceFile = { path, text, byteOrderMark: false };
  return readManifestFile(file).documents;
}

function secretReports(text: string) {
  return read(text).flatMap((document) => [...(securityInlineSecret.check?.(document, contextOf(document)) ?? [])]);
}

function found(lines: string) {
  return secretReports(manifest(lines)).map(
    ({ pointer, message }) => `${pointer} ${"look" in message.args ? message.args.look : message.key}`,
  );
}

describe("anywhere, this looks like a secret", () => {
  test.each([
    ["-----BEGIN PRIVATE KEY-----\nMIIEvQ\n-----END PRIVATE KEY-----", "private-key"],
    ["-----BEGIN RSA PRIVATE KEY-----", "private-key"],
    ["-----BEGIN EC PRIVATE KEY-----", "private-key"],
    ["-----BEGIN OPENSSH PRIVATE KEY-----", "private-key"],
    ["-----BEGIN ENCRYPTED PRIVATE KEY-----", "private-key"],
    ["-----BEGIN PGP PRIVATE KEY BLOCK-----", "private-key"],
    [`Basic ${base64("exemple:sans-valeur")}`, "authorization"],
    [`basic  ${base64("a:b")}`, "authorization"],
    [`Authorization: Basic ${base64(`${UUID}:${UUID}`)}`, "authorization"],
    [`Bearer ${PISTE_TOKEN}`, "authorization"],
    [`curl -H 'Authorization: bearer ${UUID}' https://api.piste.gouv.fr/`, "authorization"],
    ["Bearer a1b2c3d4e5", "authorization"],
    ["TECH_1_123456@cpro.fr:sans-valeur", "login-and-password"],
    ["cpro-account : TECH_1_123456@cpro.fr : sans-valeur", "login-and-password"],
    [base64("TECH_1_123456@cpro.fr:sans-valeur"), "login-and-password"],
    ["https://exemple:sans-valeur@api.example/", "password-in-url"],
    ["postgres://:sans-valeur@db.example/base", "password-in-url"],
    [`ghp_${"a1B2c3D4e5F6".repeat(3)}`, "known-token"],
    [`github_pat_${"a1B2c3D4e5_".repeat(6)}`, "known-token"],
    [`glpat-${"a1B2c3D4e5".repeat(2)}`, "known-token"],
    [`AKIA${"Z7Q2".repeat(4)}`, "known-token"],
    [`xoxb-${"1234567890"}-abcdef`, "known-token"],
    [`npm_${"a1B2c3D4e".repeat(4)}`, "known-token"],
    [`${base64('{"alg":"RS256"}').replace(/=+$/, "")}.${base64('{"sub":"exemple"}').replace(/=+$/, "")}.c2lnbmF0dXJl`, "known-token"],
    [`client_secret=${UUID}`, "named-secret"],
    [`grant_type=client_credentials&client_secret=${UUID}&scope=openid`, "named-secret"],
    ["le mot de passe : Soleil2026!", "named-secret"],
    ["password: hunter22", "named-secret"],
    ['{"api_key": "a1b2c3d4"}', "named-secret"],
    [PISTE_TOKEN, "random-token"],
    [`jeton ${PISTE_TOKEN} du 12 mai`, "random-token"],
    [`https://api.example/hook/${PISTE_TOKEN}`, "random-token"],
    [BASE64_SECRET, "random-token"],
    [`gjAWNXWWGcZWNBgbUBcm${"FMXNyQYTs48cMVB7x"}`, "random-token"],
    ["Zk9-xV2mQ7_tR4bN8-wL1pY6_sD3hJ5", "random-token"],
    ["r8k2m9x4q7w1z6v3b5n0t8y2u4i6", "random-token"],
    ["kX9#mP2$vL5zqR8!", "random-token"],
  ])("%s", (text, look) => {
    expect(secretLook(text)).toBe(look);
  });
});

describe("anywhere, this looks like none", () => {
  test.each([
    "",
    "24000010900019",
    "732 829 320 00074",
    UUID,
    UUID.toUpperCase(),
    `urn:uuid:${UUID}`,
    `deployment ${UUID} of 2026-11-21`,
    "9fceb02d0ae598e95dc970b74767f19372d61af8",
    "9fceb02",
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "registry.example/app@sha256:e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "sha384-oqVuAfXRKap7fdgcCY5uykM6+R9GqQ8KuxT9d3xkWqVbb5Qm7Kd1Yl2e0bXv4rTz",
    "v1.2.3-14-g2414721",
    "01ARZ3NDEKTSV4RRFFQ69G5FAV",
    "Id-4fa0c1652a1b3c4d5e6f7a8b",
    "FR7630006000011234567890189",
    "FR76 3000 6000 0112 3456 7890 189",
    "FR40303265045",
    "COTATION_METROPOLE_EXEMPLE",
    "APP_SANDBOX_camille.martin.2026@metropole-du-grand-exemple.example",
    "CotationDesDemandesDeLogementSocial2026VersionProduction",
    "cotation-logement-social-production-2026-region-ile-de-france",
    "CHORUS_PRO_FACTURATION_2026_COMMUNE_EXEMPLE_LOT_3",
    "assistance-nationale-nuu-editeur@developpement-durable.gouv.fr",
    "https://api.piste.gouv.fr/dila/legifrance/lf-engine-app/consult/ping",
    "https://github.com/DNUM-SocialGouv/documentation/blob/main/concevoir/api/api-piste.md",
    "https://www.legifrance.gouv.fr/jorf/id/JORFTEXT000041234567",
    "/mtes/sne-cotation/v1.0/healthcheck",
    "images/LogoMetropoleExemple2026_v2_CMJN.png",
    "env:PISTE_CLIENT_SECRET",
    "file:secrets/client-secret",
    "Basic authentication is allowed, not advised",
    "Basic realm",
    "Bearer authentication",
    "Bearer RFC6750",
    `Bearer ${VARIABLE}`,
    "token: see the vault of the team",
    "password: env:CPRO_PASSWORD",
    "password=<password>",
    `client_secret: ${VARIABLE}`,
    "secret: changeme",
    "TECH_1_123456@cpro.fr",
    "https://exemple@api.example/",
    `https://exemple:${VARIABLE}@api.example/`,
    "openid resource.READ piste.captchetat",
    "-----BEGIN CERTIFICATE-----\nMIIDdzCCAl+gAwIBAgIEAgAAuTANBgkqhkiG9w0BAQUFADBaMQswCQYDVQQGEwJJ\n-----END CERTIFICATE-----",
    "-----BEGIN PUBLIC KEY-----\nMFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEq7Xh2Lr9Zk0mVt4Ws8Yb1Nc6Pd3J\n-----END PUBLIC KEY-----",
    "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIq7Xh2Lr9Zk0mVt4Ws8Yb1Nc6Pd3Jf5Gg exemple",
    "data:image/png;base64,iVBORw0KGgoAAAANSUhEUgAAAAUAAAAFCAYAAACNbyblAAAAHElEQVQI12P4",
    "Demande d'accès n° 2026-11-21/00042, lot B3, marché 26M0012 (AIFE)",
    "L'API répond ERRAUTUSR0001 tant que le profil métier n'est pas donné par l'administrateur.",
    "a".repeat(200),
    "ABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789",
    "abcdefghijklmnopqrstuvwxyz0123456789",
    "2026-11-21T12:00:00+01:00",
  ])("%s", (text) => {
    expect(secretLook(text)).toBeNull();
  });

  test("nor do digits, hexadecimal digests and words", () => {
    const word = fc.constantFrom("cotation", "Logement", "API", "métropole", "sne", "PISTE", "v1", "2026", "site-ecole", "d'accès");
    const separator = fc.constantFrom(" ", "-", "_", "/", ".", "");
    fc.assert(
      fc.property(
        fc.oneof(
          fc.bigInt({ min: 0n, max: 10n ** 60n }).map(String),
          fc.uuid(),
          fc.string({ unit: fc.constantFrom(..."0123456789abcdef"), maxLength: 128 }),
          fc
            .tuple(fc.array(word, { maxLength: 12 }), fc.constantFrom(" ", "-", "_", "/", "."))
            .map(([words, between]) => words.join(between)),
          fc.array(fc.tuple(word, separator), { maxLength: 6 }).map((parts) => parts.flat().join("")),
        ),
        (text) => {
          expect(secretLook(text)).toBeNull();
        },
      ),
    );
  });
});

test("any login with its password is seen in its header", () => {
  const printable = fc.string({ unit: fc.constantFrom(..."abcXYZ019!#$%-_.@"), minLength: 1, maxLength: 30 });
  fc.assert(
    fc.property(printable, printable, (login, password) => {
      expect(secretLook(`Basic ${base64(`${login}:${password}`)}`)).toBe("authorization");
    }),
  );
});

test("entropy is that of Shannon, in bits", () => {
  expect(["", "aaaa", "abab", "abcd", "aab"].map((text) => Number(shannonEntropy(text).toFixed(3)))).toEqual([0, 0, 1, 2, 0.918]);
  fc.assert(
    fc.property(fc.string(), (text) => {
      const bits = shannonEntropy(text);
      expect(bits).toBeGreaterThanOrEqual(0);
      expect(bits).toBeLessThanOrEqual(Math.log2(Math.max(1, [...text].length)) + 1e-9);
      expect(shannonEntropy([...text].reverse().join(""))).toBeCloseTo(bits);
    }),
  );
});

describe("in its place", () => {
  test.each([
    ["credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: file:secrets/secret }", []],
    [
      `credentials: { clientId: ${UUID}, clientSecret: ${UUID} }`,
      ["/credentials/clientId credential", "/credentials/clientSecret credential"],
    ],
    ["credentials: { clientId: env:PISTE_CLIENT_ID, clientSecret: 12345678 }", ["/credentials/clientSecret credential"]],
    ['credentials: { clientSecret: "" }', ["/credentials/clientSecret credential"]],
    ["credentials: { clientSecret: }", []],
    ["credentials: { clientSecret: PISTE_CLIENT_SECRET }", ["/credentials/clientSecret nearly"]],
    ["credentials: { clientSecret: ENV:PISTE }", ["/credentials/clientSecret credential"]],
    // Malformed references are for the schema.
    ['credentials: { clientSecret: "env:my secret" }', []],
    ["credentials: { clientSecret: 'env:' }", []],
    // The secret itself, typed after the prefix, is not.
    [`credentials: { clientSecret: env:${UUID} }`, ["/credentials/clientSecret reference"]],
    [`credentials: { clientSecret: file:${PISTE_TOKEN} }`, ["/credentials/clientSecret reference"]],
    ["credentials: { rotatedOn: 2026-06-01, rotateEveryDays: 365 }", []],
    [`labels: { deployment: ${UUID} }`, []],
    [`labels: { client-secret: ${UUID} }`, ["/labels/client-secret keyed"]],
    [`x-deploy: { apiKey: ${UUID} }`, ["/x-deploy/apiKey keyed"]],
    [`x-deploy: { "mot de passe": Soleil2026 }`, ["/x-deploy/mot de passe keyed"]],
    [`x-deploy: { PISTE_CLIENT_SECRET: e3b0c44298fc1c149afbf4c8996fb924 }`, ["/x-deploy/PISTE_CLIENT_SECRET keyed"]],
    [`x-deploy: { tokens: [${PISTE_TOKEN}] }`, ["/x-deploy/tokens/0 keyed"]],
    ["x-deploy: { token: https://oauth.piste.gouv.fr/api/oauth/token }", []],
    [`x-deploy: { token: /api/v1/token, password: env:CPRO, secret: true, api-key: '${VARIABLE}', passwordRenewedOn: 2026-02-01 }`, []],
    [`x-deploy: { correlation-id: ${UUID}, secret-name: piste-production-1 }`, []],
    ["x-deploy: { auth: S0leil-Levant, pass: navigo2026, signature: RSA-SHA512 }", ["/x-deploy/auth keyed"]],
    [`description: "client_secret=${UUID}"`, ["/description named-secret"]],
    [`x-one: &one ${PISTE_TOKEN}\nx-two: *one\nx-three: *one`, ["/x-one random-token"]],
    [`x-one: &one ordinary\ncredentials: { clientSecret: *one }`, ["/credentials/clientSecret credential"]],
    ["x-key: |\n  -----BEGIN PRIVATE KEY-----\n  MIIEvQ\n  -----END PRIVATE KEY-----", ["/x-key private-key"]],
  ])("%s", (lines, expected) => {
    expect(found(lines)).toEqual(expected);
  });

  test("the technical account is a login with its password", () => {
    const [connection] = read(`apiVersion: pistectl/v1
kind: ChorusProConnection
name: facturation-exemple
technicalAccount: { login: TECH_1_123456@cpro.fr, credential: "TECH_1_123456@cpro.fr:sans-valeur" }
`);
    expect(connection && fileSecrets(connection.file).spans.map(({ start, end }) => connection.file.text.slice(start, end))).toEqual([
      '"TECH_1_123456@cpro.fr:sans-valeur"',
    ]);
  });

  test("the addresses of a partner are not its tokens", () => {
    const [partner] = read(`apiVersion: pistectl/v1
kind: Partner
name: cynod
endpoints: { token: auth.cynod.example/v2/token, api: https://api.cynod.example/ }
credentials: { consumerKey: env:CYNOD_CONSUMER_KEY, consumerSecret: ${UUID} }
`);
    expect(partner && fileSecrets(partner.file).spans.map(({ start, end }) => partner.file.text.slice(start, end))).toEqual([UUID]);
  });
});

test("no message holds anything of the value", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abcdXYZ0189-_+/"), minLength: 12, maxLength: 60 }), (secret) => {
      const [report] = secretReports(manifest(`credentials: { clientSecret: ${JSON.stringify(secret)} }`));
      expect(report?.message).toEqual({ key: "secret", args: { look: "credential" } });
      expect(report?.suggestions).toBeUndefined();
      expect(report?.fix).toBeUndefined();
    }),
  );
});
