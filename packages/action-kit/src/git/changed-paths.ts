import { createHash } from "node:crypto";
import type { BaseTree } from "./stored-tree.ts";

/** A file as it is checked out. */
export interface CheckedOutFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/** Paths of the files that are new or have another content than in the base. Line ends do not count: git on Windows changes them. */
export function changedPaths({ entries }: Pick<BaseTree, "entries">, files: readonly CheckedOutFile[]): ReadonlySet<string> {
  const before = new Map(entries.map(({ path, sha }) => [path, sha]));
  return new Set(files.filter(({ path, bytes }) => !isContent(bytes, before.get(path))).map(({ path }) => path));
}

function isContent(bytes: Uint8Array, sha: string | undefined): boolean {
  if (sha === undefined) return false;
  if (blobName(bytes, sha) === sha) return true;
  const text = Buffer.from(bytes).toString("latin1");
  return text.includes("\r\n") && blobName(Buffer.from(text.replaceAll("\r\n", "\n"), "latin1"), sha) === sha;
}

/** Name that git gives to a content, in the repository's own hash: `blob <size>\0<content>` (Pro Git, "Git Objects"). */
function blobName(bytes: Uint8Array, like: string): string {
  return createHash(like.length === 64 ? "sha256" : "sha1")
    .update(`blob ${bytes.length}\0`)
    .update(bytes)
    .digest("hex");
}
