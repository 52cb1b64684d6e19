import { mkdtempSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { expect, test } from "vitest";
import { baseCommit, type NoBase } from "../../src/base/base-commit.ts";
import { type Git, runGit } from "../../src/git/run-git.ts";
import type { RunEvent } from "../../src/github/run-event.ts";
import { checkOut, type GitHistory, pullRequestHistory } from "../../testing/git-history.ts";

const HISTORY = pullRequestHistory({ base: { "a.txt": "a" }, change: { "a.txt": "b" }, meanwhile: { "c.txt": "c" } });
const { base, head, fork, merge } = HISTORY;

const PULL_REQUEST: RunEvent = { kind: "pull-request", number: 7, baseSha: base, headSha: head, fromFork: false, onBase: false };
const ON_BASE: RunEvent = { ...PULL_REQUEST, onBase: true };
const NO_GIT: Git = async () => null;

interface Row {
  readonly title: string;
  readonly event: RunEvent;
  readonly of: keyof Omit<GitHistory, "origin">;
  readonly depth: number;
  readonly sha?: string;
  /** What GitHub says where they went apart; null when it does not answer. */
  readonly github?: string | null;
  readonly git?: Git;
  readonly expected: Outcome<string, NoBase>;
}

const ROWS: readonly Row[] = [
  { title: "the merge, shallow", event: PULL_REQUEST, of: "merge", depth: 1, sha: merge, expected: succeed(base) },
  { title: "the merge, whole", event: PULL_REQUEST, of: "merge", depth: 0, sha: merge, expected: succeed(base) },
  { title: "the head, whole", event: PULL_REQUEST, of: "head", depth: 0, sha: merge, expected: succeed(fork) },
  {
    title: "the head, shallow",
    event: PULL_REQUEST,
    of: "head",
    depth: 1,
    sha: merge,
    github: fork,
    expected: succeed(fork),
  },
  {
    title: "the head, shallow, and GitHub is silent",
    event: PULL_REQUEST,
    of: "head",
    depth: 1,
    sha: merge,
    github: null,
    expected: fail("unreachable"),
  },
  { title: "an older base", event: PULL_REQUEST, of: "fork", depth: 0, sha: merge, expected: fail("elsewhere") },
  { title: "the base, on its own event", event: ON_BASE, of: "base", depth: 1, sha: base, expected: fail("elsewhere") },
  { title: "the merge, on the base's event", event: ON_BASE, of: "merge", depth: 1, sha: base, expected: succeed(base) },
  { title: "no git", event: PULL_REQUEST, of: "merge", depth: 1, sha: merge, git: NO_GIT, expected: succeed(base) },
  { title: "a push", event: { kind: "push", before: fork }, of: "head", depth: 1, expected: succeed(fork) },
  { title: "a new branch", event: { kind: "push", before: null }, of: "head", depth: 1, expected: fail("none") },
  {
    title: "a merge group",
    event: { kind: "merge-group", baseSha: base },
    of: "merge",
    depth: 1,
    expected: succeed(base),
  },
  { title: "another event", event: { kind: "other" }, of: "head", depth: 1, expected: fail("none") },
];

test.each(ROWS)("$title", async ({ event, of, depth, sha, github, git = runGit, expected }) => {
  const repository = mkdtempSync(join(tmpdir(), "pistectl-checkout-"));
  checkOut(HISTORY, repository, HISTORY[of], depth);
  const mergeBase = async () => (github ? succeed(github) : fail({ code: "no-answer", reason: "ETIMEDOUT" } as const));
  const connect = async () => {
    if (github === undefined) throw new Error("GitHub was asked");
    return { mergeBase };
  };
  expect(await baseCommit({ event, sha, repository }, git, connect)).toEqual(expected);
});
