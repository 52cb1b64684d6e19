import { dirname, join } from "node:path";
import { isInside } from "./is-inside.ts";
import type { ProjectFiles } from "./project-files.ts";

/** Name of the configuration file. */
export const CONFIGURATION_NAME = ".pistectl.yaml";

/** Where a project begins. */
export interface ProjectLocation {
  /** The root of the repository, or without one the folder of the search. Absolute; paths of manifests are relative to it. */
  readonly root: string;
  /** Absolute path of the nearest configuration file, from the folder of the search up to the root; null when there is none. */
  readonly configuration: string | null;
}

/** The project that the named paths belong to: that of the working folder when it holds them all, else that of the folder they share. Paths are absolute. */
export function locateProject(workingFolder: string, paths: readonly string[], files: Pick<ProjectFiles, "kindOf">): ProjectLocation {
  const root = rootAbove(workingFolder, files);
  if (paths.every((path) => isInside(root, path))) return { root, configuration: configurationAbove(workingFolder, root, files) };
  const shared = sharedFolder(paths.map((path) => (files.kindOf(path) === "folder" ? path : dirname(path))));
  const otherRoot = rootAbove(shared, files);
  return { root: otherRoot, configuration: configurationAbove(shared, otherRoot, files) };
}

/** The project that surrounds some paths: from the nearest folder that has a configuration file down, without one from the root. All are absolute. */
export function projectAround(root: string, paths: readonly string[], files: Pick<ProjectFiles, "kindOf">): string {
  const configuration = configurationAbove(sharedFolder(paths.map((path) => dirname(path))), root, files);
  return configuration === null ? root : dirname(configuration);
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
