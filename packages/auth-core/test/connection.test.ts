import { startUnresponsivePort } from "@pistectl/simulator";
import { describe, expect, onTestFinished, test } from "vitest";
import { createLeapingClock } from "./leaping-clock.ts";
import { findingOf, outcomeOf, runCheck } from "./run-check.ts";
import { answer, closedPort, grant, type Reply, raw, reset } from "./scripted-server.ts";

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
      setTimeout(() => clock.leap(10_000), 50);
      return new Promise<never>(() => {});
    };
    const { target } = await runCheck({ clock, settings: { ...settings, lookup, maxAttempts: 1 } });
    expect(findingOf(target)).toBe("blocked network/dns-failure network confirmed");
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
    setTimeout(() => clock.leap(10_000), 100);
    expect(outcomeOf(await runCheck({ clock, settings: { ...AT_TOKEN_HOST(`http://127.0.0.1:${port}/token`), maxAttempts: 1 } }))).toEqual({
      finding: "blocked network/connect-timeout network confirmed",
      attempts: ["token 1: no answer network/connect-timeout"],
      received: [0, 0],
      stages: expect.stringMatching(/^ok \| ok FAILED - \| .* \| - - -$/),
    });
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
