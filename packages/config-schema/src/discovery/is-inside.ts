import { isAbsolute, relative } from "node:path";

/** Whether a path is a folder or stands below it, by its letters: links are not followed. */
export function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== ".." && !/^\.\.[\\/]/.test(way) && !isAbsolute(way);
}
