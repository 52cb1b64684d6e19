import { describe, expect, test } from "vitest";
import { DIAGNOSES } from "../src/diagnoses/registry.ts";
import { tlsExpiring } from "../src/diagnoses/tls.ts";
import { diagnose } from "../src/domain/diagnosis.ts";
import type { Partner } from "../src/domain/peer.ts";
import type { PreflightPartner } from "../src/preflight/preflight-request.ts";
import { REQUIREMENTS } from "../src/preflight/preflight-request.ts";
import { meetsRequirement } from "../src/preflight/requirement.ts";
import { createLeapingClock } from "./leaping-clock.ts";
import { anApplication, CLIENT_ID, CLIENT_SECRET, findingOf, oauthError, TECHNICAL_ACCOUNT } from "./run-check.ts";
import { aPartner, CONSUMER_SECRET, type PartnerCheck, runPartnerCheck } from "./run-partner-check.ts";
import { answer, closedPort, grant, type Reply, raw, reset, slowly } from "./scripted-server.ts";
import { leaksIn, spellingsOf } from "./spellings.ts";

const BASIC: PartnerCheck = { partner: { authentication: "basic" } };

/** `stage status` of each request. */
const attemptsOf = ({ target }: Awaited<ReturnType<typeof runPartnerCheck>>): readonly string[] =>
  target.attempts.map(({ stage, status }) => `${stage} ${status}`);

describe("requests", () => {
  test("a token is asked for with key and secret in the body, then the health check is called with it", async () => {
    const { target, token, api } = await runPartnerCheck();
    expect(token.requests.map(({ method, target: path, body }) => [method, path, Object.fromEntries(new URLSearchParams(body))])).toEqual([
      ["POST", "/oauth2/token", { grant_type: "client_credentials", client_id: "key-of-the-integrator", client_secret: CONSUMER_SECRET }],
    ]);
    expect(token.requests[0]?.headers.filter(([name]) => name === "authorization")).toEqual([]);
    expect(api.requests.map(({ method, target: path, body, headers }) => [method, path, body, header(headers, "authorization")])).toEqual([
      ["GET", "/core/health", "", "Bearer token-1"],
    ]);
    expect(target).toMatchObject({
      application: "cynod",
      environment: null,
      api: "CYNOD",
      version: null,
      verdict: "ready",
      diagnosis: null,
      drift: null,
      supportNote: null,
      summary: { en: "CYNOD gives an access token, and its health check answers with it (status 204)." },
    });
    expect(target.stages.map(({ stage, host, status }) => `${stage} ${host?.replace(/\d+$/, "port")} ${status}`)).toEqual([
      "config undefined ok",
      "dns 127.0.0.1:port ok",
      "tcp 127.0.0.1:port ok",
      "tls 127.0.0.1:port skipped",
      "dns 127.0.0.1:port ok",
      "tcp 127.0.0.1:port ok",
      "tls 127.0.0.1:port skipped",
      "token 127.0.0.1:port ok",
      "gateway 127.0.0.1:port ok",
      "api 127.0.0.1:port ok",
    ]);
  });

  test("with Basic authentication no token is asked for, and the pair goes to the API as it is", async () => {
    const { target, token, api } = await runPartnerCheck(BASIC);
    expect(token.connections).toBe(0);
    const [request] = api.requests;
    expect(Buffer.from(header(request?.headers ?? [], "authorization").replace("Basic ", ""), "base64").toString()).toBe(
      `key-of-the-integrator:${CONSUMER_SECRET}`,
    );
    expect(target.summary.fr).toBe(
      "Le contrôle de santé de CYNOD répond à un appel avec la clé et le secret de consommateur (statut 204).",
    );
    expect(target.stages.map(({ stage, status }) => `${stage} ${status}`)).toEqual([
      "config ok",
      "dns ok",
      "tcp ok",
      "tls skipped",
      "token skipped",
      "gateway ok",
      "api ok",
    ]);
  });

  test.each<readonly [title: string, path: string, sent: string]>([
    ["a path below the base", "/health", "/core/health"],
    ["a query", "/health?deep=1", "/core/health?deep=1"],
  ])("%s", async (_title, path, sent) => {
    const { api } = await runPartnerCheck({ partner: { healthPath: { source: "endpoints.healthcheck", value: path } } });
    expect(api.requests.map(({ target }) => target)).toEqual([sent]);
  });

  test("two partners of one endpoint ask one after the other", async () => {
    const { report, token, api } = await runPartnerCheck({ times: 2, token: [slowly(grant("token-1")), slowly(grant("token-2"))] });
    expect(report.targets.map(({ verdict }) => verdict)).toEqual(["ready", "ready"]);
    expect([token.requests.length, token.mostAtOnce, api.requests.length]).toEqual([2, 1, 2]);
  });

  test("progress names the partner", async () => {
    const { events } = await runPartnerCheck();
    expect(events.map((event) => [event.kind, event.api])).toEqual([
      ["begin", null],
      ["attempt", null],
      ["begin", "CYNOD"],
      ["attempt", "CYNOD"],
    ]);
  });
});

