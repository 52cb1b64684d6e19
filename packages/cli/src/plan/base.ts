import type { LoadedProject } from "@pistectl/config-schema/project";
import type { Localized } from "@pistectl/words";

/** What was declared before. */
export interface Base extends Pick<LoadedProject, "files" | "unreadable"> {
  /** How a message names one of its files. */
  readonly nameOf: (path: string) => string;
  /** Absolute path of the file or folder it was read from; null for a commit. */
  readonly place: string | null;
  /** Whether a manifest of the project, by its absolute path, is one that this base cannot hold: it stands in a submodule. */
  readonly isApart: (path: string) => boolean;
  /** Whether something of it stands at a path of the project, or below. Absolute; always false where the base is a place of its own. */
  readonly has: (path: string) => boolean;
  /** Why what it says may seem undone, and what is not compared with it. */
  readonly doubts: readonly Localized[];
  /** What to know about the choice of this base. */
  readonly remarks: readonly Localized[];
}
