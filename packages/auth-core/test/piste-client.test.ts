import { inspect } from "node:util";
import { createCertificates, startProxy } from "@pistectl/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { createPisteClient, type PisteClientOptions } from "../src/client/piste-client.ts";
import { PisteError } from "../src/client/piste-error.ts";
import { createTokenCache } from "../src/token/token-cache.ts";
import { createLeapingClock, type LeapingClock } from "./leaping-clock.ts";
import { CLIENT_ID, CLIENT_SECRET, oauthError, TECHNICAL_ACCOUNT } from "./run-check.ts";
import {
  answer,
  closedPort,
  grant,
  type Reply,
  raw,
  reset,
  type ScriptedServerOptions,
  slowly,
  startServer,
  tunnel,
  well,
} from "./scripted-server.ts";
import { leaksIn } from "./spellings.ts";

const INVALID_TOKEN = { "WWW-Authenticate": 'Bearer realm="PISTE", error="invalid_token"' };

interface Setup {
  readonly token?: readonly Reply[];
  readonly api?: readonly Reply[];
  readonly server?: ScriptedServerOptions;
  readonly options?: Partial<PisteClientOptions>;
  readonly clock?: LeapingClock;
}

/** A client and the two servers it speaks to. */
async function aClient({ token: tokens = [grant()], api: answers = [well()], server = {}, options = {}, clock }: Setup = {}) {
  const token = await startServer(tokens, server);
  const api = await startServer(answers, server);
  const client = createPisteClient(
    {
      environment: "production",
      clientId: CLIENT_ID,
      clientSecret: CLIENT_SECRET,
      tokenUrl: `${token.origin}/api/oauth/token`,
      apiBaseUrl: api.origin,
      ...options,
    },
    clock ?? createLeapingClock({ leapsOverMs: 1000 }),
  );
  onTestFinished(() => client.close());
  return { client, token, api };
}

const bearersOf = (requests: readonly { readonly headers: readonly (readonly [string, string])[] }[]): readonly string[] =>
  requests.map(({ headers }) => headers.find(([name]) => name === "authorization")?.[1] ?? "");

/** What a promise is rejected with. */
async function thrownBy(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => expect.unreachable("this should have been refused"),
    (error: unknown) => error,
  );
}

