import { startUnresponsivePort } from "@pistectl/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLeapingClock } from "./leaping-clock.ts";
import { loopTurns } from "./loop-turns.ts";
import { findingOf, oauthError, outcomeOf, runCheck } from "./run-check.ts";
import { answer, closedPort, grant, type Reply, raw, reset, startServer, well } from "./scripted-server.ts";

// How far the API host's connection has come when the token host's fails is chance: those rows leave it open.

const AT_TOKEN_HOST = (url: string) => ({ tokenUrl: { source: "--token-url", value: url } });

/** Three attempts at a stage that no answer came to, by one code. */
function unanswered(stage: "token" | "gateway", code: string): readonly string[] {
  return [`${stage} 1: no answer ${code}`, `${stage} 2: no answer ${code} after 500 ms`, `${stage} 3: no answer ${code} after 1000 ms`];
}

describe("DNS", () => {
  const settings = { ...AT_TOKEN_HOST("https://name.invalid/api/oauth/token"), allowHosts: ["name.invalid"] };
  const failing = (code: string) => async () => {
    throw Object.assign(new Error(`getaddrinfo ${code} name.invalid`), { code });
  };

  test("knows no such name: asked once", async () => {
    const checked = await runCheck({ settings: { ...settings, lookup: failing("ENOTFOUND") } });
    expect(outcomeOf(checked)).toEqual({
      finding: "blocked network/dns-not-found network confirmed",
      attempts: ["token 1: no answer network/dns-not-found"],
      received: [0, 0],
      stages: expect.stringMatching(/^ok \| FAILED - - \| .* \| - - -$/),
    });
    expect(checked.target.summary.en).toContain("name.invalid");
  });

  test("fails for now: asked again", async () => {
    expect(outcomeOf(await runCheck({ settings: { ...settings, lookup: failing("EAI_AGAIN") } }))).toEqual({
      finding: "blocked network/dns-failure network confirmed",
      attempts: unanswered("token", "network/dns-failure"),
      received: [0, 0],
      stages: expect.stringMatching(/^ok \| FAILED - - \| .* \| - - -$/),
    });
  });

  test("never answers", async () => {
    const clock = createLeapingClock();
    const lookup = () => {
      void clock.waiting(10_000).then(() => clock.leap(10_000));
      return new Promise<never>(() => {});
    };
    const { target } = await runCheck({ clock, settings: { ...settings, lookup, maxAttempts: 1 } });
    expect([findingOf(target), target.summary.en]).toEqual([
      "blocked network/dns-failure network confirmed",
      "DNS gave no answer for name.invalid within 10 s.",
    ]);
  });

  test("never answers: the next attempt waits for the look-up that is under way", async () => {
    const clock = createLeapingClock();
    let lookups = 0;
    const lookup = () => {
      lookups++;
      const leaps = setInterval(() => clock.leap(10_000), 50);
      onTestFinished(() => clearInterval(leaps));
      return new Promise<never>(() => {});
    };
    const checked = await runCheck({ clock, settings: { ...settings, lookup } });
    expect([outcomeOf(checked).attempts, lookups]).toEqual([unanswered("token", "network/dns-failure"), 1]);
  });

  test("of this machine is asked unless a test says otherwise", async () => {
    const { target } = await runCheck({ settings: { ...settings, maxAttempts: 1 } });
    // Without any network the resolver cannot know that the name does not exist.
    expect(target.diagnosis?.code).toMatch(/^network\/dns-(not-found|failure)$/);
  });

  test("leads to the address that is connected to", async () => {
    const asked: string[] = [];
    const lookup = async (hostname: string) => {
      asked.push(hostname);
      return [{ address: "127.0.0.1", family: 4 }];
    };
    const { target } = await runCheck({
      settings: { ...AT_TOKEN_HOST(`http://piste.localhost:${await closedPort()}/token`), lookup, maxAttempts: 1 },
    });
    expect([findingOf(target), asked]).toEqual(["blocked network/connection-refused network confirmed", ["piste.localhost"]]);
  });
});