describe("any 2xx that is no web page is well, whatever the body", () => {
  test.each<readonly [title: string, reply: Reply]>([
    ["204", answer(204)],
    ["200 without a body", answer(200)],
    ["200 with a text", answer(200, "pong")],
    ["202 with JSON that another platform would call an error", answer(202, { code: "ERRAUTUSR0001", codeRetour: 7, etat: "KO" })],
  ])("%s", async (_title, reply) => {
    for (const check of [{}, BASIC]) expect(findingOf((await runPartnerCheck({ ...check, api: [reply] })).target)).toBe("ready");
  });
});

describe("client authentication at the token endpoint", () => {
  test("as Basic, each half form-encoded first", async () => {
    const { target, token } = await runPartnerCheck({ partner: { clientAuthentication: "client_secret_basic" } });
    const [request] = token.requests;
    const pair = Buffer.from(header(request?.headers ?? [], "authorization").replace("Basic ", ""), "base64").toString();
    expect(pair.split(":").map((half) => new URLSearchParams(`half=${half}`).get("half"))).toEqual([
      "key-of-the-integrator",
      CONSUMER_SECRET,
    ]);
    expect(pair).not.toContain(CONSUMER_SECRET);
    expect([target.verdict, request?.body]).toEqual(["ready", "grant_type=client_credentials"]);
  });

  const ASKS_BASIC = { "WWW-Authenticate": 'Basic realm="oauth"' };
  test.each<readonly [title: string, check: PartnerCheck, first: string]>([
    [
      "a challenge of Basic to a pair in the body",
      { token: [answer(401, { error: "invalid_client" }, ASKS_BASIC)] },
      "Write clientAuthentication: client_secret_basic in the manifest: this token endpoint asks for Basic authentication, and got the pair in the form body.",
    ],
    [
      "one among others",
      { token: [answer(401, "", { "WWW-Authenticate": 'Bearer realm="x", basic realm="y"' })] },
      "Write clientAuthentication: client_secret_basic in the manifest: this token endpoint asks for Basic authentication, and got the pair in the form body.",
    ],
    [
      "to a pair as Basic",
      { partner: { clientAuthentication: "client_secret_basic" }, token: [answer(401, { error: "invalid_client" }, ASKS_BASIC)] },
      "Copy both values again from what CYNOD gave you: the consumer key and the consumer secret of one pair.",
    ],
    [
      "another challenge",
      { token: [answer(401, { error: "invalid_client" }, { "WWW-Authenticate": 'Bearer realm="Basic plan"' })] },
      "Copy both values again from what CYNOD gave you: the consumer key and the consumer secret of one pair.",
    ],
  ])("%s", async (_title, check, first) => {
    const { target } = await runPartnerCheck(check);
    expect([target.diagnosis?.code, target.diagnosis?.remedies[0]?.en]).toEqual(["token/client-refused", first]);
  });
});

describe("the type of a partner's token", () => {
  const token = (fields: object): Reply => answer(200, { access_token: "token-1", expires_in: "3599", ...fields });

  test.each<readonly [type: string, reply: Reply, finding: string]>([
    ["BearerToken, as Apigee writes it", token({ token_type: "BearerToken" }), "ready"],
    ["none", token({}), "ready"],
    ["null", token({ token_type: null }), "ready"],
    ["bearer", token({ token_type: "bearer" }), "ready"],
    ["another", token({ token_type: "mac" }), "blocked token/malformed provider confirmed"],
    ["no text", token({ token_type: 1 }), "blocked token/malformed provider confirmed"],
  ])("%s", async (_type, reply, finding) => {
    const { target, api } = await runPartnerCheck({ token: [reply] });
    expect(findingOf(target)).toBe(finding);
    if (finding === "ready") expect(header(api.requests[0]?.headers ?? [], "authorization")).toBe("Bearer token-1");
  });
});