describe("a token", () => {
  test("serves many calls", async () => {
    const { client, token, api } = await aClient();
    for (let call = 0; call < 3; call++) expect(await (await client.fetch("/a")).json()).toEqual({ etat: "OK", version: "1.0" });
    expect([token.requests.length, bearersOf(api.requests)]).toEqual([1, ["Bearer token-1", "Bearer token-1", "Bearer token-1"]]);
  });

  test("is asked for once by calls made together", async () => {
    const { client, token } = await aClient({ token: [slowly(grant())] });
    const responses = await Promise.all(Array.from({ length: 10 }, () => client.fetch("/a")));
    expect([responses.map(({ status }) => status), token.requests.length]).toEqual([new Array(10).fill(200), 1]);
  });

  test("counts as expired a minute before its end", async () => {
    const clock = createLeapingClock();
    const { client, token } = await aClient({ clock, token: [grant("token-1"), grant("token-2")] });
    const current = async () => (await client.accessToken()).reveal();
    expect(await current()).toBe("token-1");
    clock.leap(3_539_999);
    expect(await current()).toBe("token-1");
    clock.leap(1);
    expect(await current()).toBe("token-2");
    expect(token.requests).toHaveLength(2);
  });

  test.each([
    [10, 9_000],
    [30, 27_000],
    [90, 81_000],
    [600, 540_000],
  ])("of %i seconds is kept for nine tenths of them", async (seconds, keptMs) => {
    const clock = createLeapingClock();
    const { client, token } = await aClient({ clock, token: [grant("token-1", { expires_in: seconds }), grant("token-2")] });
    const current = async () => (await client.accessToken()).reveal();
    expect(await current()).toBe("token-1");
    clock.leap(keptMs - 1);
    expect(await current()).toBe("token-1");
    clock.leap(1);
    expect([await current(), token.requests.length]).toEqual(["token-2", 2]);
  });

  test("without a lifetime is used once", async () => {
    const { client, token } = await aClient({ token: [answer(200, { access_token: "t", token_type: "Bearer" })] });
    await client.fetch("/a");
    await client.fetch("/a");
    expect(token.requests).toHaveLength(2);
  });

  test("that could not be had is asked for again by the next call", async () => {
    const { client, token } = await aClient({ token: [oauthError(400, "invalid_scope"), grant()] });
    expect(await thrownBy(client.fetch("/a"))).toMatchObject({ code: "token/scope-refused" });
    expect((await client.fetch("/a")).status).toBe(200);
    expect(token.requests).toHaveLength(2);
  });

  test("is shared by clients of one cache, apart by scope and identifier", async () => {
    const tokens = createTokenCache(createLeapingClock());
    const { client, token, api } = await aClient({ options: { tokens } });
    const twin = (options: Partial<PisteClientOptions>) =>
      createPisteClient({
        environment: "production",
        clientId: CLIENT_ID,
        clientSecret: CLIENT_SECRET,
        tokenUrl: `${token.origin}/api/oauth/token`,
        apiBaseUrl: api.origin,
        tokens,
        ...options,
      });
    await client.accessToken();
    await twin({}).accessToken();
    expect(token.requests).toHaveLength(1);
    await twin({ scope: "piste.captchetat" }).accessToken();
    await twin({ clientId: "another" }).accessToken();
    expect(token.requests.map(({ body }) => new URLSearchParams(body).get("scope"))).toEqual([null, "piste.captchetat", null]);
  });

  test("is not served to another secret of the same identifier", async () => {
    const clock = createLeapingClock({ leapsOverMs: 1000 });
    const tokens = createTokenCache(clock);
    const answerTo: Reply = (socket, request) =>
      new URLSearchParams(request.body).get("client_secret") === CLIENT_SECRET
        ? grant()(socket, request)
        : oauthError(400, "invalid_client")(socket, request);
    const { client, token, api } = await aClient({ clock, token: [answerTo], options: { tokens } });
    const wrong = createPisteClient(
      {
        environment: "production",
        clientId: CLIENT_ID,
        clientSecret: "another",
        tokenUrl: `${token.origin}/api/oauth/token`,
        apiBaseUrl: api.origin,
        tokens,
      },
      clock,
    );
    await client.accessToken();
    expect(await thrownBy(wrong.accessToken())).toMatchObject({ code: "token/client-refused" });
    await client.accessToken();
    expect(token.requests).toHaveLength(3);
  });

  test("of a refused pair is not asked for with every call, but again half a minute later", async () => {
    const clock = createLeapingClock({ leapsOverMs: 1000 });
    const refused = oauthError(400, "invalid_client");
    const { client, token } = await aClient({ clock, token: [refused, refused, grant()] });
    for (let call = 0; call < 3; call++) expect(await thrownBy(client.fetch("/a"))).toMatchObject({ code: "token/client-refused" });
    const together = await Promise.all(Array.from({ length: 20 }, () => thrownBy(client.fetch("/a"))));
    expect([together.length, token.requests.length]).toEqual([20, 2]);
    clock.leap(30_000);
    expect([(await client.fetch("/a")).status, token.requests.length]).toEqual([200, 3]);
  });

  test.each<readonly [title: string, lost: Reply]>([
    ["400, realm DefaultRealm", answer(400, "", { "WWW-Authenticate": 'Bearer realm="DefaultRealm",error="invalid_request"' })],
    [
      "400, realm PISTE, no token found",
      answer(400, "", { "WWW-Authenticate": 'Bearer realm="PISTE",error_description="Unable to find token in the message"' }),
    ],
    ["401 whose code repeats the status", answer(401, { code: 401, message: "Unauthorized" })],
  ])("lost, answered by %s, is renewed once", async (_title, lost) => {
    const { client, token, api } = await aClient({ token: [grant("token-1"), grant("token-2")], api: [lost, well()] });
    expect([(await client.fetch("/a")).status, token.requests.length, bearersOf(api.requests)]).toEqual([
      200,
      2,
      ["Bearer token-1", "Bearer token-2"],
    ]);
  });

  test.each<readonly [title: string, refusal: Reply, status: number, text: string]>([
    ["401 with a code of its own", answer(401, { code: "ERRAUTUSR0001", message: "profil absent" }), 401, "ERRAUTUSR0001"],
    ["400 with a body of its own", answer(400, { message: "date invalide" }), 400, "date invalide"],
    ["bare 400", answer(400), 400, ""],
    ["403", answer(403), 403, ""],
  ])("is not renewed for a refusal of the API: %s, which is handed out whole", async (_title, refusal, status, text) => {
    const { client, token, api } = await aClient({ api: [refusal] });
    for (let call = 0; call < 3; call++) {
      const response = await client.fetch("/mtes/sne-cotation/v1.0/x");
      expect([response.status, (await response.text()).includes(text)]).toEqual([status, true]);
    }
    expect([token.requests.length, api.requests.length]).toEqual([1, 3]);
  });

  test("refused to every call of one API: one renewal, no more for a minute; another API has its own", async () => {
    const clock = createLeapingClock({ leapsOverMs: 1000 });
    const { client, token, api } = await aClient({ clock, api: [answer(401, "", INVALID_TOKEN)] });
    for (let call = 0; call < 10; call++) expect((await client.fetch("/dila/legifrance/x")).status).toBe(401);
    expect([token.requests.length, api.requests.length]).toEqual([2, 11]);
    await client.fetch("/cassation/judilibre/x");
    expect(token.requests).toHaveLength(3);
    clock.leap(60_000);
    await client.fetch("/dila/legifrance/x");
    expect(token.requests).toHaveLength(4);
  });

  test("refused with a body that never ends: what has come decides", async () => {
    const clock = createLeapingClock({ leapsOverMs: 1000 });
    const endless = raw('HTTP/1.1 401 No\r\nContent-Length: 100\r\n\r\n{"code":"ERR');
    const { client, token } = await aClient({ clock, token: [grant("token-1"), grant("token-2")], api: [endless, well()] });
    const calling = client.fetch("/a");
    const leaps = setInterval(() => clock.leap(2000), 50);
    onTestFinished(() => clearInterval(leaps));
    expect([(await calling).status, token.requests.length]).toEqual([200, 2]);
  });

  test("refused before its end is renewed once, and the call made again", async () => {
    const { client, token, api } = await aClient({
      token: [grant("token-1"), grant("token-2")],
      api: [answer(401, "", INVALID_TOKEN), well()],
    });
    const response = await client.fetch("/a", { method: "POST", body: "x=1", headers: { "content-type": "text/plain" } });
    expect([response.status, token.requests.length, bearersOf(api.requests)]).toEqual([200, 2, ["Bearer token-1", "Bearer token-2"]]);
    expect(api.requests.map(({ method, body }) => [method, body])).toEqual([
      ["POST", "x=1"],
      ["POST", "x=1"],
    ]);
  });

  test("refused for good: the second 401 is handed out", async () => {
    const { client, token, api } = await aClient({ api: [answer(401, "", INVALID_TOKEN)] });
    expect([(await client.fetch("/a")).status, token.requests.length, api.requests.length]).toEqual([401, 2, 2]);
  });

  test("refused to many calls at once is renewed once", async () => {
    const refusesFirst: Reply = (socket, request) =>
      bearersOf([request])[0] === "Bearer token-1" ? answer(401, "", INVALID_TOKEN)(socket, request) : well()(socket, request);
    const { client, token } = await aClient({ token: [grant("token-1"), slowly(grant("token-2"))], api: [refusesFirst] });
    const responses = await Promise.all(Array.from({ length: 5 }, () => client.fetch("/a")));
    expect([responses.map(({ status }) => status), token.requests.length]).toEqual([new Array(5).fill(200), 2]);
  });

  test("is not renewed when the technical account was refused", async () => {
    const { client, token, api } = await aClient({
      api: [answer(401, "", { "WWW-Authenticate": 'Bearer realm="PISTE", error="Unauthorized"' })],
      options: { technicalAccount: TECHNICAL_ACCOUNT },
    });
    expect([(await client.fetch("/cpro/x")).status, token.requests.length, api.requests.length]).toEqual([401, 1, 1]);
  });

  test("is not renewed for a body that can be read only once", async () => {
    const { client, token, api } = await aClient({ api: [answer(401, "", INVALID_TOKEN)] });
    const body = new ReadableStream({
      start: (controller) => {
        controller.enqueue(new TextEncoder().encode("x"));
        controller.close();
      },
    });
    const response = await client.fetch("/a", { method: "POST", body, duplex: "half", headers: { "content-length": "1" } });
    expect([response.status, token.requests.length, api.requests.length]).toEqual([401, 1, 1]);
  });
});

