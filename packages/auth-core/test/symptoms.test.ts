import { describe, expect, test } from "vitest";
import { DIAGNOSES } from "../src/diagnoses/registry.ts";
import { diagnosesSeenAs } from "../src/diagnoses/symptoms.ts";

const codes = (text: string): readonly string[] => diagnosesSeenAs(text).map(({ code }) => code);

test.each<readonly [seen: string, codes: readonly string[]]>([
  ["403", ["network/captive-portal", "token/unexpected-answer", "gateway/api-not-granted", "gateway/scope-insufficient"]],
  [
    "HTTP/1.1 403 Forbidden",
    ["network/captive-portal", "token/unexpected-answer", "gateway/api-not-granted", "gateway/scope-insufficient"],
  ],
  ["invalid_client", ["token/client-refused"]],
  ['400 {"error":"invalid_client"}', ["token/client-refused"]],
  ["ERRAUTUSR0001", ["api/no-business-profile"]],
  ["Aucun profil métier n'est attribué à cette application cliente. Veuillez contacter les administrateurs", ["api/no-business-profile"]],
  ["AUCUN PROFIL METIER", ["api/no-business-profile"]],
  ["errautusr0001", ["api/no-business-profile"]],
  ['{"code":"ERRCOTNUM0001"}', ["api/business-error"]],
  ["DefaultRealm", ["gateway/bearer-missing-or-path-unknown"]],
  ["PISTE", ["gateway/technical-account-refused"]],
  [`WWW-Authenticate: Bearer realm = 'PISTE'`, ["gateway/technical-account-refused"]],
  // As the gateway writes both: the mark of each is there.
  ['401 Bearer realm="PISTE", error="invalid_token"', ["gateway/token-rejected", "gateway/technical-account-refused"]],
  ['{"etat": "KO"}', ["api/unhealthy"]],
  ["curl: (6) Could not resolve host: api.aife.economie.gouv.fr", ["config/legacy-host", "network/dns-not-found"]],
  ["Error: connect ECONNREFUSED 127.0.0.1:443", ["network/connection-refused"]],
  ["Error [ERR_TLS_CERT_ALTNAME_INVALID]: Hostname/IP does not match certificate's altnames", ["tls/name-mismatch"]],
  ["SyntaxError: Unexpected token '<', \"<!DOCTYPE html\"... is not valid JSON", ["network/captive-portal"]],
  ["curl: (56) Received HTTP code 403 from proxy after CONNECT", ["network/proxy-refused"]],
  ["✗ BLOCKED in 3 s: token/throttled (piste)", ["token/throttled"]],
  ["self signed certificate in certificate chain", ["tls/untrusted"]],
  ["java.net.UnknownHostException: api.piste.gouv.fr", ["network/dns-not-found"]],
  ["dial tcp: lookup oauth.piste.gouv.fr: no such host", ["network/dns-not-found"]],
  ["net/http: request canceled (context deadline exceeded)", ["token/timeout", "gateway/timeout"]],
  ["x509: certificate signed by unknown authority", ["tls/untrusted"]],
  ["requests.exceptions.ReadTimeout: HTTPSConnectionPool", ["token/timeout", "gateway/timeout"]],
  ["Unable to find token", ["gateway/bearer-missing-or-path-unknown", "gateway/token-rejected"]],
  ["Too Many Requests", ["token/throttled", "gateway/quota-exceeded"]],
  ['{"status":504}', ["api/unhealthy", "token/unavailable", "gateway/backend-timeout"].sort()],
])("%s", (seen, expected) => {
  expect([...codes(seen)].sort()).toEqual([...expected].sort());
});

test("the diagnosis that a status is most telling of comes first", () => {
  expect(codes("403")[0]).toBe("gateway/api-not-granted");
  expect(codes("404")[0]).toBe("gateway/path-unknown");
  expect(codes("405")[0]).toBe("gateway/method-refused");
});

test.each([
  ["401 Client Error: Unauthorized for url: https://sandbox-oauth.piste.gouv.fr/api/oauth/token", "token/client-refused"],
  ["POST /api/oauth/token -> 503", "token/unavailable"],
  ["401 Client Error: Unauthorized for url: https://api.piste.gouv.fr/cpro/factures/v1", "gateway/token-rejected"],
  ["GET https://sandbox-api.piste.gouv.fr/x 429", "gateway/quota-exceeded"],
])("the server that %j names comes first", (line, code) => {
  expect(codes(line)[0]).toBe(code);
});

test("the diagnosis with the most marks comes first", () => {
  expect(codes('401 invalid_token, "the access token expired", realm="PISTE"')).toEqual([
    "gateway/token-rejected",
    "gateway/technical-account-refused",
  ]);
});

test.each([
  "",
  " ",
  "frobnicate",
  "999",
  "oauth.piste.gouv.fr:443",
  "2026-10-04 10:40:300",
  "v1.404.0",
  "my_invalid_clients",
  "200",
  "PISTE is well",
])("nothing fits %j", (text) => {
  expect(codes(text)).toEqual([]);
});

describe.each(DIAGNOSES.map((entry) => [entry.code, entry] as const))("%s", (code, { symptoms, stage }) => {
  test("is found by its code and by each of its symptoms, within a line too", () => {
    for (const symptom of [code, ...symptoms.map(String)]) {
      expect(codes(symptom), symptom).toContain(code);
      expect(codes(`10:24:01 GET https://api.piste.gouv.fr:443/ -> ${symptom} (again)`), symptom).toContain(code);
    }
  });

  // What a configuration or a report alone shows is on no wire.
  test("declares what it is seen as", () => {
    expect(
      symptoms.length > 0 ||
        stage === "config" ||
        ["api/version-mismatch", "api/not-asked", "tls/expiring", "token/malformed"].includes(code),
    ).toBe(true);
    expect(new Set(symptoms).size).toBe(symptoms.length);
  });
});
