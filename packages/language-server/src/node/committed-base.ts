import { commitFiles, committedManifests, describeGitFailure, findCommit, type Git, gitTree, mergeBase } from "@pistectl/action-kit/git";
import type { SourceFile } from "@pistectl/config-schema/editing";
import { fail, type Localized, type Outcome, quote, same, succeed, visibleText } from "@pistectl/words";
import type { PlanBase } from "../workspace/host.ts";

/** Where most repositories branch off; in one without a remote, what was committed. */
const USUAL_BASES = ["origin/HEAD", "origin/main", "origin/master", "HEAD"] as const;

/** Digits of a commit's id that are told. */
const SHORT_ID = 12;

/** Gives the manifests of the commit where a work tree left a revision, without one the first of the usual that there is. What a commit holds is read once. */
export function committedBases(git: Git): (root: string, revision: string | null) => Promise<PlanBase> {
  const read = new Map<string, Promise<Outcome<readonly SourceFile[], Localized>>>();
  return async (root, revision) => {
    const names = revision === null ? USUAL_BASES : [revision];
    for (const name of names) {
      const commit = await findCommit(git, root, name);
      if (commit.ok) {
        const head = await findCommit(git, root, "HEAD");
        const id = (head.ok ? await mergeBase(git, root, [commit.value, head.value]) : null) ?? commit.value;
        const key = `${root}\0${id}`;
        const reading = read.get(key) ?? manifestsOf(root, id, git);
        read.set(key, reading);
        const files = await reading;
        return files.ok
          ? { files: files.value, about: same(`${visibleText(name)} (${id.slice(0, SHORT_ID)})`) }
          : { files: null, about: files.failure };
      }
      if (commit.failure.code !== "unknown-commit") return { files: null, about: describeGitFailure(commit.failure) };
    }
    const [asked] = names;
    const name = quote(asked);
    return {
      files: null,
      about:
        revision === null
          ? { en: "nothing is committed here yet", fr: "rien n'est encore enregistré dans ce dépôt" }
          : { en: `${name.en} is no commit that git knows`, fr: `${name.fr} n'est pas un commit que git connaît` },
    };
  };
}

async function manifestsOf(root: string, commit: string, git: Git): Promise<Outcome<readonly SourceFile[], Localized>> {
  const tree = await gitTree(git, root, commit);
  if (!tree.ok) return fail(describeGitFailure(tree.failure));
  const manifests = await committedManifests(commitFiles(root, tree.value), { named: [root], further: [], folder: null });
  return manifests.ok ? succeed(manifests.value.files) : fail(describeGitFailure(manifests.failure));
}
