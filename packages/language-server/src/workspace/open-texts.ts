import { basename, dirname } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Texts that an editor holds, by absolute path: they count in place of what is on the disk. */
export interface OpenTexts {
  readonly texts: ReadonlyMap<string, string>;
  readonly set: (path: string, text: string) => void;
  readonly close: (path: string) => void;
  /** The file system with the open texts in it, those that were never saved included. */
  readonly files: ProjectFiles;
}

/** No text is open at first. */
export function openTexts(disk: ProjectFiles): OpenTexts {
  const texts = new Map<string, string>();
  return {
    texts,
    set: (path, text) => void texts.set(path, text),
    close: (path) => void texts.delete(path),
    files: {
      list: (folder) => {
        const unsaved = [...texts.keys()].filter((path) => dirname(path) === folder && disk.kindOf(path) === null);
        // A folder in which only unsaved files are need not exist.
        const saved = unsaved.length > 0 && disk.kindOf(folder) === null ? [] : disk.list(folder);
        return [...saved, ...unsaved.map((path) => ({ name: basename(path), kind: "file" as const }))];
      },
      kindOf: (path) => disk.kindOf(path) ?? (texts.has(path) ? "file" : null),
      realPath: (path) => disk.realPath(path) ?? (texts.has(path) ? path : null),
      sizeOf: (path) => {
        const text = texts.get(path);
        return text === undefined ? disk.sizeOf(path) : new TextEncoder().encode(text).length;
      },
      read: (path) => {
        const text = texts.get(path);
        return text === undefined ? disk.read(path) : new TextEncoder().encode(text);
      },
    },
  };
}
