import { succeed } from "@pistectl/words";
import { describe, expect, test } from "vitest";
import { createGate } from "../src/retry/gate.ts";
import { Secret } from "../src/secret/secret.ts";
import { createSharedToken } from "../src/token/shared-token.ts";
import type { TokenGrant } from "../src/token/token-grant.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import { loopTurns } from "./loop-turns.ts";
import {
  anApi,
  anApplication,
  CLIENT_ID,
  CLIENT_SECRET,
  type Expected,
  findingOf,
  HEALTH_CHECK,
  oauthError,
  outcomeOf,
  runCheck,
} from "./run-check.ts";
import { answer, grant, type Reply, raw, slowly, startServer, well } from "./scripted-server.ts";

const REFUSED_AT_TOKEN = "ok | ok ok - | ok ok - | FAILED - -";
const ALL_WELL = "ok | ok ok - | ok ok - | ok ok ok";

/** Expectation of one refusal that is not asked about again. */
function refusedOnce(finding: string, status: number): Expected {
  return {
    finding: `blocked ${finding}`,
    attempts: [`token 1: ${status} ${finding.split(" ")[0]}`],
    received: [1, 0],
    stages: REFUSED_AT_TOKEN,
  };
}

/** Expectation of a transient refusal that lasts: three requests with growing pauses. */
function refusedThrice(finding: string, status: number | "no answer"): Expected {
  const code = finding.split(" ")[0];
  return {
    finding: `blocked ${finding}`,
    attempts: [`token 1: ${status} ${code}`, `token 2: ${status} ${code} after 500 ms`, `token 3: ${status} ${code} after 1000 ms`],
    received: [3, 0],
    stages: REFUSED_AT_TOKEN,
  };
}

const READY: Expected = { finding: "ready", attempts: ["token 1: 200", "gateway 1: 200"], received: [1, 1], stages: ALL_WELL };

describe("the token endpoint accepts", () => {
  const rows: readonly (readonly [title: string, token: readonly Reply[], expected: Expected])[] = [
    ["with PISTE's answer", [grant()], READY],
    ["with a lifetime in text", [grant("token-1", { expires_in: "3600" })], READY],
    ["without a lifetime or a scope", [answer(200, { access_token: "token-1", token_type: "bearer" })], READY],
    ["with a byte order mark", [answer(200, '\ufeff{"access_token":"token-1","token_type":"Bearer","expires_in":3600}')], READY],
    [
      "at the third request, after two 503",
      [answer(503), answer(503), grant()],
      {
        finding: "ready",
        attempts: [
          "token 1: 503 token/unavailable",
          "token 2: 503 token/unavailable after 500 ms",
          "token 3: 200 after 1000 ms",
          "gateway 1: 200",
        ],
        received: [3, 1],
        stages: ALL_WELL,
      },
    ],
    [
      "at the retry, after a random invalid_client",
      [oauthError(400, "invalid_client"), grant()],
      {
        finding: "ready",
        attempts: ["token 1: 400 token/client-refused", "token 2: 200 after 750 ms", "gateway 1: 200"],
        received: [2, 1],
        stages: ALL_WELL,
      },
    ],
    [
      "after the pause that a Retry-After asks for",
      [answer(429, "", { "Retry-After": "3" }), grant()],
      {
        finding: "ready",
        attempts: ["token 1: 429 token/throttled", "token 2: 200 after 3000 ms", "gateway 1: 200"],
        received: [2, 1],
        stages: ALL_WELL,
      },
    ],
    [
      "after the longest pause that is obeyed",
      [answer(503, "", { "Retry-After": "10" }), grant()],
      {
        finding: "ready",
        attempts: ["token 1: 503 token/unavailable", "token 2: 200 after 10000 ms", "gateway 1: 200"],
        received: [2, 1],
        stages: ALL_WELL,
      },
    ],
    [
      "after the date that a Retry-After names",
      [answer(429, "", { "Retry-After": "Fri, 20 Nov 2026 12:00:04 GMT" }), grant()],
      {
        finding: "ready",
        attempts: ["token 1: 429 token/throttled", "token 2: 200 after 4000 ms", "gateway 1: 200"],
        received: [2, 1],
        stages: ALL_WELL,
      },
    ],
    [
      "after a pause of our own when the Retry-After cannot be read",
      [answer(429, "", { "Retry-After": "soon 5" }), grant()],
      {
        finding: "ready",
        attempts: ["token 1: 429 token/throttled", "token 2: 200 after 500 ms", "gateway 1: 200"],
        received: [2, 1],
        stages: ALL_WELL,
      },
    ],
  ];
  test.each(rows)("%s", async (_title, token, expected) => {
    expect(outcomeOf(await runCheck({ token }))).toEqual(expected);
  });
});

