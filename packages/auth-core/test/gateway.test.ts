import { gzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import type { HealthCheck } from "../src/health/health-check.ts";
import type { Drift } from "../src/preflight/preflight-report.ts";
import type { PreflightApi } from "../src/preflight/preflight-request.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import { loopTurns } from "./loop-turns.ts";
import {
  anApi,
  anApplication,
  type Expected,
  findingOf,
  HEALTH_CHECK,
  oauthError,
  outcomeOf,
  runCheck,
  TECHNICAL_ACCOUNT,
} from "./run-check.ts";
import { answer, grant, type Reply, raw, reset, startServer, well } from "./scripted-server.ts";

const ALL_WELL = "ok | ok ok - | ok ok - | ok ok ok";
const REFUSED_AT_GATEWAY = "ok | ok ok - | ok ok - | ok FAILED -";
const REFUSED_AT_API = "ok | ok ok - | ok ok - | ok ok FAILED";

const INVALID_TOKEN = { "WWW-Authenticate": 'Bearer realm="PISTE", error="invalid_token", error_description="the access token expired"' };
const ACCOUNT_REFUSED = {
  "WWW-Authenticate": 'Bearer realm="PISTE", error="Unauthorized", error_description="login or password incorrects"',
};

const CHORUS_PRO: HealthCheck = {
  method: "POST",
  path: "/cpro/transverses/v1/health-check",
  technicalAccount: true,
  well: [{ json: "/etatGeneral", equals: true }],
  versionAt: null,
  body: "{}",
};

/** Expectation of one refusal that is not asked about again. */
function refusedOnce(finding: string, status: number | "no answer"): Expected {
  return {
    finding: `blocked ${finding}`,
    attempts: ["token 1: 200", `gateway 1: ${status} ${finding.split(" ")[0]}`],
    received: [1, 1],
    stages: finding.startsWith("api/") ? REFUSED_AT_API : REFUSED_AT_GATEWAY,
  };
}

/** Expectation of a transient refusal that lasts. */
function refusedThrice(finding: string, status: number | "no answer"): Expected {
  const code = finding.split(" ")[0];
  return {
    finding: `blocked ${finding}`,
    attempts: [
      "token 1: 200",
      `gateway 1: ${status} ${code}`,
      `gateway 2: ${status} ${code} after 500 ms`,
      `gateway 3: ${status} ${code} after 1000 ms`,
    ],
    received: [1, 3],
    stages: REFUSED_AT_GATEWAY,
  };
}

type Row = readonly [title: string, api: readonly Reply[], expected: Expected];

describe("the gateway lets through", () => {
  const ready = (...attempts: readonly string[]): Expected => ({
    finding: "ready",
    attempts: ["token 1: 200", ...attempts],
    received: [1, attempts.length],
    stages: ALL_WELL,
  });
  const rows: readonly Row[] = [
    ["at once", [well()], ready("gateway 1: 200")],
    ["after a bare 400", [answer(400), well()], ready("gateway 1: 400 gateway/transient", "gateway 2: 200 after 500 ms")],
    [
      "after 503 and 502",
      [answer(503), answer(502), well()],
      ready("gateway 1: 503 gateway/unavailable", "gateway 2: 502 gateway/unavailable after 500 ms", "gateway 3: 200 after 1000 ms"),
    ],
    [
      "after the pause that a 429 asks for",
      [answer(429, "", { "Retry-After": "2" }), well()],
      ready("gateway 1: 429 gateway/quota-exceeded", "gateway 2: 200 after 2000 ms"),
    ],
    ["after a reset", [reset, well()], ready("gateway 1: no answer network/connection-reset", "gateway 2: 200 after 500 ms")],
    [
      "after the end of the connection",
      [raw("", "end"), well()],
      ready("gateway 1: no answer network/connection-reset", "gateway 2: 200 after 500 ms"),
    ],
  ];
  test.each(rows)("%s", async (_title, api, expected) => {
    expect(outcomeOf(await runCheck({ api }))).toEqual(expected);
  });

  test("with a renewed token, on a 401 that comes before the token's end", async () => {
    const checked = await runCheck({ token: [grant("token-1"), grant("token-2")], api: [answer(401, "", INVALID_TOKEN), well()] });
    expect(outcomeOf(checked)).toEqual({
      finding: "ready",
      attempts: ["token 1: 200", "token 2: 200", "gateway 1: 401 gateway/token-rejected", "gateway 2: 200 after 750 ms"],
      received: [2, 2],
      stages: ALL_WELL,
    });
    expect(checked.api.requests.map(({ headers }) => headers.find(([name]) => name === "authorization")?.[1])).toEqual([
      "Bearer token-1",
      "Bearer token-2",
    ]);
    expect(checked.accessTokens).toEqual(["token-1", "token-2"]);
  });

  test("although the server closed the connection that was opened ahead", async () => {
    let first = true;
    let tellClosed = (): void => {};
    const closed = new Promise<void>((resolve) => {
      tellClosed = resolve;
    });
    const checked = await runCheck({
      token: [
        async (socket, request) => {
          await closed;
          return grant()(socket, request);
        },
      ],
      apiServer: {
        onConnection: (socket) => {
          const close = first;
          first = false;
          if (close) socket.end().resume().once("close", tellClosed);
          return close;
        },
      },
    });
    expect(outcomeOf(checked)).toEqual(ready("gateway 1: 200"));
  });
});

describe("the gateway refuses", () => {
  const rows: readonly Row[] = [
    ["bare 400 that repeats", [answer(400)], refusedThrice("gateway/transient piste likely", 400)],
    ["403 without body", [answer(403)], refusedOnce("gateway/api-not-granted you confirmed", 403)],
    [
      "403 insufficient_scope in the challenge",
      [answer(403, "", { "WWW-Authenticate": 'Bearer realm="PISTE", error="insufficient_scope"' })],
      refusedOnce("gateway/scope-insufficient you likely", 403),
    ],
    [
      "403 insufficient_scope in the body",
      [oauthError(403, "insufficient_scope")],
      refusedOnce("gateway/scope-insufficient you likely", 403),
    ],
    ["404", [answer(404)], refusedOnce("gateway/path-unknown you likely", 404)],
    ["405", [answer(405)], refusedOnce("gateway/method-refused you likely", 405)],
    ["429", [answer(429)], refusedThrice("gateway/quota-exceeded you confirmed", 429)],
    [
      "429 with a Retry-After of hours: asked once",
      [answer(429, "", { "Retry-After": "10800" })],
      refusedOnce("gateway/quota-exceeded you confirmed", 429),
    ],
    ["502", [answer(502)], refusedThrice("gateway/unavailable piste confirmed", 502)],
    ["503 with a page", [answer(503, "<html>down</html>")], refusedThrice("network/captive-portal network unknown", 503)],
    ["504", [answer(504)], refusedThrice("gateway/backend-timeout provider likely", 504)],
    ["418 without body", [answer(418)], refusedOnce("gateway/unexpected-status piste unknown", 418)],
    ["500 without body", [answer(500)], refusedOnce("gateway/unexpected-status piste unknown", 500)],
    ["a reset", [reset], refusedThrice("network/connection-reset network confirmed", "no answer")],
    ["an end without answer", [raw("", "end")], refusedThrice("network/connection-reset network confirmed", "no answer")],
    [
      "an end within the headers",
      [raw("HTTP/1.1 200 OK\r\nContent-", "end")],
      refusedThrice("network/connection-reset network confirmed", "no answer"),
    ],
    ["a redirect on its own origin", [answer(302, "", { Location: "/log-in" })], refusedOnce("gateway/redirected piste confirmed", 302)],
    [
      "a page in place of JSON",
      [answer(200, "<html><body>Log in</body></html>", { "Content-Type": "text/html" })],
      refusedOnce("network/captive-portal network likely", 200),
    ],
  ];
  test.each(rows)("%s", async (_title, api, expected) => {
    expect(outcomeOf(await runCheck({ api }))).toEqual(expected);
  });

  describe("a token as if there were none", () => {
    const NO_TOKEN = 'error="invalid_request",error_description="Unable to find token in the message"';
    const lost: readonly (readonly [title: string, reply: Reply, status: number])[] = [
      ["400, realm DefaultRealm", answer(400, "", { "WWW-Authenticate": `Bearer realm="DefaultRealm",${NO_TOKEN}` }), 400],
      ["400, realm DefaultRealm, without a word", answer(400, "", { "WWW-Authenticate": 'Bearer realm="DefaultRealm"' }), 400],
      ["400, realm PISTE", answer(400, "", { "WWW-Authenticate": `Bearer realm="PISTE",${NO_TOKEN}` }), 400],
      ["401, realm PISTE", answer(401, "", { "WWW-Authenticate": `Bearer realm="PISTE",${NO_TOKEN}` }), 401],
    ];

    test.each(lost)("%s: renewed, and then well", async (_title, reply) => {
      const checked = await runCheck({ token: [grant("token-1"), grant("token-2")], api: [reply, well()] });
      expect([findingOf(checked.target), checked.token.requests.length, checked.api.requests.length]).toEqual(["ready", 2, 2]);
    });

    test.each(lost)("%s for good: one renewal, no more", async (_title, reply, status) => {
      const code = "gateway/bearer-missing-or-path-unknown";
      expect(outcomeOf(await runCheck({ token: [grant("token-1"), grant("token-2")], api: [reply] }))).toEqual({
        finding: `blocked ${code} you confirmed`,
        attempts: ["token 1: 200", "token 2: 200", `gateway 1: ${status} ${code}`, `gateway 2: ${status} ${code} after 750 ms`],
        received: [2, 2],
        stages: REFUSED_AT_GATEWAY,
      });
    });

    test("on a path of Chorus Pro, it is not the technical account", async () => {
      const api = anApi({ healthCheck: { ...HEALTH_CHECK, path: "/cpro/transverses/v1/health-check", technicalAccount: true } });
      const reply = answer(401, "", { "WWW-Authenticate": `Bearer realm="PISTE",${NO_TOKEN}` });
      const { target } = await runCheck({ api: [reply], applications: [anApplication({ apis: [api] })] });
      expect(findingOf(target)).toBe("blocked gateway/bearer-missing-or-path-unknown you confirmed");
    });
  });

  test("a date in Retry-After is measured by the server's clock", async () => {
    const inAnHour = { Date: "Fri, 20 Nov 2026 13:00:00 GMT", "Retry-After": "Fri, 20 Nov 2026 13:00:03 GMT" };
    expect(outcomeOf(await runCheck({ api: [answer(429, "", inAnHour), well()] })).attempts).toEqual([
      "token 1: 200",
      "gateway 1: 429 gateway/quota-exceeded",
      "gateway 2: 200 after 3000 ms",
    ]);
  });

  test("a Retry-After beyond belief is ignored, and not shown", async () => {
    const { target } = await runCheck({ api: [answer(429, "", { "Retry-After": "99999999" })] });
    expect([target.attempts.length, target.diagnosis?.retryAt, target.summary.en.includes("2030")]).toEqual([4, null, false]);
  });

  test("a token for good: one renewal, no more", async () => {
    expect(outcomeOf(await runCheck({ token: [grant("token-1"), grant("token-2")], api: [answer(401, "", INVALID_TOKEN)] }))).toEqual({
      finding: "blocked gateway/token-rejected you likely",
      attempts: [
        "token 1: 200",
        "token 2: 200",
        "gateway 1: 401 gateway/token-rejected",
        "gateway 2: 401 gateway/token-rejected after 750 ms",
      ],
      received: [2, 2],
      stages: REFUSED_AT_GATEWAY,
    });
  });

  test("a token, on top of the limit of attempts", async () => {
    const { token, api } = await runCheck({ api: [answer(401)], settings: { maxAttempts: 1 } });
    expect([token.requests.length, api.requests.length]).toEqual([2, 2]);
  });

  test("a token, and the token endpoint gives no other: its refusal is the news", async () => {
    const { target, ...servers } = await runCheck({
      token: [grant("token-1"), oauthError(400, "unauthorized_client")],
      api: [answer(401, "", INVALID_TOKEN)],
    });
    expect(outcomeOf({ target, ...servers })).toEqual({
      finding: "blocked token/grant-refused you likely",
      attempts: ["token 1: 200", "token 2: 400 token/grant-refused", "gateway 1: 401 gateway/token-rejected"],
      received: [2, 1],
      stages: "ok | ok ok - | ok ok - | FAILED FAILED -",
    });
    expect(target.http).toMatchObject({ method: "POST", path: "/api/oauth/token", status: 400 });
  });

  test("the technical account: no renewal of the token", async () => {
    expect(
      outcomeOf(
        await runCheck({
          api: [answer(401, "", ACCOUNT_REFUSED)],
          applications: [anApplication({ apis: [anApi({ name: "Transverses", healthCheck: CHORUS_PRO })] })],
        }),
      ),
    ).toEqual(refusedOnce("gateway/technical-account-refused you confirmed", 401));
  });

  test("a token on /cpro/ by its own word: renewed as elsewhere", async () => {
    const { target, token, api } = await runCheck({
      api: [answer(401, "", INVALID_TOKEN), answer(200, { etatGeneral: true })],
      applications: [anApplication({ apis: [anApi({ name: "Transverses", healthCheck: CHORUS_PRO })] })],
    });
    expect([findingOf(target), token.requests.length, api.requests.length]).toEqual(["ready", 2, 2]);
  });

  test("says in local time and as a date when the quota opens again", async () => {
    const { target } = await runCheck({ api: [answer(429, "", { "Retry-After": "10800" })] });
    const retryAt = new Date(Date.UTC(2026, 10, 20, 15));
    expect(target.diagnosis?.retryAt).toEqual(retryAt);
    expect(target.summary.en).toMatch(/\d{4}-\d\d-\d\d \d\d:00:00 [+-]\d\d:\d\d/);
  });

  test("a redirect to another host: the token does not arrive there", async () => {
    const elsewhere = await startServer([well()]);
    const checked = await runCheck({ api: [answer(307, "", { Location: `http://localhost:${elsewhere.port}/` })] });
    expect(outcomeOf(checked)).toEqual(refusedOnce("gateway/redirected network confirmed", 307));
    expect(elsewhere.connections).toBe(0);
  });

  test("by silence, given up after 35 s and not asked again", async () => {
    const clock = createLeapingClock();
    const checked = await runCheck({ clock, api: [() => clock.leap(35_000)] });
    expect(outcomeOf(checked)).toEqual(refusedOnce("gateway/timeout piste confirmed", "no answer"));
  });

  test("by silence in the middle of the body", async () => {
    const clock = createLeapingClock();
    const half: Reply = async (socket) => {
      socket.write('HTTP/1.1 200 OK\r\nContent-Length: 20\r\n\r\n{"etat"');
      await loopTurns();
      clock.leap(35_000);
    };
    expect(outcomeOf(await runCheck({ clock, api: [half] }))).toEqual(refusedOnce("gateway/timeout piste confirmed", 200));
  });

  test("with what support needs to find the call", async () => {
    const { target, api } = await runCheck({ api: [answer(403, "", { "X-CorrelationID": "Id-0123456789abcdef01234567 0" })] });
    expect(target.http).toEqual({
      method: "GET",
      path: "/mtes/sne-cotation/v1.0/healthcheck",
      status: 403,
      correlationId: "Id-0123456789abcdef01234567 0",
      at: new Date(Date.UTC(2026, 10, 20, 12)),
    });
    expect(target.supportNote?.en.split("\n").slice(1)).toEqual([
      "Application: COTATION_METROPOLE_EXEMPLE",
      "Environment: production",
      "API: SNE-Cotation",
      `Request: GET 127.0.0.1:${api.port}/mtes/sne-cotation/v1.0/healthcheck`,
      "Status: 403",
      "Correlation id: Id-0123456789abcdef01234567 0",
      "Diagnosis: gateway/api-not-granted",
      "PISTE keeps traces for 10 days.",
    ]);
  });
});

describe("the API answers", () => {
  const whole = JSON.stringify({ etat: "OK" });
  const noProfile = { code: "ERRAUTUSR0001", message: "profil métier absent" };
  const rows: readonly Row[] = [
    ["ERRAUTUSR0001 with 200", [answer(200, noProfile)], refusedOnce("api/no-business-profile provider confirmed", 200)],
    ["ERRAUTUSR0001 with 401: no renewal", [answer(401, noProfile)], refusedOnce("api/no-business-profile provider confirmed", 401)],
    ["ERRAUTUSR0001 with 403", [answer(403, noProfile)], refusedOnce("api/no-business-profile provider confirmed", 403)],
    ["ERRAUTUSR0001 with 500", [answer(500, noProfile)], refusedOnce("api/no-business-profile provider confirmed", 500)],
    ["another code", [answer(200, { code: "ERRCOTNUM0002", message: "x" })], refusedOnce("api/business-error provider confirmed", 200)],
    ["another code with 403", [answer(403, { code: "X12" })], refusedOnce("api/business-error provider confirmed", 403)],
    ["codeRetour 20003", [answer(200, { codeRetour: 20003, libelle: "KO" })], refusedOnce("api/business-error provider confirmed", 200)],
    ["etat KO", [answer(200, { etat: "KO" })], refusedOnce("api/unhealthy provider confirmed", 200)],
    ["no etat", [answer(200, { other: 1 })], refusedOnce("api/unhealthy provider confirmed", 200)],
    ["500 with a body of its own", [answer(500, { message: "index not found" })], refusedOnce("api/unhealthy provider confirmed", 500)],
    ["502 with a body of its own", [answer(502, { status: "down" })], refusedOnce("api/unhealthy provider confirmed", 502)],
    ["503 with a body of its own", [answer(503, { etat: "KO" })], refusedOnce("api/unhealthy provider confirmed", 503)],
    ["504 with a body of its own", [answer(504, { etat: "KO" })], refusedOnce("api/unhealthy provider confirmed", 504)],
    ["423 with a body of its own", [answer(423, { message: "blocked" })], refusedOnce("api/unhealthy provider confirmed", 423)],
    [
      "an answer cut short",
      [raw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"etat"', "end")],
      refusedOnce("api/malformed provider confirmed", 200),
    ],
    [
      "an answer cut short between chunks",
      [raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n7\r\n{"etat"\r\n', "end")],
      refusedOnce("api/malformed provider confirmed", 200),
    ],
    [
      "compressed bytes cut short",
      [answer(200, gzipSync(whole).subarray(0, 12), { "Content-Encoding": "gzip" })],
      refusedOnce("api/malformed provider confirmed", 200),
    ],
    [
      "compressed bytes that are none",
      [answer(200, whole, { "Content-Encoding": "gzip" })],
      refusedOnce("api/malformed provider confirmed", 200),
    ],
    ["invalid JSON", [answer(200, "{etat: OK}")], refusedOnce("api/malformed provider confirmed", 200)],
    ["nothing, with 200", [answer(200)], refusedOnce("api/malformed provider confirmed", 200)],
    ["nothing, with 204", [raw("HTTP/1.1 204 No Content\r\n\r\n")], refusedOnce("api/malformed provider confirmed", 204)],
    ["something that is not HTTP", [raw("SSH-2.0-OpenSSH_9.6\r\n", "end")], refusedOnce("api/malformed provider confirmed", "no answer")],
    [
      "more than 1 MiB",
      [answer(200, { etat: "OK", padding: "x".repeat(1024 * 1024) })],
      refusedOnce("api/too-large provider confirmed", 200),
    ],
    [
      "more than 1 MiB without saying how much",
      [raw(`HTTP/1.1 200 OK\r\n\r\n{"etat":"OK","padding":"${"x".repeat(1024 * 1024)}`)],
      refusedOnce("api/too-large provider confirmed", 200),
    ],
    [
      "a compressed bomb",
      [answer(200, gzipSync(Buffer.alloc(200 * 1024 * 1024, "x")), { "Content-Encoding": "gzip" })],
      refusedOnce("api/too-large provider confirmed", 200),
    ],
    [
      "40 KiB of headers",
      [answer(200, whole, { "X-Padding": "x".repeat(40 * 1024) })],
      refusedOnce("api/too-large provider confirmed", "no answer"),
    ],
  ];
  test.each(rows)("%s", async (_title, api, expected) => {
    expect(outcomeOf(await runCheck({ api }))).toEqual(expected);
  });

  test("in gzip, well", async () => {
    const { target } = await runCheck({ api: [answer(200, gzipSync(whole), { "Content-Encoding": "gzip" })] });
    expect(findingOf(target)).toBe("ready");
  });

  test("a reset within the body: the network's, and asked again", async () => {
    const { attempts, ...outcome } = outcomeOf(
      await runCheck({ api: [raw('HTTP/1.1 200 OK\r\nContent-Length: 50\r\n\r\n{"etat"', "reset")] }),
    );
    expect(outcome).toEqual({
      finding: "blocked network/connection-reset network confirmed",
      received: [1, 3],
      stages: REFUSED_AT_GATEWAY,
    });
    expect(attempts).toHaveLength(4);
  });

  test.each([
    ["status: indisponible", { status: "indisponible" }, [{ json: "/status", equals: "disponible" }]],
    ["etatGeneral: false", { etatGeneral: false }, [{ json: "/etatGeneral", equals: true }]],
  ] as const)("%s: not well", async (_title, body, conditions) => {
    const checked = await runCheck({
      api: [answer(200, body)],
      applications: [anApplication({ apis: [anApi({ healthCheck: { ...HEALTH_CHECK, well: conditions } })] })],
    });
    expect(outcomeOf(checked)).toEqual(refusedOnce("api/unhealthy provider confirmed", 200));
  });

  test.each([
    ["pong", "text/plain", "ready"],
    ["pong\n", "text/html", "ready"],
    ["ping", "text/plain", "blocked api/unhealthy provider confirmed"],
    ["<html>pong</html>", "text/html", "blocked network/captive-portal network likely"],
  ])("%j as %s where pong is due: %s", async (body, type, finding) => {
    const { target } = await runCheck({
      api: [answer(200, body, { "Content-Type": type })],
      applications: [anApplication({ apis: [anApi({ healthCheck: { ...HEALTH_CHECK, well: [{ text: "pong" }] } })] })],
    });
    expect(findingOf(target)).toBe(finding);
  });

  test("another version than the one that was asked for, without an expected one: degraded too", async () => {
    const apis = [anApi({ healthCheck: { ...HEALTH_CHECK, versionAt: "/version" }, version: "1.0" })];
    const { target } = await runCheck({ api: [well({ version: "3.7" })], applications: [anApplication({ apis })] });
    expect(findingOf(target)).toBe("degraded api/version-mismatch you confirmed");
  });

  test("a length announced beyond the limit is not waited for", async () => {
    const { target, api } = await runCheck({ api: [raw("HTTP/1.1 200 OK\r\ncontent-length: 99999999999\r\n\r\n{")] });
    expect([findingOf(target), api.requests.length]).toEqual(["blocked api/too-large provider confirmed", 1]);
  });

  test("503 with a long Retry-After: asked once, and the report says until when", async () => {
    const { target, api } = await runCheck({ api: [answer(503, "", { "Retry-After": "600" })] });
    expect([findingOf(target), api.requests.length]).toEqual(["blocked gateway/unavailable piste confirmed", 1]);
    expect(target.diagnosis?.retryAt?.getMilliseconds()).toBe(0);
  });

  test("another version than declared: degraded", async () => {
    const apis = [anApi({ healthCheck: { ...HEALTH_CHECK, versionAt: "/version" }, expectedVersion: "1.0" })];
    const checked = await runCheck({ api: [well({ version: "1.1" })], applications: [anApplication({ apis })] });
    expect(outcomeOf(checked)).toEqual({
      finding: "degraded api/version-mismatch you confirmed",
      attempts: ["token 1: 200", "gateway 1: 200"],
      received: [1, 1],
      stages: "ok | ok ok - | ok ok - | ok ok warning",
    });
    for (const version of ["1.0", 1, null]) {
      const { target } = await runCheck({ api: [well({ version })], applications: [anApplication({ apis })] });
      expect(findingOf(target), `version ${version}`).toBe("ready");
    }
  });
});

describe("the health request on the wire", () => {
  test("carries the bearer and nothing that is not due", async () => {
    const { api } = await runCheck();
    expect(api.requests).toEqual([
      {
        method: "GET",
        target: "/mtes/sne-cotation/v1.0/healthcheck",
        headers: [
          ["host", `127.0.0.1:${api.port}`],
          ["connection", "keep-alive"],
          ["accept", "application/json, text/plain;q=0.9, */*;q=0.1"],
          ["accept-encoding", "identity"],
          ["authorization", "Bearer token-1"],
          ["user-agent", "pistectl"],
        ],
        body: "",
      },
    ]);
  });

  test("carries the technical account and the JSON body where they are due", async () => {
    const { api } = await runCheck({
      api: [answer(200, { etatGeneral: true })],
      applications: [anApplication({ apis: [anApi({ healthCheck: CHORUS_PRO })] })],
    });
    expect(api.requests).toEqual([
      {
        method: "POST",
        target: "/cpro/transverses/v1/health-check",
        headers: [
          ["host", `127.0.0.1:${api.port}`],
          ["connection", "keep-alive"],
          ["accept", "application/json, text/plain;q=0.9, */*;q=0.1"],
          ["accept-encoding", "identity"],
          ["authorization", "Bearer token-1"],
          ["user-agent", "pistectl"],
          ["content-type", "application/json;charset=utf-8"],
          ["cpro-account", Buffer.from(TECHNICAL_ACCOUNT).toString("base64")],
          ["content-length", "2"],
        ],
        body: "{}",
      },
    ]);
  });

  test("goes under the base path of the override", async () => {
    const api = await startServer([well()]);
    await runCheck({ settings: { apiBaseUrl: { source: "--api-base-url", value: `${api.origin}/mirror/` } } });
    expect(api.requests.map(({ target }) => target)).toEqual(["/mirror/mtes/sne-cotation/v1.0/healthcheck"]);
  });
});

const ALL_GATES = ["profiled", "enabled", "connected"] as const;
const NO_PROFILE = answer(403, { code: "ERRAUTUSR0001", message: "scripted" });

describe("what a manifest declares", () => {
  test.each<readonly [declared: Partial<PreflightApi>, reply: Reply, drift: Drift | null]>([
    [{ declared: "granted" }, answer(403), { declared: "subscribed", observed: "refused by the gateway" }],
    [
      { declared: "granted", declaredGates: ALL_GATES },
      answer(403),
      { declared: "subscribed, connected", observed: "refused by the gateway" },
    ],
    [{ declared: "granted", declaredGates: ALL_GATES }, NO_PROFILE, { declared: "profiled", observed: "no business profile" }],
    [{ declared: "granted", declaredGates: ["enabled"] }, NO_PROFILE, null],
    [{ declared: "granted", declaredGates: ["enabled"] }, answer(401), { declared: "enabled", observed: "access token rejected" }],
    [{ declared: "granted" }, answer(401), null],
    [{ declared: "pending" }, well(), { declared: "pending", observed: "already working" }],
    [{ declared: "granted", declaredGates: ALL_GATES }, well(), null],
    [{ declared: "pending", declaredGates: ALL_GATES }, answer(403), null],
    // Nothing was asked, so nothing is working.
    [{ declared: "pending", healthCheck: null }, well(), null],
  ])("%o", async (declared, reply, drift) => {
    const { target } = await runCheck({ api: [reply], applications: [anApplication({ apis: [anApi(declared)] })] });
    expect(target.drift).toEqual(drift);
  });
});

describe("the times of a check", () => {
  test("follow the exchanges", async () => {
    const clock = createLeapingClock();
    const after =
      (ms: number, reply: Reply): Reply =>
      (socket, request) => {
        clock.leap(ms);
        return reply(socket, request);
      };
    const { target, report } = await runCheck({ clock, token: [after(100, grant())], api: [after(40, well())] });
    const bars = target.stages.filter(({ stage }) => ["token", "gateway", "api"].includes(stage));
    expect(bars.map(({ stage, startMs, durationMs }) => [stage, startMs, durationMs])).toEqual([
      ["token", 0, 100],
      ["gateway", 100, 40],
      ["api", 140, 0],
    ]);
    expect([report.durationMs, report.at]).toEqual([140, new Date(Date.UTC(2026, 10, 20, 12))]);
  });
});
