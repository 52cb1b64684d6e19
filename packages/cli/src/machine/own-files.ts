import { removeExpired } from "./remove-expired.ts";

// Asked for by name: an ECMAScript module that imports one of these evaluates all that it exports, streams included.
const { closeSync, constants, fstatSync, lstatSync, mkdirSync, openSync, readFileSync, renameSync, writeFileSync } =
  process.getBuiltinModule("node:fs");
const { dirname } = process.getBuiltinModule("node:path");

/** Bits of a mode that let others write. */
const OTHERS_WRITE = 0o022;

/** A file that this user keeps for later runs. */
export interface OwnFile {
  readonly data: Buffer;
  /** Milliseconds since the epoch when it was written. */
  readonly time: number;
}

/** What this user kept at a path, two folders below the user's cache; null for what somebody else owns or could have written, and for anything behind a link. */
export function readOwn(path: string): OwnFile | null {
  try {
    if (!isOwnPlace(path)) return null;
    // Not a link, and a pipe is not waited for.
    const file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
    try {
      const found = fstatSync(file);
      return found.isFile() && found.nlink === 1 && isOwn(found) ? { data: readFileSync(file), time: found.mtimeMs } : null;
    } finally {
      closeSync(file);
    }
  } catch {
    return null;
  }
}

/** Keeps a file for the user alone, whole or not at all, and removes what has expired beside it. What cannot be kept only costs time. */
export function writeOwn(path: string, data: string | Uint8Array): void {
  const temporary = `${path}.${process.pid}.tmp`;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    if (!isOwnPlace(path)) return;
    removeExpired(dirname(path));
    writeFileSync(temporary, data, { flag: "wx", mode: 0o600 });
    renameSync(temporary, path);
  } catch {
    // A folder that is read-only or full, or another run that writes the same.
  }
}

/** Whether both folders of ours are this user's: with sudo they can be another's. */
function isOwnPlace(path: string): boolean {
  const folder = dirname(path);
  return [folder, dirname(folder)].every((one) => {
    const found = lstatSync(one);
    return found.isDirectory() && isOwn(found);
  });
}

function isOwn({ uid, mode }: { readonly uid: number; readonly mode: number }): boolean {
  const user = process.getuid?.();
  return user === undefined || (uid === user && (mode & OTHERS_WRITE) === 0);
}
