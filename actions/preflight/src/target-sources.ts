import type { Environment } from "@pistectl/auth-core/environments";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { Localized } from "@pistectl/words";
import type { Variables } from "./variables.ts";

/** What targets are made from. */
export interface TargetSources {
  readonly environment: Environment;
  /** Names of variables that manifests may refer to, or their beginnings followed by `*`; none: the usual ones. */
  readonly allowEnv: readonly string[];
  /** First of the inputs that name an endpoint for one environment, if any is given. */
  readonly override: string | undefined;
  readonly files: ProjectFiles;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Variables that take the place of those of `env`, for the references of manifests alone. */
  readonly variables: Variables;
  /** Hides a value from everything that leaves the process. */
  readonly hide: (secret: string) => void;
  /** Asked only about what is absent. */
  readonly explainAbsence: () => Localized;
}
