import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** The file system of this machine. */
export const DISK_FILES: ProjectFiles = {
  list: (folder) =>
    readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      kind: entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other",
    })),
  kindOf: (path) => {
    try {
      const found = statSync(path);
      return found.isFile() ? "file" : found.isDirectory() ? "folder" : "other";
    } catch {
      return null;
    }
  },
  realPath: (path) => {
    try {
      return realpathSync(path);
    } catch {
      return null;
    }
  },
  sizeOf: (path) => statSync(path).size,
  read: (path) => readFileSync(path),
};
