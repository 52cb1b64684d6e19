/** What stands at a path. */
export type FileKind = "file" | "folder" | "link" | "other";

/** The file system as the discovery of manifests asks for it; every path is absolute. */
export interface ProjectFiles {
  /** What a folder holds, links not followed. Throws when it cannot be listed. */
  list(folder: string): readonly { readonly name: string; readonly kind: FileKind }[];
  /** What stands at a path, links followed; null when nothing does. */
  kindOf(path: string): Exclude<FileKind, "link"> | null;
  /** The path with every link followed, null when nothing is there. */
  realPath(path: string): string | null;
  /** Size of a file, bytes; links followed. Throws when it cannot be told. */
  sizeOf(path: string): number;
  /** Content of a file. Throws when it cannot be read. */
  read(path: string): Uint8Array;
}
