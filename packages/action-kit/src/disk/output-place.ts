import { basename, dirname, join, resolve } from "node:path";
import { CONFIGURATION_NAME, isInside, isManifestName, locateProject } from "@pistectl/config-schema/discovery";
import { linkTarget } from "./link-target.ts";
import type { RecordingFiles } from "./recording-files.ts";

/** Whose output it is. */
export interface OutputSetting {
  /** Absolute path, from which relative ones start. */
  readonly workingFolder: string;
  /** What has been read so far. */
  readonly files: RecordingFiles;
  /** The output is a file that was read to be written anew, as a baseline is. */
  readonly renewed?: boolean;
}

/** Codes of `outputPlace`, in the place of those of Node. */
export const OUTPUT_PROBLEMS = { input: "OUTPUT_IS_INPUT", manifest: "OUTPUT_IS_MANIFEST", link: "OUTPUT_BEHIND_LINK" } as const;

/**
 * Absolute path of the file that an output goes to, every link followed. Throws an error whose `code` is one of `OUTPUT_PROBLEMS` where it would replace what
 * was read, a manifest or a configuration, or where a link leads out of the project that the path is in: only what is named outright may be outside.
 */
export function outputPlace(path: string, { workingFolder, files, renewed = false }: OutputSetting): string {
  const absolute = resolve(workingFolder, path);
  const place = linkTarget(absolute);
  const project = projectAround(absolute, workingFolder, files);
  if (project !== null && !isInside(files.realPath(project) ?? project, place)) throw problem(OUTPUT_PROBLEMS.link, path);
  if (files.kindOf(place) !== "file") return place;
  if ([absolute, place].map((one) => basename(one)).some((name) => isManifestName(name) || name === CONFIGURATION_NAME))
    throw problem(OUTPUT_PROBLEMS.manifest, path);
  if (files.wasRead(place, renewed ? absolute : undefined)) throw problem(OUTPUT_PROBLEMS.input, path);
  return place;
}

/** Root of the project that a path is in: that of the working folder, else the repository around it; null for neither. */
function projectAround(path: string, workingFolder: string, files: RecordingFiles): string | null {
  const { root } = locateProject(workingFolder, [workingFolder], files);
  if (isInside(root, path)) return root;
  const folder = dirname(path);
  const other = locateProject(folder, [folder], files).root;
  return files.kindOf(join(other, ".git")) === null ? null : other;
}

function problem(code: string, path: string): Error {
  return Object.assign(new Error(path), { code });
}
