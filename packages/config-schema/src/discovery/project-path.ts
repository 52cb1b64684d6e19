import { relative, sep } from "node:path";

/** A path as findings name files: relative to a folder, with `/`. Both are absolute. */
export function projectPath(folder: string, path: string): string {
  return relative(folder, path).split(sep).join("/");
}
