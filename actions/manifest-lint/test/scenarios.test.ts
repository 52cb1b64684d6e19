import { expect, test } from "vitest";
import { type LintRun, runLint } from "./run-lint.ts";
import { application, doubtfulApplication, wrongApplication } from "./sample-manifests.ts";
import { transcribe } from "./transcript.ts";

/** One application changes for the worse, another one is new; the base has moved on meanwhile. */
const WORSE: LintRun["contents"] = {
  base: { "piste/a.piste.yaml": application("A"), "piste/old.piste.yaml": doubtfulApplication("OLD") },
  change: { "piste/a.piste.yaml": wrongApplication("A"), "piste/b.piste.yaml": doubtfulApplication("B") },
  meanwhile: { "piste/c.piste.yaml": application("C"), "README.md": "Applications of the town.\n" },
};
/** Nothing to find. */
const WELL: LintRun["contents"] = {
  base: { "a.piste.yaml": application("A") },
  change: { "a.piste.yaml": application("A", "description: Scoring\n") },
};
const REVIEW = { comment: "true", plan: "true", "changed-only": "true" };
/** The plan has scenarios of its own. */
const FINDINGS = { comment: "true", "changed-only": "true" };

interface Row extends LintRun {
  /** Name of the snapshot: the whole visible behaviour. */
  readonly name: string;
}

const ROWS: readonly Row[] = [
  { name: "pull-request-depth-1", contents: WORSE, inputs: REVIEW },
  { name: "pull-request-depth-2", contents: WORSE, inputs: FINDINGS, depth: 2 },
  { name: "pull-request-depth-0", contents: WORSE, inputs: FINDINGS, depth: 0 },
  { name: "pull-request-head-depth-0", contents: WORSE, inputs: FINDINGS, of: "head", depth: 0 },
  { name: "pull-request-head-depth-1", contents: WORSE, inputs: FINDINGS, of: "head" },
  { name: "pull-request-french", contents: WORSE, inputs: { ...FINDINGS, language: "fr" }, depth: 2 },
  { name: "pull-request-well", contents: WELL, inputs: REVIEW, depth: 2 },
  { name: "pull-request-well-french", contents: WELL, inputs: { ...REVIEW, language: "fr" }, depth: 2 },
  {
    name: "fork-read-only-token",
    contents: WORSE,
    inputs: { ...REVIEW, plan: "false" },
    fork: true,
    github: { faults: [{ operation: "issues/create-comment", status: 403 }] },
  },
  { name: "fork-without-token", contents: WORSE, inputs: { ...REVIEW, "github-token": "" }, fork: true },
  { name: "pull-request-target-default-checkout", contents: WORSE, inputs: REVIEW, event: "pull_request_target", fork: true },
  { name: "pull-request-target-merge-checkout", contents: WELL, inputs: REVIEW, event: "pull_request_target", of: "merge", fork: true },
  { name: "push-depth-1", contents: WORSE, inputs: { "changed-only": "true" }, event: "push" },
  { name: "push-new-branch", contents: WORSE, inputs: { "changed-only": "true" }, event: "push (new branch)" },
  { name: "merge-group", contents: WORSE, inputs: { "changed-only": "true", comment: "true" }, event: "merge_group" },
  { name: "workflow-dispatch", contents: WORSE, event: "workflow_dispatch" },
  { name: "schedule-plan", contents: WELL, inputs: { plan: "true" }, event: "schedule" },
  { name: "enterprise-server", contents: WELL, inputs: REVIEW, github: { enterprise: true } },
  {
    name: "plan-of-every-kind",
    contents: {
      base: { "a.piste.yaml": application("A"), "b.piste.yaml": application("B"), "c.piste.yaml": application("C") },
      change: {
        "a.piste.yaml": application("A")
          .replace("approval: granted", "approval: pending")
          .replace(/ {4}approvedOn.*\n/, ""),
        "b.piste.yaml": null,
        "c.piste.yaml": application("C_NEW", "renamedFrom: C\n"),
        "d.piste.yaml": application("D"),
      },
    },
    inputs: { ...REVIEW, "fail-on": "never" },
    depth: 2,
  },
  {
    name: "base-broken",
    contents: { base: { "a.piste.yaml": "kind: [\n" }, change: { "a.piste.yaml": application("A") } },
    inputs: REVIEW,
    depth: 2,
  },
  {
    name: "tree-broken",
    contents: { base: { "a.piste.yaml": application("A") }, change: { "a.piste.yaml": "kind: [\n" } },
    inputs: REVIEW,
    depth: 2,
  },
  { name: "no-manifests", contents: { base: { "README.md": "x" }, change: { "README.md": "y" } }, inputs: REVIEW },
  { name: "empty-workspace", contents: WELL, of: null, inputs: { paths: "piste\nother" } },
  {
    name: "wrong-inputs",
    contents: WELL,
    inputs: {
      "changed-only": "yes",
      "fail-on": "errors",
      "sarif-path": "../outside.sarif",
      annotations: "1",
      comment: "on",
      plan: "maybe",
      language: "de",
      summary: "no",
    },
  },
  { name: "quiet", contents: WORSE, inputs: { annotations: "false", summary: "false" } },
  {
    name: "config-input",
    contents: {
      ...WELL,
      change: { "lint/levels.yaml": "rules:\n  contact/notifications: error\n", "a.piste.yaml": doubtfulApplication("A") },
    },
    inputs: { config: "lint/levels.yaml" },
    depth: 2,
  },
  { name: "config-missing", contents: WELL, inputs: { config: "lint/levels.yaml" } },
  { name: "config-wrong", contents: { ...WELL, change: { ".pistectl.yaml": "rules:\n  no/such-rule: off\nlanguage: fr\n" } } },
  {
    name: "unreachable-github",
    contents: WORSE,
    inputs: REVIEW,
    github: "unreachable",
  },
];

test.each(ROWS)("$name", async ({ name, ...run }) => {
  const result = await runLint(run);
  await expect(transcribe(result)).toMatchFileSnapshot(`./__snapshots__/${name}.txt`);
  expect(result.violations).toEqual([]);
  expect(result.stderr).toBe("");
});
