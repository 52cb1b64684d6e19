import { changedPaths, checkedOutFiles, commitFiles, describeGitFailure, findCommit, gitTree, mergeBase } from "@pistectl/action-kit/git";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { type Failed, type Localized, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";

/** Paths of the manifests of a project that are new or different since a revision; or why git cannot tell. */
export async function changedFiles(
  revision: string,
  project: LoadedProject,
  { git, files }: Pick<Io, "git" | "files">,
): Promise<Outcome<ReadonlySet<string>, Refusal>> {
  const { root } = project;
  const since = await findCommit(git, root, revision);
  if (!since.ok) return refuse(since.failure.code === "unknown-commit" ? unknown(revision) : describeGitFailure(since.failure));
  // What others did to that branch since is no change of this one; without a common commit (a shallow clone), everything that differs counts.
  const from = (await mergeBase(git, root, [since.value, "HEAD"])) ?? since.value;
  const tree = await gitTree(git, root, from);
  if (!tree.ok) return refuse(describeGitFailure(tree.failure));
  const before = commitFiles(root, tree.value);
  // What is behind a link that cannot be read counts as changed.
  await before.load(() => false);
  return succeed(await changedPaths(before, checkedOutFiles(project, files)));
}

function unknown(revision: string): Localized {
  const found = quoted(revision);
  return {
    en: `git knows no commit ${found.en}. In a pipeline, fetch it first (actions/checkout: fetch-depth: 0)`,
    fr: `git ne connaît aucun commit ${found.fr}. Dans une chaîne d'intégration, récupérez-le d'abord (actions/checkout : fetch-depth: 0)`,
  };
}

function refuse(reason: Localized): Failed<Refusal> {
  return refused({ en: `--changed-since: ${reason.en}.`, fr: `--changed-since : ${reason.fr}.` });
}
