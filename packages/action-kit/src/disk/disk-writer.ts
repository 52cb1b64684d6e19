import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  renameSync,
  rmSync,
  type Stats,
  statSync,
  writeFileSync,
} from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "@pistectl/words";
import { clearTemporaries, temporaryBeside } from "./temporary-file.ts";

/** Bits of a file's mode that are no part of its kind. */
const PERMISSIONS = 0o7777;

/** Writes files so that readers see the old text or the new one, whatever happens meanwhile. Paths are absolute, links followed; failures are Node errors. */
export interface DiskWriter {
  /** Takes the place of what is there; its permissions and, where this is allowed, its owner stay. */
  replace(path: string, text: string): void;
  /** With the folders that it needs; throws `EEXIST` where anything is already. */
  create(path: string, text: string): void;
}

/** The writer of one run, which clears what broken-off runs left in the folders that it writes to. */
export function createDiskWriter(): DiskWriter {
  const cleared = new Set<string>();
  const temporaryFor = (path: string): string => {
    const folder = dirname(path);
    if (!cleared.has(folder)) clearTemporaries(folder);
    cleared.add(folder);
    return temporaryBeside(path);
  };
  return {
    replace(path, text) {
      const existing = statSync(path, { throwIfNoEntry: false });
      // A rename asks nothing of the file that it takes the place of.
      if (existing !== undefined) accessSync(path, constants.W_OK);
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text, existing?.mode);
        if (existing !== undefined) resemble(temporary, existing);
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    create(path, text) {
      makeFolder(dirname(path));
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text);
        putInPlace(temporary, path);
      } finally {
        rmSync(temporary, { force: true });
      }
    },
  };
}

/** Down to the disk: a rename may get there before the text that was written first. */
function writeDown(path: string, text: string, mode?: number): void {
  writeFileSync(path, text, { flag: "wx", flush: true, ...(mode === undefined ? {} : { mode }) });
}

/** The owner first: a change of owner takes permissions away. Not every user and not every file system allows these. */
function resemble(path: string, { uid, gid, mode }: Stats): void {
  const now = statSync(path);
  if (now.uid !== uid || now.gid !== gid) attempt(() => chownSync(path, uid, gid));
  attempt(() => chmodSync(path, mode & PERMISSIONS));
}

function attempt(act: () => void): void {
  try {
    act();
  } catch {
    // What the system refuses is left as it is.
  }
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    // What exists there is in the place of a folder, not of the file.
    throw errorCode(error) === "EEXIST" ? Object.assign(new Error(folder), { code: "ENOTDIR" }) : error;
  }
}

/** By a link: unlike a rename, it is never made over another file. */
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // A file system without links: nothing is lost where there is nothing.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw Object.assign(new Error(path), { code: "EEXIST" });
    renameSync(temporary, path);
  }
}
