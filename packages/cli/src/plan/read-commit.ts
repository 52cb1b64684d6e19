import { resolve } from "node:path";
import {
  commitFiles,
  committedManifests,
  describeGitFailure,
  type Git,
  type GitFailure,
  gitTree,
  type StoredTree,
  SUBMODULE,
} from "@pistectl/action-kit/git";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { type Failed, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** What is to be read of a commit; every path is absolute. */
interface CommitRequest {
  readonly root: string;
  /** Its id. */
  readonly commit: string;
  readonly named: readonly string[];
  /** Read as well, wherever they stand. */
  readonly catalogFiles: readonly string[];
}

/** The manifests of a commit. */
interface CommittedProject extends Pick<LoadedProject, "files" | "unreadable"> {
  /** Absolute; a commit does not hold what is in them. */
  readonly submodules: readonly string[];
}

/** Reads manifests as a commit holds them. */
export type ReadCommit = (request: CommitRequest, git: Git) => Promise<Outcome<CommittedProject, Refusal>>;

/** Asks git. */
export const readCommit: ReadCommit = async ({ root, commit, named, catalogFiles }, git) => {
  const tree = await gitTree(git, root, commit);
  if (!tree.ok) return refuseTree(tree.failure);
  const manifests = await committedManifests(commitFiles(root, tree.value), { named, further: catalogFiles, folder: null });
  if (!manifests.ok) return refuseTree(manifests.failure, tree.value);
  const { files, unreadable } = manifests.value;
  const submodules = tree.value.entries.filter(({ mode }) => mode === SUBMODULE).map(({ path }) => resolve(root, path));
  return succeed({ files, unreadable, submodules });
};

/** The same; what was read last is not read again, since a commit does not change. */
export function readingCommitOnce(): ReadCommit {
  let last: { readonly key: string; readonly project: Outcome<CommittedProject, Refusal> } | null = null;
  return async (request, git) => {
    const key = JSON.stringify(request);
    if (last?.key === key && last.project.ok) return last.project;
    const project = await readCommit(request, git);
    last = { key, project };
    return project;
  };
}

function refuseTree(failure: GitFailure, tree?: StoredTree): Failed<Refusal> {
  if (failure.code === "missing-object") {
    const shown = quoted(tree?.entries.find(({ sha }) => sha === failure.name)?.path ?? failure.name);
    return refused({
      en: `--base: this clone does not hold ${shown.en} as it was in that commit. Fetch it first (actions/checkout: without filter).`,
      fr: `--base : ce clone ne contient pas ${shown.fr} tel qu'il était dans ce commit. Récupérez-le d'abord (actions/checkout : sans filter).`,
    });
  }
  const reason = describeGitFailure(failure);
  return refused({
    en: `--base: the files of that commit cannot be read, and ${reason.en}.`,
    fr: `--base : les fichiers de ce commit sont illisibles, et ${reason.fr}.`,
  });
}
