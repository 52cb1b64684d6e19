import { basename } from "node:path";
import { type CommitEntry, commitTree, findManifests, projectPath } from "@pistectl/config-schema";
import type { Localized } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { said } from "./find-commit.ts";
import { gitBlobs } from "./git-blobs.ts";

/** Largest manifest that is read, bytes (`yaml/limits`): of a larger one only the size matters. */
const MAX_FILE_BYTES = 1024 * 1024;

/** A file as it was in a commit. */
export interface CommitFile {
  /** Relative to the root of the project, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** What a commit holds of a project. */
export interface CommitContent {
  readonly files: readonly CommitFile[];
  /** Folders whose content is that of another repository; relative like the files. */
  readonly submodules: readonly string[];
}

/** Which files to take; absolute paths, as they are on disk. */
export interface CommitSelection {
  /** Root of the project, in the work tree of the repository. */
  readonly root: string;
  /** Files of any name, and folders in which manifests are looked for; those that were not there are passed over. */
  readonly named: readonly string[];
  /** Further files, where they were there. */
  readonly further: readonly string[];
}

/** Reads manifests as they were in a commit, found by the rules of a search on disk, `.gitignore` and links as they were then. */
export async function commitFiles(
  commit: string,
  { root, named, further }: CommitSelection,
  { git }: Pick<Io, "git">,
): Promise<CommitContent | Refusal> {
  // Without sizes: in a partial clone git would have to fetch every content of the commit to tell them.
  const listing = await git(["ls-tree", "-r", "-z", commit], root);
  if (listing?.status !== 0) return refuse(listing === null ? { en: "and git is gone", fr: "et git a disparu" } : said(listing));
  const lines = listing.stdout.split("\0");
  const entries = lines.flatMap((line) => treeEntry(line) ?? []);
  const steering = await contentsOf(
    entries.filter(({ path, isLink }) => isLink || basename(path) === ".gitignore"),
    root,
    git,
  );
  if (steering instanceof Refusal) return steering;
  const tree = commitTree(root, entries, steering);
  const { paths } = await findManifests(root, named, tree);
  const found = [...new Set([...paths, ...further])].flatMap((path) => {
    const entry = tree.fileAt(path);
    return entry === null ? [] : [{ ...entry, path: projectPath(root, path) }];
  });
  const contents = await contentsOf(found, root, git);
  if (contents instanceof Refusal) return contents;
  return {
    files: Array.from(contents, ([path, bytes]) => ({ path, bytes })),
    submodules: lines.flatMap((line) => /^160000 commit [\da-f]+\t(.+)$/su.exec(line)?.[1] ?? []),
  };
}

async function contentsOf(
  entries: readonly CommitEntry[],
  root: string,
  git: Io["git"],
): Promise<ReadonlyMap<string, Uint8Array> | Refusal> {
  const ids = entries.map(({ id }) => id);
  const reading = await gitBlobs(ids, root, MAX_FILE_BYTES, git);
  switch (reading.kind) {
    case "contents":
      return new Map(entries.map(({ path }, index) => [path, reading.contents[index] ?? new Uint8Array()]));
    case "missing":
      return refuseMissing(entries.find(({ id }) => id === reading.id)?.path ?? reading.id);
    case "failure":
      return refuse(reading.reason);
  }
}

/** `MODE TYPE ID<tab>PATH` of a file or a link; null for a submodule. */
function treeEntry(line: string): CommitEntry | null {
  const [, mode, id, path] = /^(10|12)\d{4} blob ([\da-f]+)\t(.+)$/su.exec(line) ?? [];
  return id === undefined || path === undefined ? null : { path, id, isLink: mode === "12" };
}

function refuseMissing(path: string): Refusal {
  const shown = quoted(path);
  return new Refusal({
    en: `--base: this clone does not hold ${shown.en} as it was in that commit. Fetch it first (actions/checkout: without filter).`,
    fr: `--base : ce clone ne contient pas ${shown.fr} tel qu'il était dans ce commit. Récupérez-le d'abord (actions/checkout : sans filter).`,
  });
}

function refuse(reason: Localized): Refusal {
  return new Refusal({
    en: `--base: the files of that commit cannot be read, ${reason.en}.`,
    fr: `--base : les fichiers de ce commit sont illisibles, ${reason.fr}.`,
  });
}
