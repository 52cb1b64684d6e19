import { resolve } from "node:path";
import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import type { RuleLevel } from "@pistectl/config-schema/configuration";
import { projectPath } from "@pistectl/config-schema/discovery";
import type { ProjectInput } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { readByReference, readManifestFile } from "@pistectl/config-schema/reading";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import { localDate } from "../machine/local-date.ts";
import { readBaselineFile } from "./baseline-file.ts";
import type { ValidateInvocation } from "./validate-flags.ts";

/** A project with all that its findings depend on besides: the flags, the baseline, the day. `standIn`: absolute path of what came on standard input. */
export async function projectInput(
  project: LoadedProject,
  levels: ReadonlyMap<string, RuleLevel>,
  standIn: string | null,
  { flags, io }: ValidateInvocation,
): Promise<Outcome<ProjectInput, Refusal>> {
  const baselinePath = flags.baseline;
  const reading =
    baselinePath === undefined
      ? succeed(null)
      : readBaselineFile(resolve(io.workingFolder, baselinePath), project.root, { mayBeAbsent: flags["update-baseline"] }, io);
  if (!reading.ok) return reading;
  const baseline = reading.value;
  const since = flags["changed-since"];
  const listing =
    since === undefined ? succeed(null) : await (await import("../manifests/changed-files.ts")).changedFiles(since, project, io);
  if (!listing.ok) return listing;
  const changed = listing.value;
  const standInName = standIn === null ? [] : [projectPath(project.root, standIn)];
  // A stale entry is found in the baseline file, which need not have changed.
  const baselineName = baseline === null ? [] : [baseline.file.path];
  return succeed({
    files: project.files,
    unreadable: project.unreadable,
    configuration: project.configuration,
    baseline,
    today: flags.now ?? localDate(io.now()),
    catalogue: CATALOGUE,
    fileFacts: project.fileFacts,
    levels,
    read: flags.reader === "reference" ? readByReference : readManifestFile,
    ...only(changed === null ? null : new Set([...changed, ...standInName]), project.named, baselineName),
  });
}

/** What is reported on: what has changed, of what was named; the baseline unless some of the project was named. */
function only(
  changed: ReadonlySet<string> | null,
  named: ReadonlySet<string> | undefined,
  more: readonly string[],
): Pick<ProjectInput, "onlyFiles"> {
  if (changed === null && named === undefined) return {};
  const paths = changed === null ? [...(named ?? [])] : [...changed].filter((path) => named?.has(path) ?? true);
  return { onlyFiles: new Set(named === undefined ? [...paths, ...more] : paths) };
}
