import { annotationTitles } from "@pistectl/action-kit/testing";
import { expect, test } from "vitest";
import { runAction, type Step } from "./run-action.ts";
import { transcribe } from "./transcript.ts";

const FORK_EVENT = { pull_request: { base: { repo: { full_name: "commune/app" } }, head: { repo: { full_name: "autre/app" } } } };

const ORIGINS: Readonly<Record<string, Pick<Step, "env" | "event">>> = {
  push: {},
  fork: { env: { GITHUB_EVENT_NAME: "pull_request" }, event: FORK_EVENT },
  dependabot: { env: { GITHUB_EVENT_NAME: "pull_request", GITHUB_ACTOR: "dependabot[bot]" } },
  called: { env: { PISTECTL_CALLED_WORKFLOW: "pre-deploy-gate.yml" } },
};
const REASONS: Readonly<Record<string, RegExp>> = {
  push: /does not name with environment:/,
  fork: /pull request of a fork \(autre\/app\)/,
  dependabot: /started by Dependabot/,
  called: /reusable workflow pre-deploy-gate\.yml/,
};
const POLICIES = {
  fail: { status: 1, verdict: "blocked", level: "error" },
  skip: { status: 0, verdict: "skipped", level: "notice" },
  warn: { status: 0, verdict: "skipped", level: "warning" },
} as const;

const ROWS = Object.keys(ORIGINS).flatMap((origin) =>
  (["fail", "skip", "warn"] as const).map((policy) => ({ origin, policy, ...POLICIES[policy] })),
);

test.each(ROWS)("$origin, on-missing-secrets $policy: $verdict", async ({ origin, policy, status, verdict, level }) => {
  const result = await runAction({ ...ORIGINS[origin], inputs: { "on-missing-secrets": policy } });
  expect({ status: result.status, ...result.outputs, "duration-ms": "", "report-path": "" }).toEqual({
    status,
    verdict,
    code: "config/missing-credentials",
    responsible: "you",
    "report-path": "",
    "duration-ms": "",
  });
  expect(annotationTitles(result)).toEqual([`${level}: PISTE SNE-Cotation: config/missing-credentials`]);
  expect(result.summary).toMatch(REASONS[origin] ?? /never/);
  expect(JSON.parse(result.report ?? "null")).toMatchObject({ verdict, targets: [{ verdict, code: "config/missing-credentials" }] });
});

test("a fork, skipped, as a whole", async () => {
  const result = await runAction({ ...ORIGINS.fork, inputs: { "on-missing-secrets": "skip", language: "fr" } });
  await expect(transcribe(result, [])).toMatchFileSnapshot("./__snapshots__/fork-skipped-french.txt");
});

test("the policy is about absent secrets alone: a spoilt one still blocks", async () => {
  const result = await runAction({
    inputs: { "client-id": "51300000-0000-4000-a000-000000000001", "client-secret": "pasted \n", "on-missing-secrets": "skip" },
  });
  expect({ status: result.status, verdict: result.outputs.verdict, code: result.outputs.code }).toEqual({
    status: 1,
    verdict: "blocked",
    code: "config/malformed-credentials",
  });
});
