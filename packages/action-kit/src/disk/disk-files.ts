import { isUtf8 } from "node:buffer";
import { type Dirent, readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { type FileKind, type FolderEntry, isManifestName, type ProjectFiles } from "@pistectl/config-schema/discovery";
import { linkTarget } from "./link-target.ts";

/** The file system of this machine. */
export const DISK_FILES: ProjectFiles = {
  list: (folder) => {
    const entries = readdirSync(folder, { withFileTypes: true });
    // In the place of what is not UTF-8 Node writes this character, which may also be meant.
    if (entries.some(({ name }) => name.includes("\ufffd"))) return entriesByBytes(folder);
    return entries.map((entry) => ({ name: entry.name, kind: kindOf(entry) }));
  },
  linkTarget: (path) => linkTarget(path),
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
  stampOf: (path) => {
    const found = statSync(path, { throwIfNoEntry: false });
    if (found === undefined) return null;
    const { dev, ino, size, mtimeMs, ctimeMs } = found;
    return { text: `${dev} ${ino} ${size} ${mtimeMs} ${ctimeMs}`, changedAt: ctimeMs };
  },
  read: (path) => readFileSync(path),
};

function kindOf(entry: Pick<Dirent, "isSymbolicLink" | "isFile" | "isDirectory">): FileKind {
  return entry.isSymbolicLink() ? "link" : entry.isFile() ? "file" : entry.isDirectory() ? "folder" : "other";
}

function entriesByBytes(folder: string): readonly FolderEntry[] {
  return readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).flatMap((entry): readonly FolderEntry[] => {
    const kind = kindOf(entry);
    if (isUtf8(entry.name)) return [{ name: entry.name.toString("utf8"), kind }];
    const path = Buffer.concat([Buffer.from(`${folder}/`), entry.name]);
    return kind === "folder" && !holdsManifests(path) ? [] : [{ name: shownBytes(entry.name), kind, isNamable: false }];
  });
}

/** Whether a folder that no path leads to holds something with the name of a manifest; one that cannot be listed may. */
function holdsManifests(folder: Buffer): boolean {
  try {
    return readdirSync(folder, { withFileTypes: true, encoding: "buffer" }).some((entry) =>
      entry.isDirectory()
        ? holdsManifests(Buffer.concat([folder, Buffer.from("/"), entry.name]))
        : isManifestName(entry.name.toString("latin1")),
    );
  } catch {
    return true;
  }
}

/** Printable ASCII as it is, every other byte as `\xNN`. */
function shownBytes(name: Buffer): string {
  return name.toString("latin1").replace(/[^\x20-\x7e]/g, (byte) => `\\x${byte.charCodeAt(0).toString(16).padStart(2, "0")}`);
}
