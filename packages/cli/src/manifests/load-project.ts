import { resolve } from "node:path";
import { type FoundProject, findProject as findProjectFiles, type LoadedProject, readProject } from "@pistectl/config-schema/project";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import type { FileProgress } from "./file-progress.ts";
import { refuseProject } from "./refuse-project.ts";

/** Manifests to read. */
export interface ProjectRequest {
  /** As typed, from the working folder; none: the working folder. */
  readonly paths: readonly string[];
  /** A text that stands for the file of this path, from the working folder. */
  readonly standIn: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Value of `--config`. */
  readonly configurationFile: string | undefined;
  /** Whether the project around named files is read with them. */
  readonly withSurroundings?: boolean;
  /** Told of what is found and cannot be read, by absolute path; default: each is a finding. */
  readonly onUnreadable?: (path: string, cause: unknown) => void;
}

/** A project that was found, and what reads it. */
export interface ReadableProject extends FoundProject {
  readonly read: () => LoadedProject;
}

/** Finds and reads manifests and the configuration, or says which path cannot be used. */
export async function loadProject(request: ProjectRequest, io: Io, progress: FileProgress): Promise<Outcome<LoadedProject, Refusal>> {
  const finding = await findProject(request, io, progress);
  return finding.ok ? succeed(finding.value.read()) : finding;
}

/** The same without the reading. */
export async function findProject(request: ProjectRequest, io: Io, progress: FileProgress): Promise<Outcome<ReadableProject, Refusal>> {
  const { paths: typed, standIn, configurationFile, onUnreadable } = request;
  const { workingFolder, files } = io;
  const named = (typed.length === 0 && standIn === null ? ["."] : typed).map((path) => resolve(workingFolder, path));
  const asked = {
    workingFolder,
    named,
    standIn: standIn === null ? null : { ...standIn, path: resolve(workingFolder, standIn.path) },
    configuration: configurationFile === undefined ? null : resolve(workingFolder, configurationFile),
    withSurroundings: request.withSurroundings ?? false,
    onRead: progress.onRead,
    ...(onUnreadable === undefined ? {} : { onUnreadable }),
  };
  const finding = await findProjectFiles(asked, files);
  if (!finding.ok) return refuseProject(finding.failure, { workingFolder, typedAs: (path) => typed[named.indexOf(path)] });
  const found = finding.value;
  return succeed({ ...found, read: () => readProject(found, asked, files) });
}
