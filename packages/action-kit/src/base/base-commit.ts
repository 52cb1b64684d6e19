import { fail, type Outcome, succeed } from "@pistectl/words";
import { findCommit, mergeBase } from "../git/find-commit.ts";
import type { Git } from "../git/run-git.ts";
import type { GithubApi } from "../github/github-api.ts";
import type { RunEvent } from "../github/run-event.ts";

/** Where the run is and what started it. */
export interface RunPlace {
  readonly event: RunEvent;
  /** `GITHUB_SHA`. */
  readonly sha: string | undefined;
  /** Root of the checkout. */
  readonly repository: string;
}

/** Why there is no commit to compare with. */
export type NoBase =
  /** The event compares with nothing. */
  | "none"
  /** The event is of a pull request, and what is checked out is its base. */
  | "elsewhere"
  /** Neither the checkout nor GitHub tells where the pull request begins, or what was there. */
  | "unreachable";

type PullRequestEvent = Extract<RunEvent, { readonly kind: "pull-request" }>;

/** Name of the commit that the change starts from, with which the checked out files are to be compared. */
export async function baseCommit(
  { event, sha, repository }: RunPlace,
  git: Git,
  github: () => Promise<Pick<GithubApi, "mergeBase"> | null>,
): Promise<Outcome<string, NoBase>> {
  switch (event.kind) {
    case "push":
      return event.before === null ? fail("none") : succeed(event.before);
    case "merge-group":
      return succeed(event.baseSha);
    case "other":
      return fail("none");
    case "pull-request": {
      const head = await headCommit(git, repository);
      // Without git the workspace is most likely the archive of the merge that the event names.
      if (head === null) return succeed(event.baseSha);
      const [first, second] = head.parents;
      // GitHub merges the pull request into its base: what differs from the first parent is the pull request, whatever happened on the base.
      if (first !== undefined && second === event.headSha) return succeed(first);
      if (event.onBase && head.name === sha) return fail("elsewhere");
      return partingCommit(event, head.name, { git, repository, github });
    }
  }
}

async function partingCommit(
  { baseSha, headSha }: PullRequestEvent,
  head: string,
  {
    git,
    repository,
    github,
  }: { readonly git: Git; readonly repository: string; readonly github: () => Promise<Pick<GithubApi, "mergeBase"> | null> },
): Promise<Outcome<string, NoBase>> {
  const local = await mergeBase(git, repository, [baseSha, head]);
  const answer = local === null ? await (await github())?.mergeBase(baseSha, head) : null;
  const name = local ?? (answer?.ok ? answer.value : null);
  if (name === null) return fail("unreachable");
  return name === head && head !== headSha ? fail("elsewhere") : succeed(name);
}

/** What is checked out, null without a repository. A shallow checkout lacks the parents and names them all the same. */
async function headCommit(git: Git, repository: string): Promise<{ readonly name: string; readonly parents: readonly string[] } | null> {
  const head = await findCommit(git, repository, "HEAD");
  const raw = head.ok ? await git(["cat-file", "commit", head.value], repository) : null;
  if (!head.ok || raw?.status !== 0) return null;
  const header = raw.stdout.toString().split("\n\n", 1)[0] ?? "";
  const parents = [...header.matchAll(/^parent ([0-9a-f]+)$/gm)].map(([, parent]) => parent ?? "");
  return { name: head.value, parents };
}
