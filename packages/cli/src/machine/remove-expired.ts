/** What nobody used for so long belongs to a project or to a program that has gone. */
const EXPIRY_MS = 30 * 24 * 60 * 60 * 1000;

// An ECMAScript module that imports it evaluates all that it exports, streams included; asked for by name, it is not.
const { readdirSync, rmSync, statSync } = process.getBuiltinModule("node:fs");
const { join } = process.getBuiltinModule("node:path");

/** Removes the files of a folder of the cache that were not written for 30 days; what another run removes meanwhile, or forbids, is left to it. */
export function removeExpired(folder: string): void {
  for (const name of readdirSync(folder)) {
    const path = join(folder, name);
    try {
      if (Date.now() - statSync(path).mtimeMs > EXPIRY_MS) rmSync(path, { force: true });
    } catch {
      // It costs room, and nothing else.
    }
  }
}