describe("a call", () => {
  test("carries the bearer, and the technical account only under /cpro/", async () => {
    const { client, api } = await aClient({ options: { technicalAccount: TECHNICAL_ACCOUNT } });
    await client.fetch("/cpro/factures/v1/x?y=1", { headers: { authorization: "Basic mine", "x-mine": "1" } });
    await client.fetch("/dila/x");
    const sent = api.requests.map(({ target, headers }) => [
      target,
      headers
        .filter(([name]) => ["authorization", "cpro-account", "x-mine"].includes(name))
        .map((header) => header.join(": "))
        .sort(),
    ]);
    expect(sent).toEqual([
      [
        "/cpro/factures/v1/x?y=1",
        ["authorization: Bearer token-1", `cpro-account: ${Buffer.from(TECHNICAL_ACCOUNT).toString("base64")}`, "x-mine: 1"],
      ],
      ["/dila/x", ["authorization: Bearer token-1"]],
    ]);
  });

  test("under /cpro/ is of JSON unless it says otherwise", async () => {
    const { client, api } = await aClient();
    await client.fetch("/cpro/factures/v1/x", { method: "POST", body: "{}" });
    await client.fetch("/cpro/factures/v1/x", { method: "POST", body: "<x/>", headers: { "Content-Type": "application/xml" } });
    await client.fetch("/cpro/factures/v1/x", { method: "POST", body: new URLSearchParams({ a: "b" }) });
    await client.fetch("/dila/x", { method: "POST", body: "{}" });
    expect(api.requests.map(({ headers }) => headers.find(([name]) => name === "content-type")?.[1])).toEqual([
      "application/json;charset=utf-8",
      "application/xml",
      "application/x-www-form-urlencoded;charset=UTF-8",
      "text/plain;charset=UTF-8",
    ]);
  });

  test("reads past interim answers", async () => {
    const interim: Reply = (socket, request) => {
      socket.write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\n\r\n");
      return well()(socket, request);
    };
    const { client } = await aClient({ api: [interim] });
    for (let call = 0; call < 2; call++) expect(await (await client.fetch("/a")).json()).toEqual({ etat: "OK", version: "1.0" });
  });

  test("takes a URL of the API origin", async () => {
    const { client, api } = await aClient();
    await client.fetch(new URL("/a?b", api.origin));
    await client.fetch(`${api.origin}/c`);
    expect(api.requests.map(({ target }) => target)).toEqual(["/a?b", "/c"]);
  });

  test.each(["https://evil.example/x", "//evil.example/x", "/\\evil.example", "/\t/evil.example/", "x", "", "http://127.0.0.1:1/x"])(
    "to %j is refused before a token is asked for",
    async (path) => {
      const { client, token, api } = await aClient();
      expect(await thrownBy(client.fetch(path))).toMatchObject({ name: "PisteError", code: "config/untrusted-endpoint" });
      expect([token.requests, api.requests]).toEqual([[], []]);
    },
  );

  test("is not redirected", async () => {
    const elsewhere = await startServer([well()]);
    const { client } = await aClient({ api: [answer(307, "", { Location: `${elsewhere.origin}/x` })] });
    const response = await client.fetch("/a", { redirect: "follow" });
    expect([response.status, response.headers.get("location"), elsewhere.connections]).toEqual([307, `${elsewhere.origin}/x`, 0]);
  });

  test("goes through a proxy, token and API alike", async () => {
    const proxy = await startProxy({ mode: "ok" });
    onTestFinished(() => proxy.close());
    const certificates = await createCertificates(() => Date.now());
    const { client, token, api } = await aClient({
      server: { tls: await certificates.context("valid") },
      options: { proxyFor: () => proxy.url, extraCa: [certificates.caPem] },
    });
    expect((await client.fetch("/a")).status).toBe(200);
    expect([...proxy.connects]).toEqual([`localhost:${token.port}`, `localhost:${api.port}`]);
  });

  test("goes through a proxy spoken to over TLS, under an authority that all three share", async () => {
    const certificates = await createCertificates(() => Date.now());
    const tls = await certificates.context("valid");
    const proxy = await startServer([tunnel], { tls });
    const { client } = await aClient({ server: { tls }, options: { proxyFor: () => proxy.origin, extraCa: [certificates.caPem] } });
    expect([(await client.fetch("/a")).status, proxy.requests.map(({ method }) => method)]).toEqual([200, ["CONNECT", "CONNECT"]]);
  });

  test("through a proxy that refuses it says so in the cause", async () => {
    const proxy = await startServer([tunnel, answer(403)]);
    const { client } = await aClient({ options: { proxyFor: () => proxy.origin } });
    expect(await thrownBy(client.fetch("/a"))).toMatchObject({
      name: "TypeError",
      cause: { name: "PisteError", code: "network/proxy-refused" },
    });
  });

  test("trusts no authority that it was not told of", async () => {
    const certificates = await createCertificates(() => Date.now());
    const { client, token } = await aClient({ server: { tls: await certificates.context("valid") } });
    expect(await thrownBy(client.fetch("/a"))).toMatchObject({ code: "tls/untrusted" });
    expect(token.requests).toEqual([]);
  });

  test("can be made again after close", async () => {
    const { client } = await aClient();
    await client.fetch("/a");
    await client.close();
    expect((await client.fetch("/a")).status).toBe(200);
  });
});

