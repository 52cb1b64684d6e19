import { expect, test } from "vitest";
import { anApi, anApplication, findingOf, outcomeOf, runCheck } from "./run-check.ts";
import { grant, type Reply, well } from "./scripted-server.ts";

test("what is known when a check is interrupted is reported, and what is not is no verdict", async () => {
  const controller = new AbortController();
  let asked: () => void = () => {};
  const slowIsAsked = new Promise<void>((resolve) => {
    asked = resolve;
  });
  /** Takes the request and says nothing. */
  const silence: Reply = () => asked();
  const { report, target, token, api } = await runCheck({
    applications: [anApplication(), anApplication({ name: "SLOW", apis: [anApi({ scope: "openid" })] })],
    token: [grant("token-1"), grant("token-2")],
    api: [well(), silence],
    settings: {
      interrupted: controller.signal,
      onEvent: (event) => {
        if (event.kind === "attempt" && event.record.stage === "gateway")
          void slowIsAsked.then(() => setImmediate(() => controller.abort("SIGINT")));
      },
    },
  });
  const [, slow] = report.targets;
  expect([findingOf(target), slow && findingOf(slow), report.verdict]).toEqual(["ready", "skipped", "skipped"]);
  expect(slow?.summary.en).toBe("The check was interrupted before there was an answer.");
  expect(slow && outcomeOf({ target: slow, token, api })).toEqual({
    finding: "skipped",
    attempts: ["token 1: 200"],
    received: [2, 2],
    stages: "ok | ok ok - | ok ok - | ok - -",
  });
});

test("a check that is interrupted before it begins asks nothing", async () => {
  const { report, api } = await runCheck({ settings: { interrupted: AbortSignal.abort("SIGTERM") } });
  expect([report.verdict, api.requests]).toEqual(["skipped", []]);
});
