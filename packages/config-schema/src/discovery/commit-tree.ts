import { dirname, join, relative, resolve, sep } from "node:path";
import { isInside } from "./is-inside.ts";
import type { FileKind, ProjectFiles } from "./project-files.ts";

/** One file or link of a commit. */
export interface CommitEntry {
  /** Relative to the root of the tree, with `/`. */
  readonly path: string;
  /** Id of its content. */
  readonly id: string;
  readonly isLink: boolean;
}

/** The files of a commit as a search for manifests looks at a disk; every path is absolute. */
export interface CommitTree extends ProjectFiles {
  /** The file at a path, links followed; null when there is none. */
  fileAt(path: string): CommitEntry | null;
}

/** A folder by the names of what it holds. A commit may have a million files: each is kept once. */
type Folder = Map<string, CommitEntry | Folder>;

/** Links that lead from one to the next before they are taken for a circle, as on Linux. */
const MAX_LINKS = 40;
/** Bytes of the longest path that a link leads to, as on Linux. */
const MAX_TARGET = 4096;

/** Lays a commit's files out below an absolute path; `contents`, by path, are those that a search reads: of links, their targets, and of `.gitignore`. */
export function commitTree(root: string, entries: readonly CommitEntry[], contents: ReadonlyMap<string, Uint8Array>): CommitTree {
  const tree: Folder = new Map();
  for (const entry of entries) place(entry, tree);

  const realPath = (path: string, links = MAX_LINKS): string | null => {
    if (!isInside(root, path)) return null;
    let at = root;
    let node: CommitEntry | Folder | undefined = tree;
    const steps = stepsTo(path);
    for (const [index, step] of steps.entries()) {
      node = node instanceof Map ? node.get(step) : undefined;
      if (node === undefined) return null;
      at = join(at, step);
      if (node instanceof Map || !node.isLink) continue;
      const target = contents.get(node.path);
      if (target === undefined || target.length > MAX_TARGET || links === 0) return null;
      return realPath(resolve(dirname(at), Buffer.from(target).toString(), ...steps.slice(index + 1)), links - 1);
    }
    return at;
  };
  const stepsTo = (path: string): readonly string[] =>
    relative(root, path)
      .split(sep)
      .filter((step) => step !== "");
  const nodeAt = (path: string): CommitEntry | Folder | undefined => {
    const real = realPath(path);
    let node: CommitEntry | Folder | undefined = real === null ? undefined : tree;
    for (const step of real === null ? [] : stepsTo(real)) node = node instanceof Map ? node.get(step) : undefined;
    return node;
  };
  const fileAt = (path: string): CommitEntry | null => {
    const node = nodeAt(path);
    return node === undefined || node instanceof Map ? null : node;
  };
  const contentOf = (path: string): Uint8Array => {
    const content = contents.get(fileAt(path)?.path ?? "");
    if (content === undefined) throw Object.assign(new Error(`The content of ${path} was not asked for`), { code: "ENOENT" });
    return content;
  };
  return {
    fileAt,
    realPath: (path) => realPath(path),
    kindOf: (path) => {
      const node = nodeAt(path);
      return node === undefined ? null : node instanceof Map ? "folder" : "file";
    },
    list: (folder) => {
      const node = nodeAt(folder);
      return node instanceof Map ? Array.from(node, ([name, child]) => ({ name, kind: kindOf(child) })) : [];
    },
    sizeOf: (path) => contentOf(path).length,
    read: contentOf,
  };
}

function kindOf(node: CommitEntry | Folder): FileKind {
  return node instanceof Map ? "folder" : node.isLink ? "link" : "file";
}

function place(entry: CommitEntry, tree: Folder): void {
  const steps = entry.path.split("/");
  const name = steps.pop() ?? "";
  let folder = tree;
  for (const step of steps) {
    const known = folder.get(step);
    const below: Folder = known instanceof Map ? known : new Map();
    if (below !== known) folder.set(step, below);
    folder = below;
  }
  folder.set(name, entry);
}
