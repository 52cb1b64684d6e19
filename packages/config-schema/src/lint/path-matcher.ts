import picomatch from "picomatch";

/** Whether a path, from the project's root, is one that these patterns name; a folder stands for what it holds. */
export function pathMatcher(patterns: readonly string[]): (path: string) => boolean {
  return picomatch(
    patterns.map((pattern) => (pattern.endsWith("/") ? `${pattern}**` : pattern)),
    { dot: true },
  );
}
