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

type TreeNode =
  | { readonly kind: "file" | "link"; readonly entry: CommitEntry }
  | { readonly kind: "folder"; readonly children: Map<string, FileKind> };

/** Links that lead from one to the next before they are taken for a circle, as on Linux. */
const MAX_LINKS = 40;

/** Lays a commit's files out below an absolute path; `contents`, by path, are those that a search reads: of links, their targets, and of `.gitignore`. */
export function commitTree(root: string, entries: readonly CommitEntry[], contents: ReadonlyMap<string, Uint8Array>): CommitTree {
  const nodes = new Map<string, TreeNode>([[root, { kind: "folder", children: new Map() }]]);
  for (const entry of entries) place(entry, root, nodes);

  const realPath = (path: string, links = MAX_LINKS): string | null => {
    if (!isInside(root, path)) return null;
    let at = root;
    const steps = relative(root, path)
      .split(sep)
      .filter((step) => step !== "");
    for (const [index, step] of steps.entries()) {
      at = join(at, step);
      const node = nodes.get(at);
      if (node === undefined) return null;
      if (node.kind !== "link") continue;
      const target = contents.get(node.entry.path);
      if (target === undefined || links === 0) return null;
      return realPath(resolve(dirname(at), Buffer.from(target).toString(), ...steps.slice(index + 1)), links - 1);
    }
    return at;
  };
  const nodeAt = (path: string): TreeNode | undefined => nodes.get(realPath(path) ?? "");
  const fileAt = (path: string): CommitEntry | null => {
    const node = nodeAt(path);
    return node?.kind === "file" ? node.entry : null;
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
      const kind = nodeAt(path)?.kind;
      return kind === "file" || kind === "folder" ? kind : null;
    },
    list: (folder) => {
      const node = nodeAt(folder);
      return node?.kind === "folder" ? Array.from(node.children, ([name, kind]) => ({ name, kind })) : [];
    },
    sizeOf: (path) => contentOf(path).length,
    read: contentOf,
  };
}

function place(entry: CommitEntry, root: string, nodes: Map<string, TreeNode>): void {
  const steps = entry.path.split("/");
  let at = root;
  for (const [index, step] of steps.entries()) {
    const parent = nodes.get(at);
    const isLast = index === steps.length - 1;
    const kind = isLast ? (entry.isLink ? "link" : "file") : "folder";
    if (parent?.kind === "folder") parent.children.set(step, kind);
    at = join(at, step);
    if (kind !== "folder") nodes.set(at, { kind, entry });
    else if (!nodes.has(at)) nodes.set(at, { kind, children: new Map() });
  }
}
