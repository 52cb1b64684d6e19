import { join, resolve } from "node:path";
import { isInside, locateProject } from "@pistectl/config-schema/discovery";
import { type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";

/** Where a project begins; every path is absolute. */
export interface InitPlace {
  /** Folder of the manifests. */
  readonly folder: string;
  /** Root of its repository, or without one the folder that is worked in. */
  readonly root: string;
  /** Configuration that is there already, if any. */
  readonly configuration: string | null;
}

/** Where the manifests go, from the folder and the `--config` that were typed. */
export function initPlace(
  typed: string,
  configurationFile: string | undefined,
  io: Pick<Io, "files" | "workingFolder">,
): Outcome<InitPlace, Refusal> {
  const folder = resolve(io.workingFolder, typed);
  const kind = io.files.kindOf(folder);
  if (kind !== null && kind !== "folder") {
    const found = quoted(typed);
    return refused({ en: `${found.en} is not a folder.`, fr: `${found.fr} n'est pas un dossier.` });
  }
  const own = locateProject(folder, [folder], io.files);
  const inRepository = io.files.kindOf(join(own.root, ".git")) !== null;
  // Before `git init`, the project is most likely the folder that one works in.
  const { root, configuration } =
    inRepository || !isInside(io.workingFolder, folder) ? own : locateProject(io.workingFolder, [folder], io.files);
  return succeed({
    folder,
    root,
    configuration: configurationFile === undefined ? configuration : resolve(io.workingFolder, configurationFile),
  });
}