describe("TCP", () => {
  test("is refused at the token host", async () => {
    expect(outcomeOf(await runCheck({ settings: AT_TOKEN_HOST(`http://127.0.0.1:${await closedPort()}/token`) }))).toEqual({
      finding: "blocked network/connection-refused network confirmed",
      attempts: unanswered("token", "network/connection-refused"),
      received: [0, 0],
      stages: expect.stringMatching(/^ok \| ok FAILED - \| .* \| - - -$/),
    });
  });

  test("is refused at the API host", async () => {
    const apiBaseUrl = { source: "--api-base-url", value: `http://127.0.0.1:${await closedPort()}` };
    expect(outcomeOf(await runCheck({ settings: { apiBaseUrl } }))).toEqual({
      finding: "blocked network/connection-refused network confirmed",
      attempts: ["token 1: 200", ...unanswered("gateway", "network/connection-refused")],
      received: [1, 0],
      stages: "ok | ok ok - | ok FAILED - | ok - -",
    });
  });

  test.each<readonly [title: string, reply: Reply]>([
    ["is reset before the answer", reset],
    ["ends before the answer", raw("", "end")],
  ])("%s", async (_title, reply) => {
    expect(outcomeOf(await runCheck({ token: [reply] }))).toEqual({
      finding: "blocked network/connection-reset network confirmed",
      attempts: unanswered("token", "network/connection-reset"),
      received: [3, 0],
      stages: "ok | ok ok - | ok ok - | FAILED - -",
    });
  });

  test("is never answered", async () => {
    const clock = createLeapingClock();
    const { port, close } = await startUnresponsivePort();
    onTestFinished(close);
    void clock.waiting(10_000).then(() => clock.leap(10_000));
    expect(outcomeOf(await runCheck({ clock, settings: { ...AT_TOKEN_HOST(`http://127.0.0.1:${port}/token`), maxAttempts: 1 } }))).toEqual({
      finding: "blocked network/connect-timeout network confirmed",
      attempts: ["token 1: no answer network/connect-timeout"],
      received: [0, 0],
      stages: expect.stringMatching(/^ok \| ok FAILED - \| .* \| - - -$/),
    });
  });
});

describe("a host of several addresses", () => {
  const SILENT = "127.0.0.1";
  const OPEN = "127.0.0.2";
  const CLOSED = "127.0.0.3";
  /** No packet leaves for it: it stands for an address of a family that the machine has no way to. */
  const NOWHERE = "255.255.255.255";

  /** One port: at the first address nobody accepts, at the second a token endpoint listens, at the third nobody does. */
  async function aPort() {
    const silent = await startUnresponsivePort();
    onTestFinished(silent.close);
    const server = await startServer([grant()], { at: { host: OPEN, port: silent.port } });
    const check = (addresses: readonly string[], clock = createLeapingClock()) =>
      runCheck({
        clock,
        settings: {
          ...AT_TOKEN_HOST(`http://several.localhost:${silent.port}/token`),
          lookup: async () => addresses.map((address) => ({ address, family: 4 })),
          maxAttempts: 1,
        },
      });
    return { silent, server, check };
  }

  test.each<readonly [title: string, addresses: readonly string[]]>([
    ["the second accepts", [CLOSED, OPEN]],
    ["the last accepts", [CLOSED, NOWHERE, CLOSED, OPEN]],
    ["the first accepts", [OPEN, CLOSED]],
  ])("is reached without a pause where one fails at once: %s", async (_title, addresses) => {
    const { check, server } = await aPort();
    const { target } = await check(addresses);
    expect([findingOf(target), server.connections]).toEqual(["ready", 1]);
  });

  test("is reached by the next address after 250 ms of silence", async () => {
    const clock = createLeapingClock();
    const { check, server } = await aPort();
    const checking = check([SILENT, OPEN], clock);
    await clock.waiting(250);
    clock.leap(249);
    await loopTurns();
    expect(server.connections).toBe(0);
    clock.leap(1);
    expect(findingOf((await checking).target)).toBe("ready");
  });

  test("is reached by a slow address although another one refuses", async () => {
    const { check, silent, server } = await aPort();
    const checking = check([SILENT, CLOSED]);
    // Linux sends the packet again after a second: by then somebody listens.
    setTimeout(async () => {
      await silent.close();
      await startServer([grant()], { at: { host: SILENT, port: silent.port } });
    }, 300);
    expect([findingOf((await checking).target), server.connections]).toEqual(["ready", 0]);
  });

  test.each<readonly [title: string, addresses: readonly string[], finding: string, summary: string]>([
    [
      "all refuse",
      [CLOSED, CLOSED],
      "blocked network/connection-refused network confirmed",
      "several.localhost:PORT refused the connection.",
    ],
    [
      "one refuses, the network knows no way to the other",
      [NOWHERE, CLOSED],
      "blocked network/connection-refused network confirmed",
      "several.localhost:PORT refused the connection.",
    ],
  ])("is not reached: %s", async (_title, addresses, finding, summary) => {
    const { check, silent } = await aPort();
    const { target } = await check(addresses);
    expect([findingOf(target), target.summary.en.replace(`${silent.port}`, "PORT")]).toEqual([finding, summary]);
  });

  test("is waited for as long as one of them may still answer", async () => {
    const clock = createLeapingClock();
    const { check, silent } = await aPort();
    void clock.waiting(10_000).then(() => clock.leap(10_000));
    const { target } = await check([CLOSED, SILENT], clock);
    expect([findingOf(target), target.summary.en.replace(`${silent.port}`, "PORT")]).toEqual([
      "blocked network/connect-timeout network confirmed",
      "several.localhost:PORT did not accept the connection within 10 s.",
    ]);
  });
});