describe("the token endpoint refuses", () => {
  const clientRefused = (status: number): Expected => ({
    finding: "blocked token/client-refused you confirmed",
    attempts: [`token 1: ${status} token/client-refused`, `token 2: ${status} token/client-refused after 750 ms`],
    received: [2, 0],
    stages: REFUSED_AT_TOKEN,
  });
  const rows: readonly (readonly [title: string, token: readonly Reply[], expected: Expected])[] = [
    ["invalid_client with 400: one retry, never more", [oauthError(400, "invalid_client")], clientRefused(400)],
    ["invalid_client with 401", [oauthError(401, "invalid_client", { "WWW-Authenticate": 'Basic realm="x"' })], clientRefused(401)],
    ["invalid_scope", [oauthError(400, "invalid_scope")], refusedOnce("token/scope-refused you likely", 400)],
    ["unauthorized_client", [oauthError(400, "unauthorized_client")], refusedOnce("token/grant-refused you likely", 400)],
    ["unsupported_grant_type", [oauthError(400, "unsupported_grant_type")], refusedOnce("token/grant-refused you likely", 400)],
    ["invalid_grant", [oauthError(400, "invalid_grant")], refusedOnce("token/grant-refused you likely", 400)],
    ["invalid_request", [oauthError(400, "invalid_request")], refusedOnce("token/unexpected-answer you unknown", 400)],
    ["an error code nobody registered", [oauthError(400, "quota_of_the_moon")], refusedOnce("token/unexpected-answer you unknown", 400)],
    ["403 with a page", [answer(403, "<html>no</html>")], refusedOnce("network/captive-portal network likely", 403)],
    ["404", [answer(404)], refusedOnce("token/unexpected-answer you unknown", 404)],
    ["401 without OAuth body", [answer(401)], refusedOnce("token/unexpected-answer you unknown", 401)],
    ["429", [answer(429)], refusedThrice("token/throttled piste likely", 429)],
    ["400 without OAuth body", [answer(400)], refusedThrice("token/throttled piste likely", 400)],
    ["400 with an error that is no text", [answer(400, { error: 7 })], refusedThrice("token/throttled piste likely", 400)],
    ["500", [answer(500, { error: "server_error" })], refusedThrice("token/unavailable piste confirmed", 500)],
    ["503", [answer(503)], refusedThrice("token/unavailable piste confirmed", 503)],
    [
      "429 with a Retry-After of hours: asked once",
      [answer(429, "", { "Retry-After": "7200" })],
      refusedOnce("token/throttled piste likely", 429),
    ],
    [
      "200 with a web page",
      [answer(200, "<!DOCTYPE html><title>Log in</title>", { "Content-Type": "text/html" })],
      refusedOnce("network/captive-portal network likely", 200),
    ],
  ];
  test.each(rows)("%s", async (_title, token, expected) => {
    expect(outcomeOf(await runCheck({ token }))).toEqual(expected);
  });

  test("says when to come back if the Retry-After is too long to obey", async () => {
    const { target } = await runCheck({ token: [answer(429, "", { "Retry-After": "7200" })] });
    expect(target.diagnosis?.retryAt).toEqual(new Date(Date.UTC(2026, 10, 20, 14)));
  });

  test("the retry of invalid_client comes on top of the limit", async () => {
    const { target, token } = await runCheck({ token: [oauthError(400, "invalid_client")], settings: { maxAttempts: 1 } });
    expect([findingOf(target), token.requests.length]).toEqual(["blocked token/client-refused you confirmed", 2]);
  });

  test("one attempt means one request", async () => {
    const { target, token } = await runCheck({ token: [answer(503)], settings: { maxAttempts: 1 } });
    expect([findingOf(target), token.requests.length]).toEqual(["blocked token/unavailable piste confirmed", 1]);
  });
});

