/** What stands at a path. */
export type FileKind = "file" | "folder" | "link" | "other";

/** One thing in a folder. */
export interface FolderEntry {
  readonly name: string;
  /** Links are not followed. */
  readonly kind: FileKind;
  /** False: the name is not UTF-8, `name` shows it with `\xNN` for a byte, and no path leads there. Of such folders only those that hold manifests need be listed. */
  readonly isNamable?: boolean;
}

/** A sign of what a file holds. */
export interface FileStamp {
  /** Another one after every change that the disk has a time for. */
  readonly text: string;
  /** Time of the last change of the file, what is known of it included: milliseconds since the epoch. */
  readonly changedAt: number;
}

/** The file system as the discovery of manifests asks for it; every path is absolute. */
export interface ProjectFiles {
  /** What a folder holds, links not followed. Throws when it cannot be listed. */
  list(folder: string): readonly FolderEntry[];
  /** What stands at a path, links followed; null when nothing does. */
  kindOf(path: string): Exclude<FileKind, "link"> | null;
  /** The path with every link followed, null when nothing is there. */
  realPath(path: string): string | null;
  /** Where a path leads, every link followed, whether or not anything is there; absent: where that cannot be told. */
  linkTarget?(path: string): string;
  /** Size of a file, bytes; links followed. Throws when it cannot be told. */
  sizeOf(path: string): number;
  /** What tells that the content of a file may be another, without its being read; null for a file that cannot be asked. Absent: where nothing tells. */
  stampOf?(path: string): FileStamp | null;
  /** Content of a file. Throws when it cannot be read. */
  read(path: string): Uint8Array;
}
