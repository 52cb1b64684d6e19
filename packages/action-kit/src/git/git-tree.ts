import type { Git } from "./run-git.ts";
import type { BaseTree, TreeEntry } from "./stored-tree.ts";

/** The files of a commit from the objects of a checkout; null when they are not there, as in a shallow one. */
export async function gitBaseTree(git: Git, repository: string, commit: string): Promise<BaseTree | null> {
  const listed = await git(["ls-tree", "-r", "-z", "--full-tree", "--end-of-options", commit], repository);
  if (listed?.status !== 0) return null;
  const entries = listed.stdout
    .toString("utf8")
    .split("\0")
    .flatMap((line) => entryOf(line) ?? []);
  return { commit, entries, read: (shas) => readBlobs(git, repository, shas) };
}

/** `<mode> <type> <object name>\t<path>` (git-ls-tree). */
function entryOf(line: string): TreeEntry | null {
  const [, mode, sha, path] = /^(\d{6}) (?:blob|commit) ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
  return mode === undefined || sha === undefined || path === undefined ? null : { path, mode, sha };
}

/** `<object name> <type> <size>\n<content>\n` for each name (git-cat-file). */
async function readBlobs(git: Git, repository: string, shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array> | null> {
  const wanted = [...new Set(shas)];
  if (wanted.length === 0) return new Map();
  const answer = await git(["cat-file", "--batch"], repository, wanted.map((sha) => `${sha}\n`).join(""));
  if (answer?.status !== 0) return null;
  const contents = new Map<string, Uint8Array>();
  let offset = 0;
  for (const sha of wanted) {
    const end = answer.stdout.indexOf("\n", offset);
    const [, size] = / blob (\d+)$/.exec(answer.stdout.toString("latin1", offset, end)) ?? [];
    if (end === -1 || size === undefined) return null;
    contents.set(sha, answer.stdout.subarray(end + 1, end + 1 + Number(size)));
    offset = end + 1 + Number(size) + 1;
  }
  return contents;
}