describe("a malformed token answer", () => {
  const token = { access_token: "token-1", token_type: "Bearer", expires_in: 3600 };
  const rows: readonly (readonly [title: string, reply: Reply, problem: string])[] = [
    ["without access_token", answer(200, { token_type: "Bearer" }), "access_token"],
    ["with an empty access_token", answer(200, { ...token, access_token: "" }), "access_token"],
    ["with an access_token that is a number", answer(200, { ...token, access_token: 12 }), "access_token"],
    ["with an access_token that would end a header", answer(200, { ...token, access_token: "a\r\nX: y" }), "access_token"],
    ["of another type", answer(200, { ...token, token_type: "mac" }), "token_type"],
    ["without a type", answer(200, { access_token: "token-1" }), "token_type"],
    ["with a lifetime that is no number", answer(200, { ...token, expires_in: "soon" }), "expires_in"],
    ["with a negative lifetime", answer(200, { ...token, expires_in: -1 }), "expires_in"],
    ["that names access_token twice", answer(200, '{"access_token":"a1","access_token":"b2","token_type":"Bearer"}'), "access_token"],
    [
      "that names access_token twice, once in disguise",
      answer(200, '{"access_token":"a1","\\u0061ccess_token":"b2","token_type":"Bearer"}'),
      "access_token",
    ],
    ["that is not JSON", answer(200, "access_token=token-1", { "Content-Type": "text/plain" }), "JSON"],
    ["that is a JSON list", answer(200, "[1]"), "JSON"],
    ["that is empty", answer(200), "empty"],
    ["with status 204", raw("HTTP/1.1 204 No Content\r\n\r\n"), "empty"],
    ["above 64 KiB", answer(200, { ...token, padding: "x".repeat(65_536) }), "large"],
    ["cut short", raw('HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{"access_token":"tok', "end"), "cut short"],
    ["cut short between chunks", raw('HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n{"acc\r\n', "end"), "cut short"],
    ["with a bad chunk", raw("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n{\r\n"), "HTTP"],
    ["that is not HTTP", raw("SSH-2.0-OpenSSH_9.6\r\n", "end"), "HTTP"],
    ["with 40 KiB of headers", answer(200, token, { "X-Padding": "x".repeat(40 * 1024) }), "large"],
  ];
  test.each(rows)("%s", async (_title, reply, problem) => {
    const checked = await runCheck({ token: [reply] });
    const { attempts, ...outcome } = outcomeOf(checked);
    expect(outcome).toEqual({ finding: "blocked token/malformed piste confirmed", received: [1, 0], stages: REFUSED_AT_TOKEN });
    expect(attempts).toHaveLength(1);
    expect(checked.target.summary.en).toContain(problem);
  });

  test("64 KiB is not too large", async () => {
    const frame = JSON.stringify({ ...token, padding: "" }).length;
    const { target } = await runCheck({ token: [answer(200, { ...token, padding: "x".repeat(65_536 - frame) })] });
    expect(findingOf(target)).toBe("ready");
  });
});

