import { dirname, join, relative, resolve } from "node:path";
import {
  type Configuration,
  decodeSource,
  type Finding,
  findManifests,
  isInside,
  locateProject,
  type ProjectInput,
  projectPath,
  type SourceFile,
} from "@pistectl/config-schema";
import { describeFileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { quoted } from "../quoting.ts";
import { Refusal } from "../refusal.ts";
import type { FileProgress } from "./file-progress.ts";
import { readConfigurationFile } from "./read-configuration-file.ts";

/** Manifests to read. */
export interface ProjectRequest {
  /** As typed, from the working folder; none: the working folder. */
  readonly paths: readonly string[];
  /** A text that stands for the file of this path, from the working folder. */
  readonly standIn: { readonly path: string; readonly bytes: Uint8Array } | null;
  /** Value of `--config`. */
  readonly configurationFile: string | undefined;
}

/** The manifests of a project and what surrounds them; paths of files are relative to its root, with `/`. */
export interface LoadedProject extends Pick<ProjectInput, "files" | "unreadable" | "fileFacts"> {
  /** Absolute. */
  readonly root: string;
  readonly configuration: Configuration;
}

/** Finds and reads manifests and the configuration, or says which path cannot be used. */
export async function loadProject(request: ProjectRequest, io: Io, progress: FileProgress): Promise<LoadedProject | Refusal> {
  const { paths: typed, standIn, configurationFile } = request;
  const { workingFolder, files } = io;
  const standInPath = standIn === null ? null : resolve(workingFolder, standIn.path);
  const named = (typed.length === 0 && standIn === null ? ["."] : typed).map((path) => resolve(workingFolder, path));
  const location = locateProject(workingFolder, standInPath === null ? named : [...named, standInPath], files);
  const { root } = location;

  const configured = readConfigurationFile(
    configurationFile === undefined ? location.configuration : resolve(workingFolder, configurationFile),
    root,
    io,
  );
  if (configured instanceof Refusal) return configured;
  const found = await findManifests(root, named, files);
  const typedAs = (path: string): string => typed[named.indexOf(path)] ?? path;
  const [missing] = found.missing;
  if (missing !== undefined) return refuseMissing(typedAs(missing));
  const [outside] = found.outside;
  if (outside !== undefined) return refuseOutside(typedAs(outside));
  const [unlisted] = found.unreadable;
  if (unlisted !== undefined) return refuseUnreadable(relative(workingFolder, unlisted) || ".", { code: "EACCES" });

  const paths = [...new Set([...found.paths, ...configured.catalogFiles])].filter((path) => path !== standInPath).sort();
  const decoded: { file: SourceFile[]; unreadable: Finding[] } = { file: [], unreadable: [] };
  const decode = (path: string, bytes: Uint8Array): void => {
    const decoding = decodeSource(projectPath(root, path), bytes);
    if (decoding.kind === "source") decoded.file.push(decoding.file);
    else decoded.unreadable.push(decoding.finding);
  };
  for (const [index, path] of paths.entries()) {
    try {
      decode(path, files.read(path));
    } catch (error) {
      return refuseUnreadable(relative(workingFolder, path), error);
    }
    progress.onRead(index + 1, paths.length);
  }
  if (standIn !== null && standInPath !== null) decode(standInPath, standIn.bytes);
  return {
    root,
    configuration: configured.configuration,
    files: decoded.file,
    unreadable: decoded.unreadable,
    fileFacts: (path) => fileFacts(path, root, io),
  };
}

function fileFacts(path: string, root: string, { files }: Pick<Io, "files">): ReturnType<ProjectInput["fileFacts"]> {
  const absolute = join(root, path);
  if (!isInside(root, absolute)) return "outside";
  const real = files.realPath(absolute);
  // A link that leads nowhere has no real path either.
  if (real === null) return isInside(files.realPath(root) ?? root, files.realPath(dirname(absolute)) ?? root) ? "missing" : "outside";
  if (!isInside(files.realPath(root) ?? root, real)) return "outside";
  return files.kindOf(real) === "file" ? { sizeBytes: files.sizeOf(real) } : "not-a-file";
}

function refuseMissing(path: string): Refusal {
  const shown = quoted(path);
  return new Refusal({ en: `${shown.en}: no such file or folder.`, fr: `${shown.fr} : fichier ou dossier inexistant.` }, "no-input");
}

function refuseOutside(path: string): Refusal {
  const shown = quoted(path);
  return new Refusal(
    {
      en: `${shown.en} is a link that leaves the project: it is not followed. Name the file that it leads to.`,
      fr: `${shown.fr} est un lien qui sort du projet : il n'est pas suivi. Nommez le fichier auquel il mène.`,
    },
    "no-input",
  );
}

function refuseUnreadable(path: string, error: unknown): Refusal {
  const shown = quoted(path);
  const reason = describeFileError(error);
  return new Refusal({ en: `${shown.en}: ${reason.en}.`, fr: `${shown.fr} : ${reason.fr}.` });
}
