import { relative } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import { errorCode, type Failed, type Localized, type Outcome, succeed } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { ALREADY_THERE, findObstacle } from "./find-obstacle.ts";
import type { NewFile } from "./project-files.ts";

/** What became of the files. */
export interface WrittenFiles {
  readonly written: readonly NewFile[];
  readonly kept: readonly NewFile[];
}

/** Writes files one after the other, each whole or not at all, none over another: nothing when one of them cannot be; a manifest that appeared meanwhile, or a full disk, ends it. */
export async function writeNewFiles(
  files: readonly NewFile[],
  io: Pick<Io, "createFile" | "checkWritable" | "files" | "workingFolder">,
): Promise<Outcome<WrittenFiles, Refusal>> {
  const obstacle = await findObstacle(files, io);
  if (obstacle !== null) return refuse(obstacle.file, obstacle.reason, [], io.workingFolder);
  const written: NewFile[] = [];
  const kept: NewFile[] = [];
  for (const file of files) {
    try {
      await io.createFile(file.path, file.text);
      written.push(file);
    } catch (error) {
      if (!file.isManifest && isThere(error)) kept.push(file);
      else return refuse(file, isThere(error) ? ALREADY_THERE : describeFileError(error), written, io.workingFolder);
    }
  }
  return succeed({ written, kept });
}

function isThere(error: unknown): boolean {
  return errorCode(error) === "EEXIST";
}

function refuse({ path }: NewFile, reason: Localized, written: readonly NewFile[], workingFolder: string): Failed<Refusal> {
  const file = quoted(relative(workingFolder, path));
  const names = written.map((other) => relative(workingFolder, other.path)).join(", ");
  return refused({
    en: `${file.en} cannot be written: ${reason.en}. ${names === "" ? "Nothing was written." : `Written before: ${names}.`}`,
    fr: `${file.fr} ne peut pas être écrit : ${reason.fr}. ${names === "" ? "Rien n'a été écrit." : `Écrits avant : ${names}.`}`,
  });
}