describe("what stands in the way", () => {
  const once = { settings: { maxAttempts: 1 } };

  test.each<readonly [title: string, check: PartnerCheck, finding: string, attempts: readonly string[]]>([
    [
      "the pair is refused",
      { token: [oauthError(401, "invalid_client")] },
      "blocked token/client-refused you confirmed",
      ["token 401", "token 401"],
    ],
    [
      "the pair is refused without a code of OAuth",
      { token: [answer(401, { errorCode: 4711 })] },
      "blocked token/client-refused you likely",
      ["token 401", "token 401"],
    ],
    ["400 without a code of OAuth", { token: [answer(400, "no")] }, "blocked token/unexpected-answer provider unknown", ["token 400"]],
    ["the scope is refused", { token: [oauthError(400, "invalid_scope")] }, "blocked token/scope-refused you likely", ["token 400"]],
    ["the grant is refused", { token: [oauthError(400, "unauthorized_client")] }, "blocked token/grant-refused you likely", ["token 400"]],
    ["the token endpoint throttles", { ...once, token: [answer(429)] }, "blocked token/throttled provider likely", ["token 429"]],
    ["the token endpoint fails, then works", { token: [answer(503), grant()] }, "ready", ["token 503", "token 200", "gateway 204"]],
    ["the token endpoint fails", { ...once, token: [answer(500)] }, "blocked token/unavailable provider confirmed", ["token 500"]],
    [
      "the token endpoint redirects",
      { token: [answer(302, "", { Location: "/elsewhere" })] },
      "blocked token/redirected provider confirmed",
      ["token 302"],
    ],
    [
      "the token endpoint redirects to another host",
      { token: [answer(302, "", { Location: "https://portal.example/" })] },
      "blocked token/redirected network confirmed",
      ["token 302"],
    ],
    ["the token answer is no token", { token: [answer(200, {})] }, "blocked token/malformed provider confirmed", ["token 200"]],
    [
      "a page answers for the token endpoint",
      { token: [answer(200, "<html>", { "Content-Type": "text/html" })] },
      "blocked network/captive-portal network likely",
      ["token 200"],
    ],
    [
      "a page answers for the health check",
      { api: [answer(200, "<!doctype html><title>Sign in</title>", { "Content-Type": "text/html" })] },
      "blocked network/captive-portal network likely",
      ["token 200", "gateway 200"],
    ],
    [
      "a page under another type answers a call with Basic",
      { ...BASIC, api: [answer(200, "\n<HTML><body>Sign in</body></HTML>")] },
      "blocked network/captive-portal network likely",
      ["gateway 200"],
    ],
    ["the token host cuts", { ...once, token: [reset] }, "blocked network/connection-reset network confirmed", ["token null"]],
    [
      "the API refuses the token",
      { api: [answer(401)] },
      "blocked gateway/token-rejected you likely",
      ["token 200", "token 200", "gateway 401", "gateway 401"],
    ],
    ["the API refuses the pair", { ...BASIC, api: [answer(401)] }, "blocked gateway/token-rejected you likely", ["gateway 401"]],
    ["403", { api: [answer(403)] }, "blocked gateway/api-not-granted you confirmed", ["token 200", "gateway 403"]],
    ["403 with Basic", { ...BASIC, api: [answer(403)] }, "blocked gateway/api-not-granted you confirmed", ["gateway 403"]],
    [
      "403 for want of a scope",
      { api: [answer(403, "", { "WWW-Authenticate": 'Bearer error="insufficient_scope"' })] },
      "blocked gateway/scope-insufficient you likely",
      ["token 200", "gateway 403"],
    ],
    ["404", { api: [answer(404)] }, "blocked gateway/path-unknown you likely", ["token 200", "gateway 404"]],
    ["405", { api: [answer(405)] }, "blocked gateway/method-refused you likely", ["token 200", "gateway 405"]],
    ["429", { ...once, api: [answer(429)] }, "blocked gateway/quota-exceeded you confirmed", ["token 200", "gateway 429"]],
    ["400", { api: [answer(400)] }, "blocked gateway/unexpected-status provider unknown", ["token 200", "gateway 400"]],
    ["500", { api: [answer(500)] }, "blocked api/unhealthy provider confirmed", ["token 200", "gateway 500"]],
    ["500 with a body", { api: [answer(500, { code: "E1" })] }, "blocked api/unhealthy provider confirmed", ["token 200", "gateway 500"]],
    ["503 with a body", { ...once, api: [answer(503, {})] }, "blocked api/unhealthy provider confirmed", ["token 200", "gateway 503"]],
    ["503", { ...once, api: [answer(503)] }, "blocked gateway/unavailable provider confirmed", ["token 200", "gateway 503"]],
    ["504", { ...once, api: [answer(504)] }, "blocked gateway/backend-timeout provider likely", ["token 200", "gateway 504"]],
    [
      "a redirection",
      { api: [answer(307, "", { Location: "/x" })] },
      "blocked gateway/redirected provider confirmed",
      ["token 200", "gateway 307"],
    ],
    [
      "an answer cut short",
      { ...once, api: [raw("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhalf", "end")] },
      "blocked api/malformed provider confirmed",
      ["token 200", "gateway 200"],
    ],
    [
      "an answer too large",
      { ...once, api: [raw("HTTP/1.1 200 OK\r\nContent-Length: 9999999\r\n\r\nx")] },
      "blocked api/too-large provider confirmed",
      ["token 200", "gateway 200"],
    ],
    [
      "no HTTP",
      { ...once, api: [raw("nonsense\r\n\r\n", "end")] },
      "blocked api/malformed provider confirmed",
      ["token 200", "gateway null"],
    ],
  ])("%s", async (_title, check, finding, attempts) => {
    const checked = await runPartnerCheck(check);
    expect([findingOf(checked.target), attemptsOf(checked)]).toEqual([finding, attempts]);
    expect(checked.target.supportNote).toBeNull();
    expect(spokenOf(checked.target)).not.toMatch(OF_PISTE);
  });

  test.each<readonly [title: string, check: PartnerCheck, finding: string, en: string, fr: string]>([
    [
      "400 with a code",
      { api: [answer(400, { code: "E-1042", message: "Unknown tenant" })] },
      "blocked api/business-error provider confirmed",
      'CYNOD answered with its own error E-1042: "Unknown tenant".',
      "CYNOD a répondu par sa propre erreur E-1042 : « Unknown tenant ».",
    ],
    [
      "422 with a number",
      { api: [answer(422, { code: 4711 })] },
      "blocked api/business-error provider confirmed",
      "CYNOD answered with its own error 4711.",
      "CYNOD a répondu par sa propre erreur 4711.",
    ],
    [
      "404 with a code",
      { api: [answer(404, { code: "E-404-7" })] },
      "blocked api/business-error provider confirmed",
      "CYNOD answered with its own error E-404-7.",
      "CYNOD a répondu par sa propre erreur E-404-7.",
    ],
    [
      "404 with the status once more",
      { api: [answer(404, { code: 404, message: "Not Found" })] },
      "blocked gateway/path-unknown you likely",
      "HOST knows no /core/health (status 404).",
      "HOST ne connaît pas /core/health (statut 404).",
    ],
    [
      "400 with a body and no code",
      { api: [answer(400, { status: "closed" })] },
      "blocked api/unhealthy provider confirmed",
      'CYNOD is not well: status 400, /status = "closed".',
      'CYNOD est en mauvaise santé : statut 400, /status = "closed".',
    ],
    [
      "500 with a code",
      { api: [answer(500, { code: "S-9", message: "down" })] },
      "blocked api/unhealthy provider confirmed",
      'CYNOD is not well: status 500, /message = "down". Its own error code: S-9.',
      'CYNOD est en mauvaise santé : statut 500, /message = "down". Son propre code d\'erreur : S-9.',
    ],
    [
      "401 with a code",
      { ...BASIC, api: [answer(401, { code: "A-1" })] },
      "blocked gateway/token-rejected you likely",
      "HOST refused the consumer key and secret for /core/health (status 401, Basic authentication). Its own error code: A-1.",
      "HOST a refusé la clé et le secret de consommateur pour /core/health (statut 401, authentification Basic). Son propre code d'erreur : A-1.",
    ],
    [
      "403 with a code",
      { api: [answer(403, { code: "A-2" })] },
      "blocked gateway/api-not-granted you confirmed",
      "CYNOD does not let these credentials call /core/health (status 403). Its own error code: A-2.",
      "CYNOD ne laisse pas ces identifiants appeler /core/health (statut 403). Son propre code d'erreur : A-2.",
    ],
    [
      "the token endpoint refuses with a code",
      { token: [answer(401, { error: "invalid_client", code: "AUTH-12" })] },
      "blocked token/client-refused you confirmed",
      "HOST refused the consumer key and secret (status 401, 2 requests). Its own error code: AUTH-12.",
      "HOST a refusé la clé et le secret de consommateur (statut 401, 2 requêtes). Son propre code d'erreur : AUTH-12.",
    ],
    [
      "the token endpoint refuses with a number under another name, and no code of OAuth",
      { token: [answer(401, { errorCode: 4711 })] },
      "blocked token/client-refused you likely",
      "HOST refused the consumer key and secret (status 401, 2 requests). Its own error code: 4711.",
      "HOST a refusé la clé et le secret de consommateur (statut 401, 2 requêtes). Son propre code d'erreur : 4711.",
    ],
    [
      "the token endpoint refuses with its status once more",
      { token: [answer(400, { code: "400", message: "Bad Request" })] },
      "blocked token/unexpected-answer provider unknown",
      "HOST refused the token request with status 400 and no error code.",
      "HOST a refusé la demande de jeton avec le statut 400 sans code d'erreur.",
    ],
    [
      "the token endpoint fails with a code",
      { token: [answer(500, { error_code: "SYS-1" })] },
      "blocked token/unavailable provider confirmed",
      "HOST failed to answer the token request (status 500). Its own error code: SYS-1.",
      "HOST n'a pas pu répondre à la demande de jeton (statut 500). Son propre code d'erreur : SYS-1.",
    ],
    [
      "a sign-in page",
      { api: [answer(200, "<html></html>", { "Content-Type": "text/html" })] },
      "blocked network/captive-portal network likely",
      "A web page came from HOST (status 200) where CYNOD should answer: its own sign-in page, or that of a network portal or filter.",
      "Une page web est venue de HOST (statut 200) là où CYNOD devrait répondre : sa propre page de connexion, ou celle d'un portail ou d'un filtre réseau.",
    ],
    [
      "a code that forges a line",
      { api: [answer(400, { code: "A\n::error::x\u202e", message: "b\u0007" })] },
      "blocked api/business-error provider confirmed",
      'CYNOD answered with its own error A<U+000A>::error::x<U+202E>: "b<U+0007>".',
      "CYNOD a répondu par sa propre erreur A<U+000A>::error::x<U+202E> : « b<U+0007> ».",
    ],
  ])("%s", async (_title, check, finding, en, fr) => {
    const { target } = await runPartnerCheck({ ...once, ...check });
    const named = (text: string): string => text.replace(/127\.0\.0\.1:\d+/, "HOST");
    expect([findingOf(target), named(target.summary.en), named(target.summary.fr)]).toEqual([finding, en, fr]);
    expect(spokenOf(target)).not.toMatch(OF_PISTE);
  });

  test("a token endpoint that never answers", async () => {
    const clock = createLeapingClock();
    const silent: Reply = () => clock.leap(10_000);
    const { target } = await runPartnerCheck({ clock, token: [silent], settings: { maxAttempts: 1 } });
    expect(findingOf(target)).toBe("blocked token/timeout provider confirmed");
  });

  test("a health check that never answers", async () => {
    const clock = createLeapingClock();
    const silent: Reply = () => clock.leap(35_000);
    const { target } = await runPartnerCheck({ clock, api: [silent], settings: { maxAttempts: 1 } });
    expect(findingOf(target)).toBe("blocked gateway/timeout provider confirmed");
    expect(spokenOf(target)).not.toMatch(OF_PISTE);
  });

  test("one renewal after a 401, and the new token is good", async () => {
    const checked = await runPartnerCheck({ token: [grant("token-1"), grant("token-2")], api: [answer(401), answer(200)] });
    expect([findingOf(checked.target), attemptsOf(checked)]).toEqual(["ready", ["token 200", "token 200", "gateway 401", "gateway 200"]]);
    expect(checked.api.requests.map(({ headers }) => header(headers, "authorization"))).toEqual(["Bearer token-1", "Bearer token-2"]);
  });
});

