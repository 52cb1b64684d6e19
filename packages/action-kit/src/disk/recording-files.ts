import { statSync } from "node:fs";
import { resolve } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Files that remember which of them were asked for. */
export interface RecordingFiles extends ProjectFiles {
  /** Notes a file that was read in another way. */
  note(path: string): void;
  /** Whether the file at an absolute path was read or measured, under whatever name: links, hard links, another case. `but`: leaves out what was read at that path. */
  wasRead(path: string, but?: string): boolean;
}

/** The same files, with a memory. */
export function recordingFiles(files: ProjectFiles): RecordingFiles {
  const real = (path: string): string => files.realPath(path) ?? resolve(path);
  const seen = new Set<string>();
  // Where the paths lead is asked when somebody wants to know: mostly nobody does.
  const note = (path: string): void => void seen.add(path);
  return {
    ...files,
    note,
    sizeOf: (path) => {
      note(path);
      return files.sizeOf(path);
    },
    stampOf: (path) => {
      note(path);
      return files.stampOf?.(path) ?? null;
    },
    read: (path) => {
      note(path);
      return files.read(path);
    },
    wasRead: (path, but) => {
      const read = [...new Set(Array.from(seen, real))];
      const others = but === undefined ? read : read.filter((other) => other !== real(but));
      const identity = identityOf(path);
      return others.includes(real(path)) || (identity !== null && others.some((other) => identityOf(other) === identity));
    },
  };
}

/** Device and number of a file; null where there is none, or where the file system gives no numbers. */
function identityOf(path: string): string | null {
  const found = statSync(path, { bigint: true, throwIfNoEntry: false });
  return found === undefined || found.ino === 0n ? null : `${found.dev}:${found.ino}`;
}
