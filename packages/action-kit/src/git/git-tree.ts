import { join } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { gitBlobs } from "./git-blobs.ts";
import { type GitFailure, gitFailure } from "./git-failure.ts";
import type { Git } from "./run-git.ts";
import type { StoredTree, TreeEntry } from "./stored-tree.ts";

/** The files of a commit from the objects of the repository at `root`. */
export async function gitTree(git: Git, root: string, commit: string): Promise<Outcome<StoredTree, GitFailure>> {
  // Without sizes: in a partial clone git would have to fetch every content of the commit to tell them.
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], root);
  if (listed?.status !== 0) return fail(gitFailure(listed));
  return succeed({
    entries: entriesOf(listed.stdout),
    read: (shas) => gitBlobs(git, root, shas),
    inside: async ({ path, sha }) => {
      const tree = await gitTree(git, join(root, path), sha);
      return tree.ok ? tree.value : null;
    },
  });
}

/** Line by line: the whole as one text, and as many again, would take several times the memory. */
function entriesOf(listed: Buffer): readonly TreeEntry[] {
  const entries: TreeEntry[] = [];
  for (let start = 0, end = listed.indexOf(0); end >= 0; start = end + 1, end = listed.indexOf(0, start)) {
    const entry = entryOf(listed.toString("utf8", start, end));
    if (entry !== null) entries.push(entry);
  }
  return entries;
}

/** `<mode> <type> <object name>\t<path>` (git-ls-tree). */
function entryOf(line: string): TreeEntry | null {
  const [, mode, sha, path] = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return mode === undefined || sha === undefined || path === undefined ? null : { path, mode, sha };
}
