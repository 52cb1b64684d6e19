import { describe, expect, test } from "vitest";
import { apiTooLarge, apiUnhealthy, businessError, noBusinessProfile } from "../src/diagnoses/api.ts";
import {
  invalidInput,
  legacyHost,
  malformedCredentials,
  missingCredentials,
  untrustedEndpoint,
  untrustedReference,
} from "../src/diagnoses/config.ts";
import { apiNotGranted, gatewayRedirected, gatewayTimeout, quotaExceeded, scopeInsufficient } from "../src/diagnoses/gateway.ts";
import { connectionReset, connectTimeout, dnsNotFound, proxyRefused } from "../src/diagnoses/network.ts";
import { DIAGNOSES, findDiagnosis } from "../src/diagnoses/registry.ts";
import { tlsExpired, tlsExpiring, tlsHandshake, tlsNameMismatch, tlsUntrusted } from "../src/diagnoses/tls.ts";
import {
  clientRefused,
  scopeRefused,
  tokenMalformed,
  tokenRedirected,
  tokenThrottled,
  tokenTimeout,
  unexpectedAnswer,
} from "../src/diagnoses/token.ts";
import { type Diagnosis, diagnose } from "../src/diagnosis.ts";

/** Codes and responsible as the documentation of the preflight lists them, in its order. */
const DOCUMENTED = [
  "config/missing-credentials you",
  "config/malformed-credentials you",
  "config/untrusted-endpoint you",
  "config/untrusted-reference you",
  "config/legacy-host you",
  "config/environment-mismatch you",
  "config/invalid-input you",
  "network/dns-not-found network",
  "network/dns-failure network",
  "network/connection-refused network",
  "network/connection-reset network",
  "network/connect-timeout network",
  "network/proxy-refused network",
  "network/proxy-authentication network",
  "network/captive-portal network",
  "tls/expired network",
  "tls/untrusted network",
  "tls/name-mismatch network",
  "tls/handshake network",
  "token/client-refused you",
  "token/scope-refused you",
  "token/grant-refused you",
  "token/unexpected-answer piste",
  "token/throttled piste",
  "token/redirected piste",
  "gateway/redirected piste",
  "token/malformed piste",
  "token/unavailable piste",
  "token/timeout piste",
  "gateway/bearer-missing-or-path-unknown you",
  "gateway/token-rejected you",
  "gateway/technical-account-refused you",
  "gateway/api-not-granted you",
  "gateway/scope-insufficient you",
  "gateway/quota-exceeded you",
  "gateway/path-unknown you",
  "gateway/method-refused you",
  "gateway/unavailable piste",
  "gateway/transient piste",
  "gateway/backend-timeout provider",
  "gateway/timeout piste",
  "gateway/unexpected-status piste",
  "api/malformed provider",
  "api/too-large provider",
  "api/no-business-profile provider",
  "api/business-error provider",
  "api/unhealthy provider",
  "api/version-mismatch you (degraded)",
  "tls/expiring piste (degraded)",
];

const HOST = "oauth.piste.gouv.fr:443";
const CALL = { host: "api.piste.gouv.fr:443", path: "/cpro/transverses/v1/health-check" };
const CERTIFICATE = {
  subject: "CN=host.example",
  issuer: "CN=Authority",
  validFrom: new Date("2026-12-01T00:00:00Z"),
  validTo: new Date("2027-01-01T00:00:00Z"),
};

