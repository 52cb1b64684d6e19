import { join, relative, sep } from "node:path";
import { isInside, type ProjectFiles } from "@pistectl/config-schema/discovery";

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
  /** What a path would be if every open text were saved. */
  const savedKind = (path: string): "file" | "folder" | null =>
    texts.has(path) ? "file" : [...texts.keys()].some((text) => isInside(path, text)) ? "folder" : null;
  return {
    texts,
    set: (path, text) => void texts.set(path, text),
    close: (path) => void texts.delete(path),
    files: {
      list: (folder) => {
        const inside = [...texts.keys()].filter((path) => isInside(folder, path) && path !== folder);
        // A folder in which only unsaved files are need not exist.
        const saved = inside.length > 0 && disk.kindOf(folder) === null ? [] : disk.list(folder);
        const names = new Set(inside.map((path) => relative(folder, path).split(sep)[0] ?? ""));
        const unsaved = [...names].filter((name) => saved.every((entry) => entry.name !== name));
        return [...saved, ...unsaved.map((name) => ({ name, kind: savedKind(join(folder, name)) ?? ("other" as const) }))];
      },
      kindOf: (path) => disk.kindOf(path) ?? savedKind(path),
      realPath: (path) => disk.realPath(path) ?? (savedKind(path) === null ? null : path),
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
