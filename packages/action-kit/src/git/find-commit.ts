import { fail, type Outcome, succeed } from "@pistectl/words";
import { type GitFailure, gitFailure } from "./git-failure.ts";
import { type Git, STOPPED } from "./run-git.ts";

/** No revision of that name leads to a commit. */
export interface UnknownCommit {
  readonly code: "unknown-commit";
  /** The clone has only a part of the history. */
  readonly isShallow: boolean;
}

/** Name of the commit that a revision, as people write it, leads to in the repository at `root`. */
export async function findCommit(git: Git, root: string, revision: string): Promise<Outcome<string, GitFailure | UnknownCommit>> {
  // git would take it for a flag, or for nothing at all.
  const isFlag = revision.startsWith("-");
  const found = isFlag ? undefined : await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${revision}^{commit}`], root);
  const name = found?.status === 0 ? found.stdout.toString().trim() : "";
  // Of `^main`, all that is not in it, git gives the name with its mark.
  if (/^[0-9a-f]+$/.test(name)) return succeed(name);
  // It would take as long again: a setting may lead to a pipe.
  if (found?.stderr === STOPPED) return fail(gitFailure(found));
  const repository = await git(["rev-parse", "--is-shallow-repository"], root);
  if (repository?.status !== 0) return fail(gitFailure(repository));
  return fail({ code: "unknown-commit", isShallow: repository.stdout.toString().trim() === "true" });
}

/** Name of the commit where two lines of history part; null when they have none in common, as in a shallow clone. */
export async function mergeBase(git: Git, root: string, [one, other]: readonly [string, string]): Promise<string | null> {
  const answer = await git(["merge-base", one, other], root);
  return answer?.status === 0 ? answer.stdout.toString().trim() : null;
}