/** Evidence that the examples do not show, one per branch of the wording. */
const CASES: readonly Diagnosis[] = [
  diagnose(missingCredentials, {
    settings: ["input client-id", "input client-secret", "input technical-account"].map((source) => ({
      source,
      absence: { en: "This run comes from a fork.", fr: "Cette exécution vient d'un fork." },
    })),
  }),
  diagnose(malformedCredentials, {
    settings: [
      { source: "CPRO_ACCOUNT", problem: "no-colon" },
      { source: "PISTE_CLIENT_ID", problem: "looks-like-placeholder" },
    ],
  }),
  ...(["user-info", "backslash", "plain-http", "leaves-origin", "not-a-url"] as const).map((problem) =>
    diagnose(untrustedEndpoint, { source: "--api-base-url", host: "api.example", problem }),
  ),
  ...(["outside-project", "link", "not-a-reference"] as const).map((problem) =>
    diagnose(untrustedReference, { source: "credentials.clientSecret", reference: "REF", problem, allowed: ["PISTE_*"] }),
  ),
  diagnose(legacyHost, { source: "x\n::error::\u{202e}", host: "api.aife.economie.gouv.fr", replacement: "api.piste.gouv.fr" }),
  diagnose(invalidInput, {
    problems: [
      { en: "a is wrong.", fr: "a est faux." },
      { en: "b is wrong", fr: "b est faux" },
    ],
  }),
  diagnose(dnsNotFound, { host: "api.aife.economie.gouv.fr:443", environment: null }),
  diagnose(dnsNotFound, { host: "other.aife.economie.gouv.fr:443", legacyReplacement: "other.piste.gouv.fr", environment: null }),
  diagnose(dnsNotFound, { host: "sandbox-oauth.aife.finances.rie.gouv.fr:443", environment: null }),
  diagnose(dnsNotFound, { host: "oauth.example:8443", environment: null }),
  diagnose(connectionReset, { host: HOST, stage: "tls" }),
  diagnose(connectTimeout, { host: HOST, afterMs: 1_550 }),
  diagnose(proxyRefused, { host: HOST, proxy: "http://proxy.example:3128", status: null }),
  diagnose(tlsExpired, { host: "host.example:443", certificate: CERTIFICATE, publicCa: true }),
  diagnose(tlsExpired, { host: HOST, certificate: { ...CERTIFICATE, validTo: new Date(Number.NaN) }, publicCa: false }),
  diagnose(tlsUntrusted, { host: HOST, certificate: CERTIFICATE, reason: "CERT_NOT_YET_VALID", notYetValid: true, extraCa: [] }),
  diagnose(tlsUntrusted, {
    host: HOST,
    certificate: null,
    reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    notYetValid: false,
    extraCa: ["--ca ca.pem"],
  }),
  diagnose(tlsNameMismatch, { host: HOST, certificate: null, names: [] }),
  diagnose(tlsNameMismatch, { host: HOST, certificate: null, names: ["a.example", "b.example", "c", "d", "e", "f"] }),
  diagnose(tlsHandshake, { host: HOST, errorCode: "ETIMEDOUT", afterMs: 10_000 }),
  diagnose(tlsExpiring, { host: "host.example:443", certificate: CERTIFICATE, days: 0 }),
  diagnose(tlsExpiring, { host: HOST, certificate: CERTIFICATE, days: 1 }),
  diagnose(tlsExpiring, { host: "host.example:443", certificate: CERTIFICATE, days: 13 }),
  diagnose(clientRefused, { host: HOST, status: 401, environment: "sandbox", attempts: 1, clientIdLooksRight: false }),
  diagnose(scopeRefused, { host: HOST, scope: null }),
  diagnose(unexpectedAnswer, { host: "oauth.example:443", status: 400, oauthError: "invalid_request", customEndpoint: true }),
  diagnose(tokenThrottled, { host: HOST, status: 429, retryAt: new Date("2026-11-20T12:00:59Z") }),
  diagnose(tokenRedirected, { host: HOST, status: 307, location: null, otherHost: false }),
  ...(
    [
      "not-json",
      "repeated-access-token",
      "bad-access-token",
      "wrong-token-type",
      "bad-expires-in",
      "too-large",
      "cut-short",
      "not-http",
      "empty",
    ] as const
  ).map((problem) => diagnose(tokenMalformed, { host: HOST, problem })),
  diagnose(tokenTimeout, { host: HOST, afterMs: 0 }),
  diagnose(apiNotGranted, { ...CALL, api: "Transverses", application: "COMMUNE_EXEMPLE", environment: "sandbox", chorusPro: true }),
  diagnose(apiNotGranted, { ...CALL, api: "Transverses", application: null, environment: "production", chorusPro: true }),
  diagnose(scopeInsufficient, { ...CALL, scope: "openid" }),
  diagnose(quotaExceeded, { ...CALL, retryAt: null, localTime: null }),
  diagnose(quotaExceeded, { ...CALL, retryAt: new Date("2026-11-20T12:00:00Z"), localTime: null }),
  diagnose(gatewayRedirected, { ...CALL, status: 301, location: "https://portal.example", otherHost: true }),
  diagnose(gatewayTimeout, { ...CALL, afterMs: 0 }),
  diagnose(apiTooLarge, { ...CALL, limitBytes: 32_768, part: "headers" }),
  diagnose(apiTooLarge, { ...CALL, limitBytes: 1_000, part: "body" }),
  diagnose(noBusinessProfile, { api: "SNE-Cotation", application: null }),
  diagnose(businessError, { api: "SNE-Cotation", businessCode: "ERRCOTCAL0004", label: `long ${"x".repeat(200)}` }),
  diagnose(apiUnhealthy, { api: "JUDILIBRE", status: 503, observed: null }),
];

