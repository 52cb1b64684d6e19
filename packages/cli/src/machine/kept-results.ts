import { join } from "node:path";
import { cacheFolder } from "./cache-folder.ts";
import type { ResultStore } from "./io.ts";
import { readOwn, writeOwn } from "./own-files.ts";

/** Results in the user's own cache folder, readable and writable by the user alone. A folder that is read-only, full or absent only costs time. */
export function keptResults(env: Readonly<Record<string, string | undefined>>): ResultStore {
  const cache = cacheFolder(env);
  if (cache === null) return { read: async () => null, write: async () => {} };
  const pathOf = (name: string): string => join(cache, "results", name);
  return {
    read: async (name) => readOwn(pathOf(name))?.data.toString("utf8") ?? null,
    write: async (name, text) => writeOwn(pathOf(name), text),
  };
}
