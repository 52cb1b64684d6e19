import type { GitAnswer } from "./run-git.ts";

/** Why something of a commit cannot be told. */
export type GitFailure =
  /** There is no git on this machine. */
  | { readonly code: "no-git" }
  /** The root holds no `.git`. */
  | { readonly code: "no-repository" }
  /** An object that is not at hand, by its name: a partial clone has not fetched it, or GitHub does not give it. */
  | { readonly code: "missing-object"; readonly name: string }
  /** It has more to say than is read. */
  | { readonly code: "endless" }
  /** Something else, in git's own words. */
  | { readonly code: "git-failed"; readonly words: string };

/** How git names an object that a partial clone lacks and may not fetch. */
const UNFETCHED = /^fatal: could not fetch ([\da-f]+) from promisor remote$/m;

/** What an answer that was no success means; null is that of a machine without git. */
export function gitFailure(answer: GitAnswer | null): GitFailure {
  if (answer === null) return { code: "no-git" };
  if (answer.isEndless === true) return { code: "endless" };
  if (/not a git repository/i.test(answer.stderr)) return { code: "no-repository" };
  const [, name] = UNFETCHED.exec(answer.stderr) ?? [];
  if (name !== undefined) return { code: "missing-object", name };
  const lines = answer.stderr.trim().split("\n");
  return { code: "git-failed", words: lines.find((line) => !line.startsWith("warning: ")) ?? lines[0] ?? "" };
}
