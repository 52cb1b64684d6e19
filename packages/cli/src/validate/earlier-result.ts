import type { RuleLevel } from "@pistectl/config-schema/configuration";
import type { ProjectInput, validateProject } from "@pistectl/config-schema/lint";
import { type LoadedProject, unreadProject } from "@pistectl/config-schema/project";
import type { Io } from "../machine/io.ts";
import type { ReadableProject } from "../manifests/load-project.ts";
import { projectInput } from "./project-input.ts";
import type { CacheRequest, ReportedResult } from "./result-cache.ts";
import type { ValidateInvocation } from "./validate-flags.ts";

/** A younger file may change once more without another time of change: disks count in steps of up to two seconds. */
const SETTLED_MS = 2000;

/** What tells whether a file of a project has changed since an earlier run, without its being read; null when something does not tell. */
export function stampsOf({ paths, unread }: ReadableProject, io: Io): string | null {
  if (unread.size > 0) return null;
  const stamps: string[] = [];
  const settled = io.now() - SETTLED_MS;
  for (const path of paths) {
    const stamp = io.files.stampOf?.(path) ?? null;
    if (stamp === null || stamp.changedAt > settled) return null;
    stamps.push(`${path} ${stamp.text}`);
  }
  return stamps.join("\n");
}

/** The result of an earlier run on the same files, with a project of which nothing has been read; null without one. */
export async function recall(
  found: ReadableProject,
  levels: ReadonlyMap<string, RuleLevel>,
  stamps: string,
  invocation: ValidateInvocation,
): Promise<{ readonly project: LoadedProject; readonly result: ReportedResult } | null> {
  const project = unreadProject(found, invocation.io.files);
  const input = await projectInput(project, levels, null, invocation);
  if (!input.ok) return null;
  const { recalledResult } = await import("./result-cache.ts");
  const result = await recalledResult(input.value, cacheRequest(project, stamps, invocation), invocation.io);
  return result === null ? null : { project, result };
}

/** The result of an earlier run if nothing has changed since. */
export async function remember(
  input: ProjectInput,
  project: LoadedProject,
  stamps: string | null,
  invocation: ValidateInvocation,
  validate: typeof validateProject,
): Promise<ReportedResult> {
  const { rememberedResult } = await import("./result-cache.ts");
  return rememberedResult(input, cacheRequest(project, stamps, invocation), invocation.io, validate);
}

function cacheRequest(
  { root }: LoadedProject,
  stamps: string | null,
  { flags, operands, io, configurationFile }: ValidateInvocation,
): CacheRequest {
  const command = [
    io.workingFolder,
    operands,
    flags["stdin-filepath"],
    configurationFile,
    flags.rule,
    flags.baseline,
    flags["changed-since"],
    flags.reader,
  ];
  return { root, command, stamps };
}