describe("addresses", () => {
  const address = (source: string, value: string | undefined) => ({ source: `endpoints.${source}`, value });

  test.each<readonly [title: string, partner: Partial<PreflightPartner>, problem: string]>([
    ["a host that nobody allowed", {}, "endpoints.token would send the credentials to api.cynod.example"],
    [
      "the API's host, when the other is loopback",
      { tokenUrl: address("token", "https://127.0.0.1:1/token") },
      "endpoints.api would send the credentials to api.cynod.example",
    ],
    ["loopback", { tokenUrl: address("token", "http://localhost:1/token") }, "endpoints.token would send the credentials to localhost:1"],
    [
      "a host of PISTE",
      { tokenUrl: address("token", "https://relay.piste.gouv.fr/token") },
      "endpoints.token would send the credentials to relay.piste.gouv.fr",
    ],
    ["the API's host with Basic", { authentication: "basic" }, "endpoints.api would send the credentials to api.cynod.example"],
    ["plain http", { tokenUrl: address("token", "http://api.cynod.example/token") }, "endpoints.token asks for plain http"],
    ["user-info", { tokenUrl: address("token", "https://me:pw@127.0.0.1/token") }, "endpoints.token holds a user name or password"],
    ["a backslash", { tokenUrl: address("token", "https://127.0.0.1\\@x.example/") }, "endpoints.token holds a backslash"],
    ["no URL", { tokenUrl: address("token", "api.cynod.example/token") }, "endpoints.token is not an absolute URL"],
    [
      "a path that leaves the API",
      {
        tokenUrl: address("token", "https://127.0.0.1:1/token"),
        apiBaseUrl: address("api", "https://127.0.0.1:1"),
        healthPath: address("healthcheck", "//x.example/health"),
      },
      "endpoints.healthcheck leads out of the API host 127.0.0.1:1",
    ],
  ])("%s: no secret is read, no connection opened", async (_title, partner, problem) => {
    let read = 0;
    const lookups: string[] = [];
    const { target } = await runPartnerCheck({
      partner: {
        tokenUrl: address("token", "https://api.cynod.example/token"),
        apiBaseUrl: address("api", "https://api.cynod.example/"),
        ...partner,
        credentials: () => {
          read++;
          return aPartner().credentials();
        },
      },
      settings: { lookup: async (name) => [{ address: lookups.push(name) > 0 ? "127.0.0.1" : "", family: 4 }] },
    });
    expect(findingOf(target)).toBe("blocked config/untrusted-endpoint you confirmed");
    expect(target.summary.en.startsWith(problem), target.summary.en).toBe(true);
    expect([read, lookups, target.attempts]).toEqual([0, [], []]);
    expect(spokenOf(target)).not.toMatch(/--token-url|--api-base-url|oauth\.piste/);
  });

  test.each<readonly [title: string, credentials: { readonly key?: string; readonly secret?: string }]>([
    ["the client identifier", { key: CLIENT_ID }],
    ["the client secret", { secret: CLIENT_SECRET }],
    ["the technical account", { secret: TECHNICAL_ACCOUNT }],
    ["the password of the technical account", { secret: TECHNICAL_ACCOUNT.slice(TECHNICAL_ACCOUNT.indexOf(":") + 1) }],
  ])("%s of an application that is checked beside it is not sent to a partner", async (_title, { key = "key", secret = "secret" }) => {
    const { target, token, api } = await runPartnerCheck({
      partner: { credentials: () => ({ key: { source: "CYNOD_KEY", value: key }, secret: { source: "CYNOD_SECRET", value: secret } }) },
      beside: [anApplication({ apis: [] })],
    });
    expect(findingOf(target)).toBe("blocked config/untrusted-reference you confirmed");
    expect(target.summary.en).toMatch(/^"CYNOD_(KEY|SECRET)" is a credential of PISTE or of Chorus Pro/);
    expect([token.requests, api.requests]).toEqual([[], []]);
  });

  test("a host that the operator allowed is connected to", async () => {
    const port = await closedPort();
    const { target } = await runPartnerCheck({
      partner: {
        tokenUrl: address("token", `https://API.cynod.example:${port}/token`),
        apiBaseUrl: address("api", `https://api.cynod.example:${port}`),
      },
      settings: { maxAttempts: 1, allowHosts: ["api.cynod.example"], lookup: async () => [{ address: "127.0.0.1", family: 4 }] },
    });
    expect(findingOf(target)).toBe("blocked network/connection-refused network confirmed");
    expect(spokenOf(target)).not.toMatch(OF_PISTE);
  });

  test("overrides of PISTE's addresses are not a partner's", async () => {
    const { target, token } = await runPartnerCheck({
      settings: {
        tokenUrl: { source: "--token-url", value: "http://127.0.0.1:9/" },
        apiBaseUrl: { source: "--api-base-url", value: "http://127.0.0.1:9" },
      },
    });
    expect([target.verdict, token.requests.length]).toEqual(["ready", 1]);
  });

  test("without a health check a token is asked for, and the target is degraded", async () => {
    const { target, token, api, report } = await runPartnerCheck({ partner: { healthPath: address("healthcheck", undefined) } });
    expect([findingOf(target), target.summary.en, token.requests.length, api.requests.length]).toEqual([
      "degraded api/not-asked you confirmed",
      "CYNOD gives an access token, but its API was asked nothing, since endpoints.healthcheck is not declared: its health is not proved.",
      1,
      0,
    ]);
    expect(spokenOf(target)).not.toMatch(OF_PISTE);
    expect(REQUIREMENTS.map((requirement) => meetsRequirement(report, requirement))).toEqual([true, true, false]);
  });

  test.each<readonly [partner: Partial<PreflightPartner>, undeclared: string]>([
    [{ tokenUrl: address("token", undefined), apiBaseUrl: address("api", "") }, "endpoints.token, endpoints.api"],
    [{ tokenUrl: address("token", ""), healthPath: address("healthcheck", undefined) }, "endpoints.token"],
    [{ authentication: "basic", healthPath: address("healthcheck", undefined) }, "endpoints.healthcheck"],
  ])("without an address that everything needs it is blocked: %o", async (partner, undeclared) => {
    const { target, token, report } = await runPartnerCheck({ partner });
    expect([findingOf(target), target.summary.en, token.connections]).toEqual([
      "blocked config/untrusted-endpoint you confirmed",
      `${undeclared}: not declared in the manifest, so that nothing could be asked.`,
      0,
    ]);
    expect(REQUIREMENTS.map((requirement) => meetsRequirement(report, requirement))).toEqual([false, false, false]);
  });
});