describe("a client is refused at construction", () => {
  const good: PisteClientOptions = { environment: "production", clientId: CLIENT_ID, clientSecret: CLIENT_SECRET };
  test.each<readonly [title: string, options: Partial<PisteClientOptions>, code: string]>([
    ["without secret", { clientSecret: "" }, "config/missing-credentials"],
    ["with a pasted line break", { clientSecret: `${CLIENT_SECRET}\n` }, "config/malformed-credentials"],
    ["with an account without password", { technicalAccount: "login" }, "config/malformed-credentials"],
    ["with a host of nobody", { tokenUrl: "https://evil.example/" }, "config/untrusted-endpoint"],
    ["with a legacy host", { apiBaseUrl: "https://api.aife.economie.gouv.fr" }, "config/legacy-host"],
    ["with a SOCKS proxy", { proxyFor: () => "socks5://proxy.example:1080" }, "network/proxy-refused"],
    ["with a proxy that is no address", { proxyFor: () => "http://proxy.example:port" }, "network/proxy-refused"],
    ["with a host of the other environment", { apiBaseUrl: "https://sandbox-api.piste.gouv.fr" }, "config/environment-mismatch"],
  ])("%s", (_title, options, code) => {
    expect(() => createPisteClient({ ...good, ...options })).toThrow(expect.objectContaining({ name: "PisteError", code }));
  });
});

