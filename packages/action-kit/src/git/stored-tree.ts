import type { Outcome } from "@pistectl/words";
import type { GitFailure } from "./git-failure.ts";

/** Mode of a submodule. */
export const SUBMODULE = "160000";

/** One file of a commit. */
export interface TreeEntry {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  /** As git writes it: `100644`, `100755`, `120000` for a link, `160000` for a submodule. */
  readonly mode: string;
  /** Object name. */
  readonly sha: string;
}

/** The files of a commit, wherever they are kept. */
export interface StoredTree {
  readonly entries: readonly TreeEntry[];
  /** Contents by object name; one that is larger than any manifest may be is given as so many zeros. */
  read(shas: readonly string[]): Promise<Outcome<ReadonlyMap<string, Uint8Array>, GitFailure>>;
  /** The commit that a submodule stands at; null when it is not at hand. */
  inside(submodule: TreeEntry): Promise<StoredTree | null>;
}