describe("a token endpoint without answer", () => {
  test("is given up after 10 s, three times", async () => {
    const clock = createLeapingClock();
    const hang: Reply = () => clock.leap(10_000);
    expect(outcomeOf(await runCheck({ clock, token: [hang] }))).toEqual(refusedThrice("token/timeout piste confirmed", "no answer"));
  });

  test("is given up when it drips: the time counts from the request on", async () => {
    const clock = createLeapingClock();
    const drip: Reply = async (socket) => {
      clock.leap(6000);
      socket.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n");
      for (let byte = 0; byte < 4; byte++) {
        await loopTurns();
        socket.write("{");
        clock.leap(1100);
      }
    };
    expect(outcomeOf(await runCheck({ clock, token: [drip], settings: { maxAttempts: 1 } }))).toEqual(
      refusedOnce("token/timeout piste confirmed", 200),
    );
  });

  test("is not waited for beyond the deadline of the whole check", async () => {
    const { target, token, report, events } = await runCheck({
      token: [answer(503, "", { "Retry-After": "5" })],
      settings: { timeoutMs: 4000 },
    });
    expect([findingOf(target), token.requests.length]).toEqual(["blocked token/unavailable piste confirmed", 1]);
    expect([report.durationMs, events.filter(({ kind }) => kind === "wait")]).toEqual([0, []]);
  });

  test("is given up at the deadline of the whole check", async () => {
    const clock = createLeapingClock();
    const hang: Reply = () => clock.leap(10_000);
    const { target, token, report } = await runCheck({ clock, token: [hang], settings: { timeoutMs: 14_000 } });
    expect([findingOf(target), token.requests.length]).toEqual(["blocked token/timeout piste unknown", 2]);
    expect(report.durationMs).toBeLessThanOrEqual(10_000 + 500 + 10_000);
  });

  test("is not waited for once the deadline is over", async () => {
    const clock = createLeapingClock();
    const { target, api } = await runCheck({
      clock,
      settings: { timeoutMs: 14_000 },
      api: [() => clock.leap(14_000)],
    });
    expect([findingOf(target), api.requests.length]).toEqual(["blocked gateway/timeout piste unknown", 1]);
  });
});

describe("a redirect of the token request", () => {
  test.each([301, 302, 303, 307, 308])("is not followed to another port (%i)", async (status) => {
    const elsewhere = await startServer([grant()]);
    const checked = await runCheck({ token: [answer(status, "", { Location: `${elsewhere.origin}/api/oauth/token` })] });
    expect(outcomeOf(checked)).toEqual(refusedOnce("token/redirected piste confirmed", status));
    expect([elsewhere.connections, elsewhere.requests]).toEqual([0, []]);
    expect(checked.target.summary.en).toContain(elsewhere.origin);
  });

  test("to another host name is the network's", async () => {
    const elsewhere = await startServer([grant()]);
    const checked = await runCheck({ token: [answer(307, "", { Location: `http://localhost:${elsewhere.port}/log-in?back=token` })] });
    expect(outcomeOf(checked)).toEqual(refusedOnce("token/redirected network confirmed", 307));
    expect(elsewhere.connections).toBe(0);
    expect(checked.target.summary.en).not.toContain("log-in");
  });

  test("on the same origin is not followed either", async () => {
    expect(outcomeOf(await runCheck({ token: [answer(308, "", { Location: "/elsewhere" }), grant()] }))).toEqual(
      refusedOnce("token/redirected piste confirmed", 308),
    );
  });

  test("without a Location says so with its status alone", async () => {
    expect(outcomeOf(await runCheck({ token: [answer(304)] }))).toEqual(refusedOnce("token/redirected piste confirmed", 304));
  });
});

describe("the token request on the wire", () => {
  test("is a form with client_secret_post and nothing else", async () => {
    const { token } = await runCheck();
    const [request] = token.requests;
    const form = Object.fromEntries(new URLSearchParams(request?.body));
    expect({ ...request, body: form }).toEqual({
      method: "POST",
      target: "/api/oauth/token",
      headers: [
        ["host", `127.0.0.1:${token.port}`],
        ["connection", "keep-alive"],
        ["accept", "application/json"],
        ["accept-encoding", "identity"],
        ["content-type", "application/x-www-form-urlencoded"],
        ["user-agent", "pistectl"],
        ["content-length", String(Buffer.byteLength(request?.body ?? ""))],
      ],
      body: { grant_type: "client_credentials", client_id: CLIENT_ID, client_secret: CLIENT_SECRET },
    });
  });

  test("names a scope only if the API needs one", async () => {
    const { token } = await runCheck({ applications: [anApplication({ apis: [anApi({ scope: "piste.captchetat openid" })] })] });
    expect(new URLSearchParams(token.requests[0]?.body).get("scope")).toBe("piste.captchetat openid");
  });

  test("carries no cookie that an earlier answer set", async () => {
    const { token, api } = await runCheck({
      token: [answer(503, "", { "Set-Cookie": "a=b; Path=/" }), grant()],
      api: [answer(503, "", { "Set-Cookie": "a=b; Path=/" }), well()],
    });
    const names = [...token.requests, ...api.requests].flatMap(({ headers }) => headers.map(([name]) => name));
    expect(names.filter((name) => name === "cookie" || name === "expect")).toEqual([]);
  });
});

