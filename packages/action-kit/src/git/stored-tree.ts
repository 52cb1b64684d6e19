/** One file of a commit. */
export interface TreeEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** Object name. */
  readonly sha: string;
}

/** The files of the commit that a change is compared with. */
export interface BaseTree {
  readonly commit: string;
  readonly entries: readonly TreeEntry[];
  /** Contents by object name, null when one of them cannot be had. */
  read(shas: readonly string[]): Promise<ReadonlyMap<string, Uint8Array> | null>;
}
