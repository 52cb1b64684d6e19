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
import { captivePortal, connectionRefused, connectionReset, connectTimeout, dnsFailure, dnsNotFound } from "../src/diagnoses/network.ts";
import { type ProxyFailure, proxyAuthentication, proxyRefused } from "../src/diagnoses/proxy.ts";
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
import { type Diagnosis, diagnose } from "../src/domain/diagnosis.ts";
import type { Peer } from "../src/domain/peer.ts";

const PRODUCTION: Peer = { kind: "piste", environment: "production" };
const SANDBOX: Peer = { kind: "piste", environment: "sandbox" };
const HOST = "oauth.piste.gouv.fr:443";
const CALL = { host: "api.piste.gouv.fr:443", path: "/cpro/transverses/v1/health-check" };
const CERTIFICATE = {
  subject: "CN=host.example",
  issuer: "CN=Authority",
  validFrom: new Date("2026-12-01T00:00:00Z"),
  validTo: new Date("2027-01-01T00:00:00Z"),
};

const PROXY_FAILURES: readonly ProxyFailure[] = [
  { kind: "status", status: 405, unknownName: false },
  { kind: "status", status: 502, unknownName: false },
  { kind: "status", status: 503, unknownName: true },
  { kind: "unreached", errorCode: null, afterMs: 10_000 },
  { kind: "unreached", errorCode: "ECONNREFUSED", afterMs: 4 },
  { kind: "silent", afterMs: 9_980 },
  { kind: "cut" },
  { kind: "tls", errorCode: "SELF_SIGNED_CERT_IN_CHAIN" },
  { kind: "not-http" },
  { kind: "address", problem: "socks" },
  { kind: "address", problem: "unescaped" },
  { kind: "address", problem: "not-a-proxy" },
];

