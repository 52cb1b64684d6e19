import { basename, dirname, join } from "node:path";
import { describeFileError } from "@pistectl/action-kit/disk";
import type { Localized } from "@pistectl/words";
import type { Io } from "../machine/io.ts";
import type { NewFile } from "./project-files.ts";

/** What keeps a file from being written. */
export interface Obstacle {
  readonly file: NewFile;
  /** Without final punctuation. */
  readonly reason: Localized;
}

/** The first file that could not be written, before any is: a run that cannot be finished is not begun. */
export async function findObstacle(files: readonly NewFile[], io: Pick<Io, "files" | "checkWritable">): Promise<Obstacle | null> {
  for (const file of files) {
    const reason = await reasonAgainst(file, io);
    if (reason !== null) return { file, reason };
  }
  return null;
}

async function reasonAgainst(file: NewFile, io: Pick<Io, "files" | "checkWritable">): Promise<Localized | null> {
  const { path, isManifest } = file;
  if (isDeadLink(path, io)) return DEAD_LINK;
  const kind = io.files.kindOf(path);
  if (kind !== null && isManifest) return ALREADY_THERE;
  // What is there is kept.
  if (kind === "file") return null;
  if (kind !== null) return kind === "folder" ? describeFileError(withCode("EISDIR")) : NOT_A_FILE;
  let above = dirname(path);
  while (io.files.kindOf(above) === null) {
    if (isDeadLink(above, io)) return { en: `${DEAD_LINK.en}, ${basename(above)}`, fr: `${DEAD_LINK.fr}, ${basename(above)}` };
    above = dirname(above);
  }
  if (io.files.kindOf(above) !== "folder") return describeFileError(withCode("ENOTDIR"));
  // Any new file: one of the same name may be there, in a folder above.
  return io.checkWritable(join(above, crypto.randomUUID())).then(() => null, describeFileError);
}

function isDeadLink(path: string, { files }: Pick<Io, "files">): boolean {
  if (files.kindOf(path) !== null || files.kindOf(dirname(path)) !== "folder") return false;
  try {
    return files.list(dirname(path)).some(({ name, kind }) => name === basename(path) && kind === "link");
  } catch {
    // A folder that cannot be listed may be written to all the same.
    return false;
  }
}

function withCode(code: string): Error {
  return Object.assign(new Error(code), { code });
}

/** Why a manifest that is there is not written. */
export const ALREADY_THERE = { en: "it exists already", fr: "il existe déjà" };
const DEAD_LINK = { en: "there is a link that leads nowhere", fr: "il y a là un lien qui ne mène nulle part" };
const NOT_A_FILE = { en: "it is not a file", fr: "ce n'est pas un fichier" };
