import { isAbsolute, relative, resolve } from "node:path";
import { linkTarget } from "../disk/link-target.ts";

/**
 * Real path of a file to write, or null when it is not inside one of the allowed folders once `..` and links are followed: what a pull request
 * checked out (a link named like our report) must not choose where we write. Relative paths start from the first folder.
 */
export function resolveInside(folders: readonly [string, ...string[]], path: string): string | null {
  const place = placeOf(resolve(folders[0], path));
  return place !== null && folders.some((folder) => isInside(linkTarget(resolve(folder)), place)) ? place : null;
}

/** Null for links in a circle. */
function placeOf(path: string): string | null {
  try {
    return linkTarget(path);
  } catch {
    return null;
  }
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !isAbsolute(way);
}
