import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { SourceFile } from "@pistectl/config-schema/editing";
import type { Language, Localized } from "@pistectl/words";

/** What the server asks of the machine that it runs on. */
export interface Host {
  readonly files: ProjectFiles;
  /** Day of the rules that count days, `YYYY-MM-DD`. */
  readonly today: () => string;
  /** What plans of the project of a root are compared with: `revision` is what the client asks for, null when it does not. */
  readonly base: (root: string, revision: string | null) => Promise<PlanBase>;
  /** Language of the messages; without it that of the client, else of the project's configuration, else English. */
  readonly language?: HostLanguage;
  /** Absolute path of a configuration that counts in every project in place of the nearest `.pistectl.yaml`. */
  readonly configuration?: string | null;
  /** Calls back after so many milliseconds, unless what it gives is called before. */
  readonly schedule: (milliseconds: number, act: () => void) => () => void;
}

/** What is known of the reader's language. */
export interface HostLanguage {
  /** Counts before that of the client; null when nobody asked for one. */
  readonly asked: Language | null;
  /** Where neither the client nor the configuration says one. */
  readonly usual: Language;
}

/** What plans are compared with. */
export interface PlanBase {
  /** The manifests of before; null where there are none to compare with, and all that is declared counts as new. */
  readonly files: readonly SourceFile[] | null;
  /** Which these are, as in "since origin/HEAD"; without files, why. Part of a sentence. */
  readonly about: Localized;
}