describe("a connection", () => {
  test("serves all attempts at one host", async () => {
    const { token, api, target } = await runCheck({
      token: [answer(503), answer(503), grant()],
      api: [answer(400), answer(200, { etat: "OK" })],
    });
    expect([target.verdict, token.connections, api.connections]).toEqual(["ready", 1, 1]);
  });

  test("to the API host opens while the token is being asked for", async () => {
    let opened = (): void => {};
    const apiConnected = new Promise<void>((resolve) => {
      opened = resolve;
    });
    const { target } = await runCheck({
      token: [
        async (socket, request) => {
          await apiConnected;
          return grant()(socket, request);
        },
      ],
      apiServer: {
        onConnection: () => {
          opened();
          return false;
        },
      },
    });
    expect(findingOf(target)).toBe("ready");
  });

  test("that the server closes after its answer is opened anew", async () => {
    const { target, token } = await runCheck({ token: [answer(503, "", { Connection: "close" }), grant()] });
    expect([findingOf(target), token.connections]).toEqual(["ready", 2]);
  });
});

describe("a kept connection that died is opened anew, for no attempt", () => {
  const once = { maxAttempts: 1 };

  test.each<readonly [title: string, gone: Reply]>([
    ["reset at the second request", reset],
    ["ended at the second request", raw("", "end")],
  ])("at the token host: %s", async (_title, gone) => {
    const { target, token } = await runCheck({ token: [oauthError(400, "invalid_client"), gone, grant()], settings: once });
    expect([findingOf(target), target.attempts.length, token.connections]).toEqual(["ready", 3, 2]);
  });

  test("at the API host, whose other connections may be as dead", async () => {
    const { target, api } = await runCheck({
      api: [answer(401, "", { "WWW-Authenticate": 'Bearer error="invalid_token"' }), reset, well()],
      settings: once,
    });
    expect([findingOf(target), api.connections]).toEqual(["ready", 2]);
  });

  test("but not twice for one request", async () => {
    const { target, token } = await runCheck({ token: [oauthError(400, "invalid_client"), reset], settings: once });
    expect([findingOf(target), token.connections]).toEqual(["blocked network/connection-reset network confirmed", 2]);
  });

  test("opened ahead, it counts as kept once it has waited", async () => {
    const clock = createLeapingClock();
    const { target, api } = await runCheck({
      clock,
      token: [
        (socket, request) => {
          clock.leap(5000);
          return grant()(socket, request);
        },
      ],
      api: [reset, well()],
      settings: once,
    });
    expect([findingOf(target), target.attempts.map(({ status }) => status), api.connections]).toEqual(["ready", [200, 200], 2]);
  });
});

