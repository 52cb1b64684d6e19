import { relative, sep } from "node:path";

/** A path as findings name files: relative to a folder, with `/`. Both are absolute. */
export function projectPath(folder: string, path: string): string {
  // Of ten thousand files nearly all stand below the folder in so many letters.
  if (path.startsWith(`${folder}/`) && !/\/\.{0,2}(?:\/|$)|\\/.test(path)) return path.slice(folder.length + 1);
  return relative(folder, path).split(sep).join("/");
}
