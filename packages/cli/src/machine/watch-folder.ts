import { watch } from "node:fs";

/** Calls back when an entry of a folder comes, goes or changes, the folders below apart, until the returned function is called. A folder that goes, or that the system cannot watch, is silent. */
export function watchFolder(folder: string, onChange: () => void): () => void {
  try {
    const watcher = watch(folder, { persistent: true }, onChange);
    watcher.on("error", () => watcher.close());
    return () => watcher.close();
  } catch {
    return () => {};
  }
}
