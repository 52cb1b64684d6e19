import { describe, expect, test } from "vitest";
import { createLeapingClock } from "./leaping-clock.ts";
import { anApi, anApplication, type Check, type Expected, oauthError, outcomeOf, runCheck } from "./run-check.ts";
import { answer, grant, type Reply } from "./scripted-server.ts";

const five = ["FIRST", "SECOND", "THIRD", "FOURTH", "FIFTH"].map((name) => anApplication({ name }));

/** What each of five applications got. */
async function outcomes(check: Check): Promise<readonly Expected[]> {
  const checked = await runCheck({ applications: five, ...check });
  return checked.report.targets.map((target) => outcomeOf({ ...checked, target }));
}

const NOT_ASKED = "For this target the request was not made: another one had tried";

describe("a token endpoint", () => {
  test.each([
    [1, ["token 1: no answer token/timeout"]],
    [2, ["token 1: no answer token/timeout", "token 2: no answer token/timeout after 500 ms"]],
  ] as const)("that hangs is waited for once by five applications, %i attempts", async (maxAttempts, attempts) => {
    const clock = createLeapingClock();
    const hang: Reply = () => clock.leap(10_000);
    const [first, ...others] = await outcomes({ clock, token: [hang], settings: { maxAttempts } });
    expect(first).toMatchObject({ finding: "blocked token/timeout piste confirmed", attempts, received: [maxAttempts, 0] });
    expect(first?.stages).toBe("ok | ok ok - | ok ok - | FAILED - -");
    for (const other of others) {
      expect(other).toMatchObject({ finding: "blocked token/timeout piste likely", attempts: [] });
      expect(other.stages).toBe("ok | ok ok - | ok ok - | - - -");
    }
  });

  test("that hangs beyond the deadline leaves the others the code of the first", async () => {
    const clock = createLeapingClock();
    const hang: Reply = () => clock.leap(5000);
    const { report, token } = await runCheck({ applications: five, clock, token: [hang], settings: { timeoutMs: 5000 } });
    expect(report.targets.map(({ diagnosis }) => `${diagnosis?.code} ${diagnosis?.certainty}`)).toEqual([
      "token/timeout unknown",
      ...Array(4).fill("token/timeout likely"),
    ]);
    expect(report.targets.map(({ summary }) => summary.en.includes(NOT_ASKED))).toEqual([false, true, true, true, true]);
    expect(token.requests.length).toBe(1);
  });

  test("that refuses connections is tried by one", async () => {
    const found = await outcomes({ settings: { tokenUrl: { source: "--token-url", value: "http://127.0.0.1:9/token" } } });
    expect(found.map(({ finding, attempts }) => [finding, attempts.length])).toEqual([
      ["blocked network/connection-refused network confirmed", 3],
      ...Array(4).fill(["blocked network/connection-refused network likely", 0]),
    ]);
  });

  test("that answers is asked by each, whatever it says", async () => {
    for (const [reply, finding, requests] of [
      [oauthError(400, "invalid_client"), "blocked token/client-refused you confirmed", 10],
      [answer(503, ""), "blocked token/unavailable piste confirmed", 15],
    ] as const) {
      const found = await outcomes({ token: [reply] });
      expect(found.map((each) => each.finding)).toEqual(Array(5).fill(finding));
      expect(found[0]?.received[0]).toBe(requests);
    }
  });

  test("that runs out of time with a fault that passes leaves the others its code", async () => {
    const clock = createLeapingClock();
    const slow: Reply = (socket, request) => {
      clock.leap(5000);
      return answer(503, "")(socket, request);
    };
    const found = await outcomes({ clock, token: [slow], settings: { timeoutMs: 9000 } });
    expect(found.map(({ finding }) => finding)).toEqual([
      "blocked token/timeout piste unknown",
      ...Array(4).fill("blocked token/timeout piste likely"),
    ]);
  });
});

describe("an API host", () => {
  const apiBaseUrl = { source: "--api-base-url", value: "http://127.0.0.1:9" };

  test("that refuses connections is tried by those under way, not by those that wait", async () => {
    const apis = Array.from({ length: 9 }, (_, index) => anApi({ name: `API ${index}` }));
    const { report } = await runCheck({ applications: [anApplication({ apis })], settings: { apiBaseUrl, maxAttempts: 1 } });
    expect(report.targets.map(({ diagnosis }) => `${diagnosis?.code} ${diagnosis?.certainty}`)).toEqual([
      ...Array(4).fill("network/connection-refused confirmed"),
      ...Array(5).fill("network/connection-refused likely"),
    ]);
    expect(
      report.targets
        .at(-1)
        ?.stages.map(({ stage, status }) => `${stage} ${status}`)
        .slice(-3),
    ).toEqual(["token ok", "gateway skipped", "api skipped"]);
  });

  test("whose one API hangs is asked about the others", async () => {
    const apis = Array.from({ length: 5 }, (_, index) => anApi({ name: `API ${index}` }));
    const { report, api } = await runCheck({
      applications: [anApplication({ apis })],
      token: [grant()],
      api: [answer(504, "")],
      settings: { maxAttempts: 1 },
    });
    expect(new Set(report.targets.map(({ diagnosis }) => `${diagnosis?.code} ${diagnosis?.certainty}`)).size).toBe(1);
    expect(api.requests.length).toBe(5);
  });
});
