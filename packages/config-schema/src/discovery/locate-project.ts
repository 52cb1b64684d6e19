import { dirname, join } from "node:path";
import { isInside } from "./is-inside.ts";
import type { ProjectFiles } from "./project-files.ts";

/** Name of the configuration file. */
export const CONFIGURATION_NAME = ".pistectl.yaml";

/** Where a project begins. Paths are absolute. */
export interface ProjectLocation {
  /** The root of the repository, or without one the folder of the search: paths of manifests are relative to it. */
  readonly root: string;
  /** The nearest configuration file, from what is named up to the root; null when there is none. */
  readonly configuration: string | null;
  /** The project is everything below: the folder of the configuration, without one the root. */
  readonly folder: string;
}

/**
 * The smallest project that holds all the named paths, of files and of folders; without any, that of the working folder. A folder with a configuration is a
 * project of its own, and part of every larger one. Paths are absolute.
 */
export function locateProject(workingFolder: string, paths: readonly string[], files: Pick<ProjectFiles, "kindOf">): ProjectLocation {
  const shared = sharedFolder(
    paths.length === 0 ? [workingFolder] : paths.map((path) => (files.kindOf(path) === "folder" ? path : dirname(path))),
  );
  const own = rootAbove(workingFolder, files);
  const root = isInside(own, shared) ? own : rootAbove(shared, files);
  const configuration = configurationAbove(shared, root, files);
  return { root, configuration, folder: configuration === null ? root : dirname(configuration) };
}

/** A repository has `.git` at its root: a folder, or a file in a work tree. */
function rootAbove(folder: string, files: Pick<ProjectFiles, "kindOf">): string {
  return upwards(folder).find((candidate) => files.kindOf(join(candidate, ".git")) !== null) ?? folder;
}

function configurationAbove(folder: string, root: string, files: Pick<ProjectFiles, "kindOf">): string | null {
  return (
    upwards(folder)
      .filter((candidate) => isInside(root, candidate))
      .map((candidate) => join(candidate, CONFIGURATION_NAME))
      .find((path) => files.kindOf(path) === "file") ?? null
  );
}

/** The folder and those above it. */
function upwards(folder: string): readonly string[] {
  const above = dirname(folder);
  return above === folder ? [folder] : [folder, ...upwards(above)];
}

function sharedFolder([first = "/", ...others]: readonly string[]): string {
  return upwards(first).find((candidate) => others.every((other) => isInside(candidate, other))) ?? first;
}
