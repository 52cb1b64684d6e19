import { fileURLToPath } from "node:url";
import {
  actionUnderTest,
  checkOut,
  type GitHistory,
  type PullRequestContents,
  pullRequestHistory,
  type StandInGithub,
  type StandInOptions,
  type Step,
  type StepResult,
  startStandInGithub,
} from "@pistectl/action-kit/testing";

const lint = actionUnderTest(fileURLToPath(new URL("..", import.meta.url)));

/** `action.yml`, as the runner reads it. */
export const METADATA = lint.metadata;

export const TOKEN = "ghs_standInToken0123456789";
export const REPOSITORY = "commune-exemple/piste";

/** Events that GitHub sends, by the name of the event, and what it sends with a new branch. */
export const EVENTS = [
  "pull_request",
  "pull_request_target",
  "push",
  "push (new branch)",
  "merge_group",
  "workflow_dispatch",
  "schedule",
] as const;
export type EventName = (typeof EVENTS)[number];

/** One run of the action on a repository with one pull request, number 7. */
export interface LintRun {
  readonly contents: PullRequestContents;
  readonly event?: EventName;
  /** Which commit is checked out; null for an empty workspace. By default the one that the event names. */
  readonly of?: keyof Omit<GitHistory, "origin"> | null;
  /** 0 for the whole history. */
  readonly depth?: number;
  /** The pull request comes from another repository. */
  readonly fork?: boolean;
  readonly inputs?: Step["inputs"];
  readonly env?: Step["env"];
  readonly summary?: string;
  readonly unprivileged?: boolean;
  /** Value of `matrix` in the job, as JSON. */
  readonly matrix?: string;
  /** After the checkout. */
  readonly prepare?: (workspace: string) => void;
  /** GitHub, or where it does not answer. */
  readonly github?: StandInOptions | "unreachable";
}

/** What a run left behind. */
export interface LintRunResult extends StepResult {
  readonly exchanges: readonly string[];
  readonly violations: readonly string[];
  readonly comments: StandInGithub["comments"];
  readonly history: GitHistory;
}

/** Runs the action on a pull request, with a GitHub of its own. */
export async function runLint(run: LintRun): Promise<LintRunResult> {
  const history = pullRequestHistory(run.contents);
  const isReachable = run.github !== "unreachable";
  const github = await startStandInGithub({ git: history.origin, ...(run.github === "unreachable" ? {} : run.github) });
  // Then nobody listens there.
  if (!isReachable) await github.close();
  try {
    const result = await runLintWith(run, history, github);
    const { exchanges, violations, comments } = github;
    return { ...result, exchanges, violations, comments, history };
  } finally {
    if (isReachable) await github.close();
  }
}

/** The same on commits and a GitHub that other runs share. */
export function runLintWith(
  { event = "pull_request", of, depth = 1, fork = false, matrix = "null", ...run }: LintRun,
  history: GitHistory,
  github: Pick<StandInGithub, "apiUrl">,
): Promise<StepResult> {
  const sha = history[commitOf(event)];
  return lint.run({
    inputs: run.inputs ?? {},
    expressions: { "github.token": TOKEN, "toJSON(matrix)": matrix },
    ...(run.summary === undefined ? {} : { summary: run.summary }),
    ...(run.unprivileged === undefined ? {} : { unprivileged: run.unprivileged }),
    event: payload(event, history, fork),
    env: {
      PATH: process.env.PATH ?? "/usr/bin:/bin",
      GITHUB_API_URL: github.apiUrl,
      GITHUB_EVENT_NAME: event.split(" ")[0] ?? "",
      GITHUB_JOB: "lint",
      GITHUB_REPOSITORY: REPOSITORY,
      GITHUB_RUN_ID: "1234567890",
      GITHUB_SERVER_URL: "https://github.com",
      GITHUB_SHA: sha,
      GITHUB_WORKFLOW: "manifests",
      ...run.env,
    },
    prepare(workspace) {
      if (of !== null) checkOut(history, workspace, of === undefined ? sha : history[of], depth);
      run.prepare?.(workspace);
    },
  });
}

/** Commit that the event names. */
function commitOf(event: EventName): keyof Omit<GitHistory, "origin"> {
  switch (event) {
    case "pull_request":
    case "merge_group":
      return "merge";
    case "pull_request_target":
    case "workflow_dispatch":
    case "schedule":
      return "base";
    default:
      return "head";
  }
}

/** As GitHub sends it, as far as somebody reads it. */
function payload(event: EventName, { base, fork: start, head, merge }: GitHistory, isFork: boolean): unknown {
  const repository = { full_name: REPOSITORY };
  switch (event) {
    case "pull_request":
    case "pull_request_target":
      return {
        action: "synchronize",
        number: 7,
        pull_request: {
          number: 7,
          base: { ref: "main", sha: base, repo: repository },
          head: { ref: "change", sha: head, repo: isFork ? { full_name: "camille-martin/piste" } : repository },
        },
        repository,
      };
    case "push":
      return { ref: "refs/heads/change", before: start, after: head, repository };
    case "push (new branch)":
      return { ref: "refs/heads/change", before: "0".repeat(40), after: head, created: true, repository };
    case "merge_group":
      return { action: "checks_requested", merge_group: { base_sha: base, head_sha: merge }, repository };
    default:
      return { repository };
  }
}
