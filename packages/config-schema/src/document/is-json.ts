import type { SourceFile } from "../document/source-file.ts";

/** Whether a file is JSON, as its name says. */
export function isJson({ path }: Pick<SourceFile, "path">): boolean {
  return /\.json$/i.test(path);
}
