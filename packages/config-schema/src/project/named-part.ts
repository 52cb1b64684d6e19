import type { LoadedProject } from "./load-project.ts";

/** The part of a project that was not: it is read for what the other refers to. */
export function partAround({ named, files }: Pick<LoadedProject, "named" | "files">): LoadedProject["files"] {
  return named === undefined ? [] : files.filter(({ path }) => !named.has(path));
}

/** The part of a project that was named. */
export function namedPart<Project extends Pick<LoadedProject, "named" | "files" | "unreadable">>(project: Project): Project {
  const { named, files, unreadable } = project;
  if (named === undefined) return project;
  return {
    ...project,
    files: files.filter(({ path }) => named.has(path)),
    unreadable: unreadable.filter(({ file }) => named.has(file.path)),
  };
}