test.each<readonly [key: string | undefined, secret: string | undefined, finding: string]>([
  [undefined, "", "blocked config/missing-credentials you confirmed"],
  ["key-of-the-integrator", `${CONSUMER_SECRET}\n`, "blocked config/malformed-credentials you confirmed"],
])("credentials %j %j", async (key, secret, finding) => {
  const { target, token, api } = await runPartnerCheck({
    partner: {
      credentials: () => ({
        key: { source: "CYNOD_CONSUMER_KEY", value: key },
        secret: { source: "CYNOD_CONSUMER_SECRET", value: secret },
      }),
    },
  });
  expect([findingOf(target), token.connections, api.connections]).toEqual([finding, 0, 0]);
  expect(spokenOf(target)).not.toMatch(OF_PISTE);
});

test.each<readonly [authentication: "oauth2" | "basic", finding: string]>([
  ["oauth2", "ready"],
  ["basic", "blocked config/malformed-credentials you confirmed"],
])("a key with a colon: %s, %s", async (authentication, finding) => {
  const key = { source: "CYNOD_CONSUMER_KEY", value: "key:of:the:integrator" };
  const { target } = await runPartnerCheck({
    partner: { authentication, credentials: () => ({ key, secret: { source: "CYNOD_CONSUMER_SECRET", value: CONSUMER_SECRET } }) },
  });
  expect(findingOf(target)).toBe(finding);
});

