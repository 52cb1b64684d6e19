import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import type { ResultStore } from "./io.ts";
import { removeExpired } from "./remove-expired.ts";

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
        removeExpired(folder);
        await writeFile(temporary, text, { flag: "wx", mode: 0o600 });
        await rename(temporary, join(folder, name));
      } catch {
        await rm(temporary, { force: true }).catch(() => null);
      }
    },
  };
}