describe("one token", () => {
  const apis = ["A", "B", "C"].map((name) => anApi({ name }));

  test("serves all targets of an application", async () => {
    const { report, token, api, accessTokens } = await runCheck({
      token: [slowly(grant())],
      applications: [anApplication({ apis })],
    });
    expect(report.targets.map((target) => [target.api, findingOf(target), target.attempts.length])).toEqual([
      ["A", "ready", 2],
      ["B", "ready", 2],
      ["C", "ready", 2],
    ]);
    expect([token.requests.length, api.requests.length, accessTokens]).toEqual([1, 3, ["token-1"]]);
  });

  test("serves four calls at once, not more", async () => {
    const { report, api } = await runCheck({
      api: [slowly(well())],
      applications: [anApplication({ apis: Array.from({ length: 9 }, (_, index) => anApi({ name: `API ${index}` })) })],
    });
    expect([report.verdict, api.requests.length, api.mostAtOnce]).toEqual(["ready", 9, 4]);
  });

  test("is asked for once for each scope, one request at a time", async () => {
    const { token } = await runCheck({
      token: [slowly(grant("token-1")), slowly(grant("token-2"))],
      applications: [anApplication({ apis: [anApi({ scope: "a" }), anApi({ scope: "b" }), anApi({ scope: "a" })] })],
    });
    expect(token.requests.map(({ body }) => new URLSearchParams(body).get("scope"))).toEqual(["a", "b"]);
    expect(token.mostAtOnce).toBe(1);
  });

  test("is asked for by one application at a time", async () => {
    const { token, report } = await runCheck({
      token: [slowly(grant("token-1")), slowly(grant("token-2")), slowly(grant("token-3"))],
      applications: [anApplication(), anApplication({ name: "SECOND" }), anApplication({ name: "THIRD" })],
    });
    expect([token.requests.length, token.mostAtOnce, report.verdict]).toEqual([3, 1, "ready"]);
  });

  test("is renewed once for all targets that it was refused to", async () => {
    const refusesFirst: Reply = (socket, request) => {
      const first = request.headers.some(([name, value]) => name === "authorization" && value === "Bearer token-1");
      return first ? answer(401, "", { "WWW-Authenticate": 'Bearer error="invalid_token"' })(socket, request) : well()(socket, request);
    };
    const { report, token, api } = await runCheck({
      token: [grant("token-1"), slowly(grant("token-2"))],
      api: [refusesFirst],
      applications: [anApplication({ apis })],
    });
    expect([report.verdict, token.requests.length, api.requests.length]).toEqual(["ready", 2, 6]);
  });

  test("refused to two in the same turn is renewed once", async () => {
    let asked = 0;
    const ask = async (): Promise<TokenGrant> => ({
      outcome: succeed({ value: new Secret(`token-${++asked}`), scope: null, lifetimeSeconds: 3600 }),
      attempts: [],
      http: null,
      startedAt: 0,
      endedAt: 0,
    });
    const shared = createSharedToken(ask, createGate(1));
    const { outcome } = await shared.grant();
    if (!outcome.ok) expect.unreachable("this grant is a good one");
    const renewed = await Promise.all([shared.renew(outcome.value.value), shared.renew(outcome.value.value)]);
    expect(renewed.map((token) => token.ok && token.value.reveal())).toEqual(["token-2", "token-2"]);
  });

  test("that cannot be renewed for one target leaves the others as they are", async () => {
    const byPath: Reply = (socket, request) =>
      request.target === "/refused"
        ? answer(401, "", { "WWW-Authenticate": 'Bearer error="invalid_token"' })(socket, request)
        : slowly(slowly(well()))(socket, request);
    const { report } = await runCheck({
      token: [grant("token-1"), oauthError(400, "invalid_scope")],
      api: [byPath],
      applications: [
        anApplication({
          apis: [anApi({ name: "refused", healthCheck: { ...HEALTH_CHECK, path: "/refused" } }), anApi({ name: "granted" })],
        }),
      ],
    });
    expect(report.targets.map((target) => [target.api, findingOf(target)])).toEqual([
      ["refused", "blocked token/scope-refused you likely"],
      ["granted", "ready"],
    ]);
  });
});