test.each<readonly [check: PartnerCheck, requirement: "authenticated" | "authorized" | "healthy", met: boolean]>([
  [{}, "healthy", true],
  [BASIC, "authenticated", true],
  [BASIC, "healthy", true],
  [{ api: [answer(403)] }, "authenticated", true],
  [{ api: [answer(403)] }, "authorized", false],
  [{ ...BASIC, api: [answer(401)] }, "authenticated", false],
])("%o: %s is met: %s", async (check, requirement, met) => {
  expect(meetsRequirement((await runPartnerCheck(check)).report, requirement)).toBe(met);
});

describe("a server that knows the secret", () => {
  const pair = Buffer.from(`key-of-the-integrator:${CONSUMER_SECRET}`).toString("base64");
  const spellings = [...new Set([...spellingsOf(CONSUMER_SECRET).values(), pair, "key-of-the-integrator"])].map((text) =>
    [...text].filter((character) => character >= " " && character <= "~").join(""),
  );

  test.each<readonly [place: string, check: (text: string) => PartnerCheck]>([
    ["its correlation id", (text) => ({ ...BASIC, api: [answer(403, "", { "X-CorrelationID": text })] })],
    ["its redirection", (text) => ({ ...BASIC, api: [answer(302, "", { Location: `https://${text}.example/` })] })],
    [
      "its challenge of a pair as Basic",
      (text) => ({
        partner: { clientAuthentication: "client_secret_basic" },
        token: [answer(401, { error: text, code: text }, { "WWW-Authenticate": `Basic realm="${text}"` })],
      }),
    ],
    ["its OAuth error", (text) => ({ token: [answer(400, { error: text, error_description: text })] })],
    ["its failing health check", (text) => ({ api: [answer(500, { message: text, code: text })] })],
    ["its business error", (text) => ({ api: [answer(400, { message: text, code: text })] })],
    ["its refusal of the pair", (text) => ({ ...BASIC, api: [answer(401, { code: text })] })],
  ])("and says it in %s", async (_place, check) => {
    for (const spelling of spellings) {
      const { report, events } = await runPartnerCheck(check(spelling));
      expect(leaksIn(JSON.stringify([report, events]), [CONSUMER_SECRET, "key-of-the-integrator"])).toEqual([]);
      if (spelling === pair) expect(JSON.stringify([report, events])).not.toContain(pair);
    }
  });
});

