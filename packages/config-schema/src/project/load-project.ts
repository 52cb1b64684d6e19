import { dirname, join } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { Configuration } from "../configuration/configuration.ts";
import { findManifests } from "../discovery/find-manifests.ts";
import { isInside } from "../discovery/is-inside.ts";
import { locateProject } from "../discovery/locate-project.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import type { ProjectInput } from "../lint/open-project.ts";
import { decodeSource } from "../reading/decode-source.ts";
import type { ProjectFailure } from "./project-failure.ts";
import { readProjectConfiguration } from "./read-project-configuration.ts";

/** Manifests to read; every path is absolute. */
export interface ProjectRequest {
  /** Where the search for the project's root and configuration begins. */
  readonly workingFolder: string;
  /** Files and folders. */
  readonly named: readonly string[];
  /** A text that stands for the file of this path. */
  readonly standIn: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Configuration to use in place of the nearest `.pistectl.yaml`; null for that one. */
  readonly configuration: string | null;
  /** Told after each file. */
  readonly onRead?: (done: number, total: number) => void;
  /** Told of a file that cannot be read or a folder that cannot be listed, which are then left out; default: the first one is a failure. */
  readonly onUnreadable?: (path: string, cause: unknown) => void;
}

/** The manifests of a project and what surrounds them; paths of files are relative to its root, with `/`. */
export interface LoadedProject extends Pick<ProjectInput, "files" | "unreadable" | "fileFacts"> {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
}

/** Finds and reads manifests and the configuration, or says which path cannot be used. */
export async function loadProject(request: ProjectRequest, files: ProjectFiles): Promise<Outcome<LoadedProject, ProjectFailure>> {
  const { workingFolder, named, standIn } = request;
  const location = locateProject(workingFolder, standIn === null ? named : [...named, standIn.path], files);
  const { root } = location;
  const configured = readProjectConfiguration(request.configuration ?? location.configuration, root, files);
  if (!configured.ok) return configured;
  const { configuration, catalogFiles } = configured.value;
  const found = await findManifests(root, named, files);
  if (found.missing.length > 0) return fail({ code: "missing", paths: found.missing });
  const [outside] = found.outside;
  if (outside !== undefined) return fail({ code: "outside", path: outside });
  for (const path of found.unreadable) {
    const cause = Object.assign(new Error("scandir"), { code: "EACCES" });
    if (request.onUnreadable === undefined) return fail({ code: "unreadable", path, cause });
    request.onUnreadable(path, cause);
  }

  const paths = [...new Set([...found.paths, ...catalogFiles])].filter((path) => path !== standIn?.path).sort();
  const decoded: SourceFile[] = [];
  const unreadable: Finding[] = [];
  const decode = (path: string, bytes: Uint8Array): void => {
    const decoding = decodeSource(projectPath(root, path), bytes);
    if (decoding.ok) decoded.push(decoding.value);
    else unreadable.push(decoding.failure);
  };
  for (const [index, path] of paths.entries()) {
    try {
      decode(path, files.read(path));
    } catch (cause) {
      if (request.onUnreadable === undefined) return fail({ code: "unreadable", path, cause });
      request.onUnreadable(path, cause);
    }
    request.onRead?.(index + 1, paths.length);
  }
  if (standIn !== null) decode(standIn.path, standIn.bytes);
  return succeed({ root, configuration, files: decoded, unreadable, fileFacts: (path) => fileFacts(path, root, files) });
}

function fileFacts(path: string, root: string, files: ProjectFiles): ReturnType<ProjectInput["fileFacts"]> {
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  // A link that leads nowhere has no real path either.
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath(dirname(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}
