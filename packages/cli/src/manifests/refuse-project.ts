import { relative } from "node:path";
import { describeProjectFailure } from "@pistectl/action-kit/project";
import type { ProjectFailure } from "@pistectl/config-schema/project";
import { withoutUserInfo } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";

/** How paths were named: a refusal speaks of them as the user does. */
interface Naming {
  readonly workingFolder: string;
  /** A path as the command line has it; undefined when it stands there under no name. */
  readonly typedAs: (path: string) => string | undefined;
}

/** Words a project that cannot be read. */
export function refuseProject(failure: ProjectFailure, { workingFolder, typedAs }: Naming): Refusal {
  const message = describeProjectFailure(failure, (path) => withoutUserInfo(typedAs(path) ?? (relative(workingFolder, path) || ".")));
  return new Refusal(message, failure.code === "missing" || failure.code === "outside" ? "no-input" : "usage");
}
