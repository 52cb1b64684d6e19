import type { SourceFile } from "../document/source-file.ts";

/** Whether a file is JSON, as its name says. */
export function isJson({ path }: Pick<SourceFile, "path">): boolean {
  // Nearly every other name ends with another letter.
  return (path.endsWith("n") || path.endsWith("N")) && /\.json$/i.test(path);
}
