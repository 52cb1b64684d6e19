import { basename } from "node:path";
import { type CommitEntry, type CommitTree, commitTree, findManifests, isInside, projectPath } from "@pistectl/config-schema/discovery";
import type { Finding, SourceFile } from "@pistectl/config-schema/findings";
import { decodeSource } from "@pistectl/config-schema/reading";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { GitFailure } from "./git-failure.ts";
import { type StoredTree, SUBMODULE } from "./stored-tree.ts";

const LINK = "120000";

/** A project begins where its repository does: what a search finds there in a checkout. */
const REPOSITORY: CommitEntry = { path: ".git", id: "", isLink: false };

/** The files of a commit as if they were checked out; what is read of them is loaded before. */
export interface CommitFiles extends CommitTree {
  readonly root: string;
  readonly tree: StoredTree;
  /** Loads links, which are not followed before, and the files that are wanted. */
  load(isWanted: (entry: CommitEntry) => boolean): Promise<Outcome<void, GitFailure>>;
}

/** Manifests as they were in a commit. */
export interface CommittedManifests {
  readonly files: readonly SourceFile[];
  readonly unreadable: readonly Finding[];
  /** Paths of what was under the named ones, where the project around them was read too. */
  readonly named?: ReadonlySet<string>;
}

/** What is wanted of a commit; paths are absolute. */
interface CommitRequest {
  readonly named: readonly string[];
  readonly further: readonly string[];
  /** Folder of the project, to be read whole whatever is named; null: only what is named. */
  readonly folder: string | null;
}

/** Lays the files of a commit out below an absolute path. */
export function commitFiles(root: string, tree: StoredTree): CommitFiles {
  const files = tree.entries.filter(({ mode }) => mode !== SUBMODULE);
  const entries = files.map(({ path, mode, sha }) => ({ path, id: sha, isLink: mode === LINK }));
  const contents = new Map<string, Uint8Array>();
  return {
    ...commitTree(root, [REPOSITORY, ...entries], contents),
    root,
    tree,
    async load(isWanted) {
      const wanted = entries.filter((entry) => !contents.has(entry.path) && (entry.isLink || isWanted(entry)));
      const found = await tree.read(wanted.map(({ id }) => id));
      if (!found.ok) return found;
      for (const { path, id } of wanted) contents.set(path, found.value.get(id) ?? new Uint8Array());
      return succeed(undefined);
    },
  };
}

/** Reads the manifests under the named paths by the rules of a search on disk, `.gitignore` and links as they were then, and further files; what was not there is passed over. */
export async function committedManifests(
  files: CommitFiles,
  { named, further, folder }: CommitRequest,
): Promise<Outcome<CommittedManifests, GitFailure>> {
  const steering = await files.load(({ path }) => basename(path) === ".gitignore");
  if (!steering.ok) return steering;
  const found = await findManifests(files.root, named, files);
  const around = folder === null || named.some((path) => isInside(path, folder)) ? null : await findManifests(files.root, [folder], files);
  const paths = [...new Set([...found.paths, ...further, ...(around?.paths ?? [])])].filter((path) => files.fileAt(path) !== null);
  const wanted = new Set(paths.map((path) => files.fileAt(path)?.path));
  const loading = await files.load(({ path }) => wanted.has(path));
  if (!loading.ok) return fail(loading.failure);
  const decodings = paths.map((path) => decodeSource(projectPath(files.root, path), files.read(path)));
  return succeed({
    files: decodings.flatMap((decoding) => (decoding.ok ? decoding.value : [])),
    unreadable: decodings.flatMap((decoding) => (decoding.ok ? [] : decoding.failure)),
    ...(around === null ? {} : { named: new Set(found.paths.map((path) => projectPath(files.root, path))) }),
  });
}