describe("nothing secret is printed", () => {
  const echo =
    (make: (form: URLSearchParams) => Reply): Reply =>
    (socket, request) =>
      make(new URLSearchParams(request.body))(socket, request);

  test.each<readonly [title: string, token: Reply]>([
    ["invalid_client that echoes", echo((form) => answer(401, { error: "invalid_client", error_description: form.get("client_secret") }))],
    ["an error code that is the secret", echo((form) => answer(400, { error: form.get("client_secret") }))],
    [
      "a redirect to the secret",
      echo((form) => answer(302, "", { Location: `https://x.example/${encodeURIComponent(form.get("client_secret") ?? "")}` })),
    ],
    ["a reset", reset],
  ])("by a PisteError: %s", async (_title, token) => {
    const { client } = await aClient({ token: [token], options: { technicalAccount: TECHNICAL_ACCOUNT } });
    const error = await thrownBy(client.fetch("/a"));
    expect(error).toBeInstanceOf(PisteError);
    expect(leaksIn(printed(error), [CLIENT_SECRET, TECHNICAL_ACCOUNT])).toEqual([]);
  });

  test("by an API that cannot be reached", async () => {
    const { client } = await aClient({
      options: { apiBaseUrl: `http://127.0.0.1:${await closedPort()}`, technicalAccount: TECHNICAL_ACCOUNT },
    });
    const error = await thrownBy(client.fetch("/cpro/x"));
    expect(error).toBeInstanceOf(TypeError);
    expect(leaksIn(printed(error), [CLIENT_SECRET, TECHNICAL_ACCOUNT, "token-1"])).toEqual([]);
  });

  test("by the client and its token", async () => {
    const { client } = await aClient({ options: { technicalAccount: TECHNICAL_ACCOUNT } });
    const token = await client.accessToken();
    expect(leaksIn(printed({ client, token }), [CLIENT_SECRET, TECHNICAL_ACCOUNT, "token-1"])).toEqual([]);
  });

  function printed(value: unknown): string {
    const error = value instanceof Error ? `${value.stack} ${inspect(value.cause, { depth: 20, showHidden: true })}` : "";
    return [String(value), JSON.stringify(value), inspect(value, { depth: 20, showHidden: true }), error].join("\n");
  }
});