describe("an answer is read whatever comes before it and whatever its status", () => {
  const CONTINUE = "HTTP/1.1 100 Continue\r\n\r\n";
  const WELL = 'HTTP/1.1 200 OK\r\nContent-Length: 13\r\n\r\n{"etat":"OK"}';

  test.each<readonly [title: string, pieces: readonly string[]]>([
    ["100 alone", [CONTINUE]],
    ["100 with headers", ["HTTP/1.1 100 Continue\r\nServer: x\r\nVia: 1.1 y\r\n\r\n"]],
    ["100 without a reason", ["HTTP/1.1 100\r\n\r\n"]],
    ["100 twice", [CONTINUE, CONTINUE]],
    ["100 in pieces", [...CONTINUE]],
    ["100, then 103", [CONTINUE, "HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n"]],
    ["103, then 100", ["HTTP/1.1 103 Early Hints\r\nLink: </x>\r\n\r\n", CONTINUE]],
    ["102", ["HTTP/1.1 102 Processing\r\n\r\n"]],
  ])("after %s", async (_title, pieces) => {
    const after =
      (reply: string): Reply =>
      async (socket) => {
        for (const piece of [...pieces, reply]) {
          socket.write(piece);
          await new Promise((resolve) => setImmediate(resolve));
        }
      };
    const token = '{"access_token":"t","token_type":"Bearer","expires_in":3600}';
    const {
      target,
      token: tokens,
      api,
    } = await runCheck({
      token: [
        after("HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n"),
        after(`HTTP/1.1 200 OK\r\nContent-Length: ${token.length}\r\n\r\n${token}`),
      ],
      api: [after(WELL)],
    });
    expect([findingOf(target), tokens.connections, api.connections]).toEqual(["ready", 1, 1]);
  });

  test("a body that looks like one is a body", async () => {
    const { target } = await runCheck({
      api: [
        async (socket) => {
          socket.write(`HTTP/1.1 200 OK\r\nContent-Length: ${CONTINUE.length}\r\n\r\n`);
          await loopTurns();
          socket.write(CONTINUE);
        },
      ],
    });
    expect(findingOf(target)).toBe("blocked api/malformed provider confirmed");
  });

  test.each([
    ["101", "token/unexpected-answer you unknown", "gateway/unexpected-status piste unknown"],
    ["600", "token/unexpected-answer you unknown", "gateway/unexpected-status piste unknown"],
    ["999", "token/unexpected-answer you unknown", "gateway/unexpected-status piste unknown"],
    ["099", "token/malformed piste confirmed", "api/malformed provider confirmed"],
    ["000", "token/malformed piste confirmed", "api/malformed provider confirmed"],
    ["1000", "token/malformed piste confirmed", "api/malformed provider confirmed"],
    ["20", "token/malformed piste confirmed", "api/malformed provider confirmed"],
  ])("status %s", async (status, atToken, atGateway) => {
    const odd = raw(
      `HTTP/1.1 ${status} Odd\r\n${status === "101" ? "Connection: upgrade\r\nUpgrade: x\r\n" : ""}Content-Length: 0\r\n\r\n`,
    );
    const [first, second] = [await runCheck({ token: [odd] }), await runCheck({ api: [odd] })];
    expect([findingOf(first.target), findingOf(second.target)]).toEqual([`blocked ${atToken}`, `blocked ${atGateway}`]);
  });

  test("an interim answer alone is none: the connection was cut before it", async () => {
    const { target } = await runCheck({ token: [raw(CONTINUE, "end")], settings: { maxAttempts: 1 } });
    expect(findingOf(target)).toBe("blocked network/connection-reset network confirmed");
  });
});
