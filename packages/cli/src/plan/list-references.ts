import { join } from "node:path";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";

/** Folders of references that are listed: a branch may bear a name of many parts. */
const MOST_FOLDERS = 200;

/** Lists the folders in which git notes where the names of commits lead: whoever watches what is listed hears when one moves. */
export function listReferences(root: string, files: Pick<ProjectFiles, "kindOf" | "list">): void {
  const isThere = (folder: string): boolean => files.kindOf(folder) === "folder";
  // Of a commit or a checkout the log of HEAD tells even where HEAD leads to no branch.
  const log = join(root, ".git/logs");
  if (isThere(log)) files.list(log);
  const folders = [join(root, ".git/refs")].filter(isThere);
  for (const folder of folders) {
    const below = files.list(folder).filter(({ kind }) => kind === "folder");
    folders.push(...below.slice(0, MOST_FOLDERS - folders.length).map(({ name }) => join(folder, name)));
  }
}
