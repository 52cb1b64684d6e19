import { resolve } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Files that remember what was read of them. */
export interface RecordingFiles extends ProjectFiles {
  /** Whether the content of the file at an absolute path, links followed, has been read. */
  wasRead(path: string): boolean;
}

/** The same files, with a memory. */
export function recordingFiles(files: ProjectFiles): RecordingFiles {
  const identity = (path: string): string => files.realPath(path) ?? resolve(path);
  const seen = new Set<string>();
  return {
    ...files,
    read: (path) => {
      seen.add(identity(path));
      return files.read(path);
    },
    wasRead: (path) => seen.has(identity(path)),
  };
}
