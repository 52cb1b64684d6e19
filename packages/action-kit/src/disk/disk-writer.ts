import {
  accessSync,
  chmodSync,
  chownSync,
  constants,
  linkSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmdirSync,
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
  /** Takes the place of what is there; its permissions and, where this is allowed, its owner stay. `before`: all that is there, else an error with `code` `WRITE_PROBLEMS.changed`. */
  replace(path: string, text: string, before?: string): void;
  /** With the folders that it needs; throws `EEXIST` where anything is already. */
  create(path: string, text: string): void;
}

/** Codes of a writer, in the place of those of Node. */
export const WRITE_PROBLEMS = { changed: "CHANGED_SINCE_READ", folder: "FOLDER_NOT_WRITABLE" } as const;

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
    replace(path, text, before) {
      const existing = statSync(path, { throwIfNoEntry: false });
      if (existing !== undefined) checkReplaceable(path);
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text, existing?.mode);
        if (existing !== undefined) resemble(temporary, existing);
        // As late as can be: what an editor saved meanwhile would be lost.
        if (before !== undefined && readFileSync(path, "utf8") !== before) throw problem(WRITE_PROBLEMS.changed, path);
        renameSync(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        throw error;
      }
    },
    create(path, text) {
      const made = makeFolder(dirname(path));
      const temporary = temporaryFor(path);
      try {
        writeDown(temporary, text);
        putInPlace(temporary, path);
      } catch (error) {
        rmSync(temporary, { force: true });
        if (made !== undefined) removeEmpty(dirname(path), made);
        throw error;
      }
      rmSync(temporary, { force: true });
    },
  };
}

/** Throws unless what is at an absolute path, links followed, may be replaced: a rename asks nothing of the file that it takes the place of, but a place in its folder. */
export function checkReplaceable(path: string): void {
  accessSync(path, constants.W_OK);
  try {
    accessSync(dirname(path), constants.W_OK);
  } catch (error) {
    throw errorCode(error) === "EACCES" ? problem(WRITE_PROBLEMS.folder, path) : error;
  }
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

/** Gives the first of the folders that had to be made. */
function makeFolder(folder: string): string | undefined {
  try {
    return mkdirSync(folder, { recursive: true });
  } catch (error) {
    // What exists there is in the place of a folder, not of the file.
    throw errorCode(error) === "EEXIST" ? problem("ENOTDIR", folder) : error;
  }
}

/** Removes a folder and those above it up to the first that was made, as far as nothing is in them. */
function removeEmpty(folder: string, first: string): void {
  attempt(() => {
    for (let at = folder; at.length >= first.length; at = dirname(at)) rmdirSync(at);
  });
}

function problem(code: string, path: string): Error {
  return Object.assign(new Error(path), { code });
}

/** By a link: unlike a rename, it is never made over another file. */
function putInPlace(temporary: string, path: string): void {
  try {
    linkSync(temporary, path);
  } catch (error) {
    if (errorCode(error) === "EEXIST") throw error;
    // A file system without links: nothing is lost where there is nothing.
    if (lstatSync(path, { throwIfNoEntry: false }) !== undefined) throw problem("EEXIST", path);
    renameSync(temporary, path);
  }
}