/** Evidence that the examples do not show, one per branch of the wording. */
const CASES: readonly Diagnosis[] = [
  diagnose(missingCredentials, {
    peer: PRODUCTION,
    settings: (["client-id", "client-secret", "technical-account"] as const).map((role) => ({
      source: `input ${role}`,
      role,
      absence: { en: "This run comes from a fork.", fr: "Cette exécution vient d'un fork." },
    })),
  }),
  ...(
    [
      ["client-id"],
      ["client-secret"],
      ["technical-account"],
      ["client-id", "client-secret"],
      ["client-secret", "technical-account"],
    ] as const
  ).map((roles) => diagnose(missingCredentials, { peer: PRODUCTION, settings: roles.map((role) => ({ source: `input ${role}`, role })) })),
  diagnose(malformedCredentials, {
    peer: PRODUCTION,
    settings: [
      { source: "CPRO_ACCOUNT", problem: "no-colon" },
      { source: "PISTE_CLIENT_ID", problem: "looks-like-placeholder" },
    ],
  }),
  ...(["nothing", "mask", "variable", "assignment", "header", "base64-pair", "typographic-dash"] as const).map((problem) =>
    diagnose(malformedCredentials, { peer: PRODUCTION, settings: [{ source: "PISTE_CLIENT_SECRET", problem }] }),
  ),
  ...(["user-info", "backslash", "plain-http", "leaves-origin", "not-a-url"] as const).map((problem) =>
    diagnose(untrustedEndpoint, { peer: PRODUCTION, source: "--api-base-url", host: "api.example", problem }),
  ),
  ...(
    [
      ["look-alike", "api.legifrance.gouv.fr"],
      ["state-network", "sandbox-oauth.aife.finances.rie.gouv.fr"],
      ["no-token-endpoint", "oauth.piste.gouv.fr/oauth/token"],
      ["no-api-base", "api.piste.gouv.fr/cpro"],
      ["not-a-url", ""],
    ] as const
  ).map(([problem, host]) =>
    diagnose(untrustedEndpoint, { peer: PRODUCTION, source: "--api-base-url", host, problem, expected: "https://api.piste.gouv.fr" }),
  ),
  ...(["outside-project", "link", "not-a-reference"] as const).map((problem) =>
    diagnose(untrustedReference, { peer: PRODUCTION, source: "credentials.clientSecret", reference: "REF", problem, allowed: ["PISTE_*"] }),
  ),
  diagnose(legacyHost, {
    peer: PRODUCTION,
    source: "x\n::error::\u{202e}",
    host: "api.aife.economie.gouv.fr",
    replacement: "api.piste.gouv.fr",
  }),
  diagnose(legacyHost, {
    peer: PRODUCTION,
    source: "Api Légifrance",
    host: "api.piste.gouv.fr/dila/legifrance-beta/lf-engine-app",
    replacement: "api.piste.gouv.fr/dila/legifrance/lf-engine-app",
    retired: "path",
  }),
  diagnose(invalidInput, {
    peer: PRODUCTION,
    problems: [
      { en: "a is wrong.", fr: "a est faux." },
      { en: "b is wrong", fr: "b est faux" },
    ],
  }),
  diagnose(dnsNotFound, { peer: PRODUCTION, host: "oauth-sandbox.piste.gouv.fr:443", proxy: false }),
  diagnose(dnsNotFound, { peer: PRODUCTION, host: "api.aife.economie.gouv.fr:443", proxy: false }),
  diagnose(dnsNotFound, {
    peer: PRODUCTION,
    host: "other.aife.economie.gouv.fr:443",
    legacyReplacement: "other.piste.gouv.fr",
    proxy: false,
  }),
  diagnose(dnsNotFound, { peer: PRODUCTION, host: "sandbox-oauth.aife.finances.rie.gouv.fr:443", proxy: false }),
  diagnose(dnsNotFound, { peer: PRODUCTION, host: "oauth.example:8443", proxy: false }),
  diagnose(connectionReset, { peer: PRODUCTION, host: HOST, stage: "tls" }),
  diagnose(dnsNotFound, { peer: PRODUCTION, host: "proxy.example:3128", proxy: true }),
  diagnose(dnsFailure, { peer: PRODUCTION, host: "proxy.example:3128", proxy: true, failure: { afterMs: 10_000 } }),
  diagnose(connectionRefused, { peer: PRODUCTION, host: HOST, errorCode: "EACCES" }),
  diagnose(connectTimeout, { peer: PRODUCTION, host: HOST, afterMs: 1_550, noWay: null }),
  diagnose(connectTimeout, { peer: PRODUCTION, host: HOST, afterMs: 4, noWay: "ENETUNREACH" }),
  ...PROXY_FAILURES.map((failure) => diagnose(proxyRefused, { peer: PRODUCTION, host: HOST, proxy: "http://proxy.example:3128", failure })),
  diagnose(proxyRefused, {
    peer: PRODUCTION,
    host: "api.example:443",
    proxy: "http://proxy.example:3128",
    failure: { kind: "status", status: 503, unknownName: true },
  }),
  diagnose(proxyAuthentication, {
    peer: PRODUCTION,
    host: HOST,
    proxy: "http://proxy.example:3128",
    schemes: ["Negotiate", "NTLM"],
    sent: true,
  }),
  diagnose(proxyAuthentication, {
    peer: PRODUCTION,
    host: HOST,
    proxy: "http://proxy.example:3128",
    schemes: ["NTLM", "Basic"],
    sent: true,
  }),
  diagnose(tlsExpired, { peer: PRODUCTION, host: "host.example:443", certificate: CERTIFICATE, publicCa: true }),
  diagnose(tlsExpired, { peer: PRODUCTION, host: HOST, certificate: { ...CERTIFICATE, validTo: new Date(Number.NaN) }, publicCa: false }),
  diagnose(tlsUntrusted, {
    peer: PRODUCTION,
    host: HOST,
    certificate: CERTIFICATE,
    reason: "CERT_NOT_YET_VALID",
    notYetValid: true,
    extraCa: [],
  }),
  diagnose(tlsUntrusted, {
    peer: PRODUCTION,
    host: HOST,
    certificate: null,
    reason: "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    notYetValid: false,
    extraCa: ["--ca ca.pem"],
  }),
  diagnose(tlsNameMismatch, { peer: PRODUCTION, host: HOST, certificate: null, names: [] }),
  diagnose(tlsNameMismatch, { peer: PRODUCTION, host: HOST, certificate: null, names: ["a.example", "b.example", "c", "d", "e", "f"] }),
  diagnose(tlsHandshake, { peer: PRODUCTION, host: HOST, failure: { afterMs: 10_000 } }),
  diagnose(tlsHandshake, {
    peer: PRODUCTION,
    host: HOST,
    failure: { errorCode: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", alert: true },
  }),
  diagnose(tlsHandshake, {
    peer: PRODUCTION,
    host: "api.example:443",
    failure: { errorCode: "ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED", alert: true },
  }),
  diagnose(tlsHandshake, { peer: PRODUCTION, host: HOST, failure: { errorCode: "ERR_SSL_TLSV1_ALERT_ACCESS_DENIED", alert: true } }),
  diagnose(tlsExpiring, { peer: PRODUCTION, host: "host.example:443", certificate: CERTIFICATE, days: 0 }),
  diagnose(tlsExpiring, { peer: PRODUCTION, host: HOST, certificate: CERTIFICATE, days: 1 }),
  diagnose(tlsExpiring, { peer: PRODUCTION, host: "host.example:443", certificate: CERTIFICATE, days: 13 }),
  diagnose(clientRefused, {
    peer: SANDBOX,
    host: HOST,
    status: 401,
    environment: "sandbox",
    attempts: 1,
    clientIdLooksRight: false,
    wantsBasic: false,
  }),
  diagnose(scopeRefused, { peer: PRODUCTION, host: HOST, scope: null }),
  diagnose(unexpectedAnswer, {
    peer: PRODUCTION,
    host: "oauth.example:443",
    status: 400,
    oauthError: "invalid_request",
    customEndpoint: true,
  }),
  diagnose(tokenThrottled, { peer: PRODUCTION, host: HOST, status: 429, retryAt: new Date("2026-11-20T12:00:59Z") }),
  diagnose(tokenRedirected, { peer: PRODUCTION, host: HOST, status: 307, location: null, otherHost: false }),
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
  ).map((problem) => diagnose(tokenMalformed, { peer: PRODUCTION, host: HOST, problem })),
  ...[
    { status: 403, name: "Squid", page: true, supportId: null, outage: false },
    { status: 502, name: null, page: true, supportId: null, outage: true },
    { status: 511, name: null, page: false, supportId: null, outage: false },
  ].map((answer) => diagnose(captivePortal, { peer: PRODUCTION, host: HOST, at: "token", ...answer })),
  ...[["Basic"], ["NTLM"]].map((schemes) =>
    diagnose(proxyAuthentication, { peer: PRODUCTION, host: HOST, proxy: null, schemes, sent: false }),
  ),
  diagnose(tokenTimeout, { peer: PRODUCTION, host: HOST, afterMs: 0 }),
  diagnose(apiNotGranted, {
    peer: SANDBOX,
    ...CALL,
    api: "Transverses",
    application: "COMMUNE_EXEMPLE",
    environment: "sandbox",
    chorusPro: true,
  }),
  diagnose(apiNotGranted, { peer: PRODUCTION, ...CALL, api: "Transverses", application: null, environment: "production", chorusPro: true }),
  diagnose(scopeInsufficient, { peer: PRODUCTION, ...CALL, scope: "openid" }),
  diagnose(quotaExceeded, { peer: PRODUCTION, ...CALL, retryAt: null, localTime: null }),
  diagnose(quotaExceeded, { peer: PRODUCTION, ...CALL, retryAt: new Date("2026-11-20T12:00:00Z"), localTime: null }),
  diagnose(gatewayRedirected, { peer: PRODUCTION, ...CALL, status: 301, location: "https://portal.example", otherHost: true }),
  diagnose(gatewayTimeout, { peer: PRODUCTION, ...CALL, afterMs: 0 }),
  diagnose(apiTooLarge, { peer: PRODUCTION, ...CALL, limitBytes: 32_768, part: "headers" }),
  diagnose(apiTooLarge, { peer: PRODUCTION, ...CALL, limitBytes: 1_000, part: "body" }),
  diagnose(noBusinessProfile, { peer: PRODUCTION, api: "SNE-Cotation", application: null }),
  diagnose(businessError, { peer: PRODUCTION, api: "SNE-Cotation", businessCode: "ERRCOTCAL0004", label: `long ${"x".repeat(200)}` }),
  diagnose(apiUnhealthy, { peer: PRODUCTION, api: "JUDILIBRE", status: 503, observed: null }),
];

