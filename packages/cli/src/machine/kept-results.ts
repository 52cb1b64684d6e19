import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import type { ResultStore } from "./io.ts";

/** A result that nobody asked for in so long belongs to a project that has gone. */
const EXPIRY_MS = 30 * 24 * 60 * 60 * 1000;

/** Results in the user's own cache folder, readable by the user alone. A folder that is read-only, full or absent only costs time. */
export function keptResults(env: Readonly<Record<string, string | undefined>>): ResultStore {
  const cache = cacheFolder(env);
  if (cache === null) return { read: async () => null, write: async () => {} };
  const folder = join(cache, "results");
  return {
    read: (name) => readFile(join(folder, name), "utf8").catch(() => null),
    write: async (name, text) => {
      const temporary = join(folder, `${name}.${crypto.randomUUID()}.tmp`);
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await removeExpired(folder);
        await writeFile(temporary, text, { flag: "wx", mode: 0o600 });
        await rename(temporary, join(folder, name));
      } catch {
        await rm(temporary, { force: true }).catch(() => null);
      }
    },
  };
}

async function removeExpired(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    const { mtimeMs } = await stat(path);
    if (Date.now() - mtimeMs > EXPIRY_MS) await rm(path, { force: true });
  }
}
