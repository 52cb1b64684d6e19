import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { SourceFile } from "@pistectl/config-schema/editing";

/** What the server asks of the machine that it runs on. */
export interface Host {
  readonly files: ProjectFiles;
  /** Day of the rules that count days, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What a plan is compared with, for the project of a root: the manifests of a commit; null when nothing was declared before, or nobody knows. */
  readonly base: (root: string) => Promise<readonly SourceFile[] | null>;
  /** Calls back after so many milliseconds, unless what it gives is called before. */
  readonly schedule: (milliseconds: number, act: () => void) => () => void;
}
