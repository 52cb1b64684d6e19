import { expect, test } from "vitest";
import { explainMissingSecret, type RunOrigin } from "../src/runner/missing-secret.ts";

const pullRequest = (head: unknown) => ({ pull_request: { base: { repo: { full_name: "commune/app" } }, head: { repo: head } } });
const FORK = pullRequest({ full_name: "autre/app" });

const FORK_SENTENCE = "This run comes from a pull request of a fork (autre/app): GitHub gives no secret to such runs.";
const DEPENDABOT_SENTENCE = "This run was started by Dependabot:";
const CALLED_SENTENCE = "The job runs in the reusable workflow pre-deploy-gate.yml:";
const GENERIC_SENTENCE = "Three usual reasons: no secret of that name exists";

const ROWS: readonly (Partial<RunOrigin> & { title: string; expected: string })[] = [
  { title: "a pull request from a fork", eventName: "pull_request", event: FORK, expected: FORK_SENTENCE },
  { title: "a review on a fork's pull request", eventName: "pull_request_review", event: FORK, expected: FORK_SENTENCE },
  {
    title: "a fork that was deleted",
    eventName: "pull_request",
    event: pullRequest(null),
    expected: "This run comes from a pull request of a fork: GitHub gives no secret",
  },
  {
    title: "a head that is no repository name",
    eventName: "pull_request",
    event: pullRequest({ full_name: "::error::x" }),
    expected: "This run comes from a pull request of a fork: GitHub gives no secret",
  },
  {
    title: "a pull request within the repository",
    eventName: "pull_request",
    event: pullRequest({ full_name: "commune/app" }),
    expected: GENERIC_SENTENCE,
  },
  { title: "pull_request_target, which gets secrets", eventName: "pull_request_target", event: FORK, expected: GENERIC_SENTENCE },
  { title: "Dependabot's push", eventName: "push", actor: "dependabot[bot]", event: {}, expected: DEPENDABOT_SENTENCE },
  { title: "Dependabot in a fork", eventName: "pull_request", actor: "dependabot[bot]", event: FORK, expected: DEPENDABOT_SENTENCE },
  { title: "a push", eventName: "push", actor: "camille", event: {}, expected: GENERIC_SENTENCE },
  { title: "our reusable workflow", eventName: "push", calledWorkflow: "pre-deploy-gate.yml", expected: CALLED_SENTENCE },
  {
    title: "a fork through our reusable workflow",
    eventName: "pull_request",
    event: FORK,
    calledWorkflow: "pre-deploy-gate.yml",
    expected: FORK_SENTENCE,
  },
  { title: "an unreadable event", eventName: "pull_request", event: undefined, expected: GENERIC_SENTENCE },
  { title: "an event of another shape", eventName: "pull_request", event: { pull_request: [1] }, expected: GENERIC_SENTENCE },
];

test("secrets: inherit is not advised to callers of another organization, and names come first", () => {
  const { en, fr } = explainMissingSecret({ eventName: "push", actor: "camille", event: {}, calledWorkflow: "piste-watch.yml" });
  expect(en).toContain(
    "by name. secrets: inherit works only within one organization or enterprise: from another one, every secret arrives empty",
  );
  expect(fr).toContain(
    "par leur nom. secrets: inherit ne marche qu'au sein d'une même organisation ou entreprise : depuis une autre, tous les secrets",
  );
});

test.each(ROWS)("$title", ({ eventName, actor, event, calledWorkflow, expected }) => {
  const { en, fr } = explainMissingSecret({ eventName, actor, event, calledWorkflow });
  expect(en.slice(0, expected.length)).toBe(expected);
  expect(fr).not.toBe("");
});
