import { createHash } from "node:crypto";
import { join } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import { wholeText } from "@pistectl/config-schema/findings";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { type CommitFiles, commitFiles } from "./commit-files.ts";
import { SUBMODULE } from "./stored-tree.ts";

/** A file as it is checked out. */
export interface CheckedOutFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** Null when it cannot be read any more. */
  readonly bytes: Uint8Array | null;
}

/** The manifests of a project as they are checked out. */
export function checkedOutFiles(
  { root, files, unreadable }: Pick<LoadedProject, "root" | "files" | "unreadable">,
  disk: Pick<ProjectFiles, "read">,
): readonly CheckedOutFile[] {
  const read = files.map((file) => ({ path: file.path, bytes: Buffer.from(wholeText(file)) }));
  const others = new Set(unreadable.map(({ file }) => file.path));
  return [...read, ...[...others].map((path) => ({ path, bytes: bytesAt(join(root, path), disk) }))];
}

function bytesAt(path: string, disk: Pick<ProjectFiles, "read">): Uint8Array | null {
  try {
    return disk.read(path);
  } catch {
    return null;
  }
}

/**
 * Paths of the files that are new or have another content than in a commit, links followed as far as they are loaded, submodules entered. Contents are
 * compared by their names: git itself would start the filters that the checkout names. So what a filter changes counts as changed; line ends do not, as git
 * on Windows changes them and no manifest means another thing by them.
 */
export async function changedPaths(before: CommitFiles, files: readonly CheckedOutFile[]): Promise<ReadonlySet<string>> {
  const changed = new Set(files.filter(({ path, bytes }) => !isContent(bytes, before.fileAt(join(before.root, path))?.id)).map(pathOf));
  for (const submodule of before.tree.entries.filter(({ mode }) => mode === SUBMODULE)) {
    const folder = `${submodule.path}/`;
    const below = files.filter(({ path }) => path.startsWith(folder));
    const tree = below.length === 0 ? null : await before.tree.inside(submodule);
    if (tree === null) continue;
    const inner = commitFiles(join(before.root, submodule.path), tree);
    await inner.load(() => false);
    const own = await changedPaths(
      inner,
      below.map(({ path, bytes }) => ({ path: path.slice(folder.length), bytes })),
    );
    for (const { path } of below) if (!own.has(path.slice(folder.length))) changed.delete(path);
  }
  return changed;
}

function pathOf({ path }: CheckedOutFile): string {
  return path;
}

function isContent(bytes: Uint8Array | null, name: string | undefined): boolean {
  if (bytes === null || name === undefined) return false;
  if (blobName(bytes, name) === name) return true;
  const text = Buffer.from(bytes).toString("latin1");
  const unix = text.replaceAll("\r\n", "\n");
  // Another carriage return is more than a line end of Windows.
  return text !== unix && !unix.includes("\r") && blobName(Buffer.from(unix, "latin1"), name) === name;
}

/** Name that git gives to a content, in the repository's own hash: `blob <size>\0<content>` (Pro Git, "Git Objects"). */
function blobName(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