describe("the closed list", () => {
  test("holds the documented codes, in their order", () => {
    expect(DIAGNOSES.map(({ code, responsible, degraded }) => `${code} ${responsible}${degraded ? " (degraded)" : ""}`)).toEqual(
      DOCUMENTED,
    );
  });

  test("marks what is known, what is asked again and what PISTE support must see", () => {
    const codes = (holds: (entry: (typeof DIAGNOSES)[number]) => boolean): readonly string[] =>
      DIAGNOSES.filter(holds).map(({ code }) => code);
    expect({
      likely: codes(({ certainty }) => certainty === "likely"),
      unknown: codes(({ certainty }) => certainty === "unknown"),
      transient: codes(({ transient }) => transient),
      supportNote: codes(({ supportNote }) => supportNote),
    }).toMatchInlineSnapshot(`
      {
        "likely": [
          "network/captive-portal",
          "token/scope-refused",
          "token/grant-refused",
          "token/throttled",
          "gateway/token-rejected",
          "gateway/scope-insufficient",
          "gateway/path-unknown",
          "gateway/method-refused",
          "gateway/transient",
          "gateway/backend-timeout",
        ],
        "supportNote": [
          "token/unexpected-answer",
          "token/throttled",
          "token/redirected",
          "gateway/redirected",
          "token/malformed",
          "token/unavailable",
          "token/timeout",
          "gateway/api-not-granted",
          "gateway/unavailable",
          "gateway/transient",
          "gateway/timeout",
          "gateway/unexpected-status",
        ],
        "transient": [
          "network/dns-failure",
          "network/connection-refused",
          "network/connection-reset",
          "network/connect-timeout",
          "token/throttled",
          "token/unavailable",
          "token/timeout",
          "gateway/quota-exceeded",
          "gateway/unavailable",
          "gateway/transient",
          "gateway/backend-timeout",
        ],
        "unknown": [
          "token/unexpected-answer",
          "gateway/unexpected-status",
        ],
      }
    `);
  });

  test("finds a diagnosis by its code alone", () => {
    expect(findDiagnosis("tls/expiring")).toBe(DIAGNOSES.at(-1));
    expect(findDiagnosis("expiring")).toBeUndefined();
  });
});

describe.each(DIAGNOSES.map((entry) => ({ code: entry.code, entry })))("$code", ({ entry }) => {
  test("says everything in both languages", () => {
    const { summary, remedies } = entry.example();
    const texts = [entry.title, entry.seen, entry.why, summary, ...remedies];
    expect(texts.filter(({ en, fr }) => en.trim() === "" || fr.trim() === "" || en === fr)).toEqual([]);
    expect(remedies.length).toBeGreaterThan(0);
  });

  test("ends sentences with a full stop, and its title without", () => {
    const { summary, remedies } = entry.example();
    const sentences = [entry.seen, entry.why, summary, ...remedies].flatMap(({ en, fr }) => [en, fr]);
    expect(sentences.filter((sentence) => !sentence.endsWith("."))).toEqual([]);
    expect([entry.title.en, entry.title.fr].filter((title) => title.endsWith("."))).toEqual([]);
  });
});

describe("wording", () => {
  test("of the examples", async () => {
    await expect(DIAGNOSES.map((entry) => sheet(entry.example())).join("\n")).toMatchFileSnapshot("__snapshots__/diagnoses-examples.txt");
  });

  test("of the other cases", async () => {
    await expect(CASES.map(sheet).join("\n")).toMatchFileSnapshot("__snapshots__/diagnoses-cases.txt");
  });

  test("never shows a reference that may be the secret itself", () => {
    const { summary, remedies } = diagnose(untrustedReference, {
      source: "credentials.clientSecret",
      reference: "s3cr3t",
      problem: "not-a-reference",
      allowed: [],
    });
    expect(JSON.stringify([summary, remedies])).not.toContain("s3cr3t");
  });
});

function sheet({ code, summary, remedies }: Diagnosis): string {
  const part = (language: "en" | "fr"): string =>
    [`  ${summary[language]}`, ...remedies.map((remedy, index) => `    ${index + 1}. ${remedy[language]}`)].join("\n");
  return `${code}\n${part("en")}\n${part("fr")}\n`;
}