describe("wording", () => {
  const partner: Partner = { kind: "partner", label: "CYNOD\n::error::", authentication: "basic" };
  /** Worded by the address that is given, PISTE's in the examples. */
  const BY_ADDRESS = ["config/legacy-host", "config/untrusted-endpoint", "config/untrusted-reference", "tls/expired", "tls/expiring"];

  test.each(
    DIAGNOSES.filter(({ code, ofPartners }) => ofPartners && !BY_ADDRESS.includes(code)).map((entry) => ({ code: entry.code, entry })),
  )("$code sends nobody to PISTE", ({ entry }) => {
    for (const authentication of ["oauth2", "basic"] as const) {
      const worded = entry.example({ ...partner, authentication });
      const remedies = worded.remedies.flatMap(({ en, fr }) => [en, fr]);
      expect(remedies.length).toBeGreaterThan(0);
      expect(remedies.join("\n")).not.toMatch(/apps|support|the portal|--token-url|--api-base-url|PISTE(?!_)|Chorus|CGU|\n::/);
      expect(remedies.filter((text) => !text.endsWith("."))).toEqual([]);
      expect([worded.code, worded.responsible === "piste", worded.supportNote]).toEqual([entry.code, false, false]);
    }
  });
});

test("a partner's certificate is the partner's to renew", () => {
  const certificate = {
    subject: "CN=api.cynod.example",
    issuer: "CN=Authority",
    validFrom: new Date(0),
    validTo: new Date("2026-11-25T00:00:00Z"),
  };
  const peer: Partner = { kind: "partner", label: "CYNOD", authentication: "oauth2" };
  const worded = diagnose(tlsExpiring, { peer, host: "api.cynod.example:443", certificate, days: 4 });
  expect([worded.responsible, worded.degraded]).toEqual(["provider", true]);
  expect(worded.remedies.map(({ en }) => en).join("\n")).not.toMatch(OF_PISTE);
});

/** Words that have no place in what is said of a partner. */
const OF_PISTE = /PISTE|piste\.gouv|Chorus|CGU|--token-url|--api-base-url/;

function spokenOf({ summary, diagnosis }: Awaited<ReturnType<typeof runPartnerCheck>>["target"]): string {
  return [summary, ...(diagnosis?.remedies ?? [])].flatMap(({ en, fr }) => [en, fr]).join("\n");
}

function header(headers: readonly (readonly [name: string, value: string])[], wanted: string): string {
  return headers.find(([name]) => name === wanted)?.[1] ?? "";
}
