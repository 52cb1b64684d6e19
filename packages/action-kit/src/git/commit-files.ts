import { basename } from "node:path";
import { type CommitEntry, type CommitTree, commitTree } from "@pistectl/config-schema";
import type { BaseTree } from "./stored-tree.ts";

const LINK = "120000";
const SUBMODULE = "160000";

/** A project begins where its repository does: what a search finds there in a checkout. */
const REPOSITORY: CommitEntry = { path: ".git", id: "", isLink: false };

/**
 * The files of a base as if they were checked out at `root` (absolute), links included; null when contents cannot be had. Only files that `isWanted`
 * accepts by their path, links and `.gitignore` can be read.
 */
export async function baseFiles(root: string, tree: BaseTree, isWanted: (path: string) => boolean): Promise<CommitTree | null> {
  const entries = tree.entries
    .filter(({ mode }) => mode !== SUBMODULE)
    .map(({ path, mode, sha }) => ({ path, id: sha, isLink: mode === LINK }));
  const read = entries.filter(({ path, isLink }) => isLink || basename(path) === ".gitignore" || isWanted(path));
  const contents = await tree.read(read.map(({ id }) => id));
  if (contents === null) return null;
  const byPath = new Map(read.map(({ path, id }) => [path, contents.get(id) ?? new Uint8Array()]));
  return commitTree(root, [REPOSITORY, ...entries], byPath);
}