/** What a partner's user is told otherwise. */
const AT_A_PARTNER: readonly string[] = [
  "config/missing-credentials",
  "config/untrusted-endpoint",
  "config/untrusted-reference",
  "network/dns-not-found",
  "network/connection-refused",
  "network/connection-reset",
  "network/connect-timeout",
  "network/captive-portal",
  "tls/name-mismatch",
  "token/client-refused",
  "token/scope-refused",
  "token/grant-refused",
  "token/unexpected-answer",
  "token/throttled",
  "token/redirected",
  "token/malformed",
  "token/unavailable",
  "token/timeout",
  "gateway/token-rejected",
  "gateway/api-not-granted",
  "gateway/scope-insufficient",
  "gateway/quota-exceeded",
  "gateway/path-unknown",
  "gateway/method-refused",
  "gateway/redirected",
  "gateway/unavailable",
  "gateway/backend-timeout",
  "gateway/timeout",
  "gateway/unexpected-status",
  "api/malformed",
  "api/too-large",
  "api/business-error",
  "api/unhealthy",
];

test("a diagnosis is found by its code alone", () => {
  expect(DIAGNOSES.filter((entry) => findDiagnosis(entry.code) !== entry)).toEqual([]);
  expect(findDiagnosis("expiring")).toBeUndefined();
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
  test("of what the examples, which the generated pages show, leave out", async () => {
    await expect(CASES.map(sheet).join("\n")).toMatchFileSnapshot("__snapshots__/diagnoses-cases.txt");
  });

  test("of the examples at a partner, where they are said otherwise than of PISTE", async () => {
    const partner = { kind: "partner", label: "CYNOD", authentication: "oauth2" } as const;
    const cases = AT_A_PARTNER.flatMap((code) => findDiagnosis(code)?.example(partner) ?? []);
    // What goes to the API itself is not a token.
    const withBasic = ["gateway/token-rejected", "gateway/redirected"].flatMap(
      (code) => findDiagnosis(code)?.example({ ...partner, authentication: "basic" }) ?? [],
    );
    await expect([...cases, ...withBasic].map(sheet).join("\n")).toMatchFileSnapshot("__snapshots__/diagnoses-partner.txt");
  });

  test("never shows a reference that may be the secret itself", () => {
    const { summary, remedies } = diagnose(untrustedReference, {
      peer: PRODUCTION,
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
