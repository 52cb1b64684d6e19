/** What nobody used for so long belongs to a project or to a program that has gone. */
const EXPIRY_MS = 30 * 24 * 60 * 60 * 1000;
/** A temporary file as old as that was left by a run that was broken off. */
const TEMPORARY_EXPIRY_MS = 60 * 60 * 1000;

// An ECMAScript module that imports it evaluates all that it exports, streams included; asked for by name, it is not.
const { readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

/** Removes the files of a folder of the cache that were not written for 30 days, and what broken-off runs left; what another run removes meanwhile, or forbids, is left to it. */
export function removeExpired(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      const expiryMs = name.endsWith(".tmp") ? TEMPORARY_EXPIRY_MS : EXPIRY_MS;
      if (Date.now() - statSync(path).mtimeMs > expiryMs) rmSync(path, { force: true });
    } catch {
      // It costs room, and nothing else.
    }
  }
}
