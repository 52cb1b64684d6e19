import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";

/**
 * Real path of a file to write, or null when it is not inside one of the allowed folders once `..` and links are followed: what a pull request
 * checked out (a link named like our report) must not choose where we write. Relative paths start from the first folder.
 */
export function resolveInside(
  folders: readonly [string, ...string[]],
  path: string,
  realPath: (path: string) => string | null,
): string | null {
  const absolute = resolve(folders[0], path);
  const real = followLinks(absolute, realPath);
  const inside = folders.some((folder) => isInside(realPath(folder) ?? resolve(folder), real));
  return inside ? real : null;
}

/** Follows links in the part of the path that exists; what does not exist yet cannot be a link. */
function followLinks(path: string, realPath: (path: string) => string | null): string {
  const real = realPath(path);
  if (real !== null) return real;
  const parent = dirname(path);
  return parent === path ? path : join(followLinks(parent, realPath), basename(path));
}

function isInside(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== "" && way !== ".." && !way.startsWith("../") && !way.startsWith("..\\") && !isAbsolute(way);
}
