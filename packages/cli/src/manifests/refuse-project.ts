import { relative } from "node:path";
import { describeProjectFailure } from "@pistectl/action-kit/project";
import type { ProjectFailure } from "@pistectl/config-schema/project";
import type { Failed } from "@pistectl/words";
import { withoutSecrets } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** How paths were named: a refusal speaks of them as the user does. */
interface Naming {
  readonly workingFolder: string;
  /** A path as the command line has it; undefined when it stands there under no name. */
  readonly typedAs: (path: string) => string | undefined;
}

/** Words a project that cannot be read. */
export function refuseProject(failure: ProjectFailure, { workingFolder, typedAs }: Naming): Failed<Refusal> {
  const message = describeProjectFailure(failure, (path) => withoutSecrets(typedAs(path) ?? (relative(workingFolder, path) || ".")));
  return refused(message, failure.code === "missing" || failure.code === "outside" ? "no-input" : "usage");
}
