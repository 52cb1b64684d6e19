import { basename, dirname, join } from "node:path";
import { describeFileError, errorCode, type Localized } from "@pistectl/words";
import type { ProjectFiles } from "./project-files.ts";

/** Codes of what a search finds and does not read, beside those of Node. */
export const UNREAD = {
  notAFile: "NOT_A_FILE",
  folder: "FOLDER_NAMED_AS_MANIFEST",
  deadLink: "DEAD_LINK",
  fileName: "FILE_NAME_NOT_UTF8",
  folderName: "FOLDER_NAME_NOT_UTF8",
  tooMany: "TOO_MANY_FOLDERS",
} as const;

/** Something that may be a manifest, or hold some, and was not read. */
export interface UnreadPlace {
  /** Absolute; of a name that is not UTF-8 as it is shown, with `\xNN` for a byte. */
  readonly path: string;
  /** An error of the file system, or one whose `code` is of `UNREAD`. */
  readonly cause: unknown;
}

/** A place that was not read for a reason of the search's own. */
export function unreadPlace(path: string, code: (typeof UNREAD)[keyof typeof UNREAD]): UnreadPlace {
  return { path, cause: Object.assign(new Error(path), { code }) };
}

/** A place where neither a file nor a folder is reached: a link that leads to nothing or in a circle, or nothing at all. */
export function missingPlace(path: string, { linkTarget }: Pick<ProjectFiles, "linkTarget">): UnreadPlace {
  if (linkTarget === undefined) return { path, cause: NOTHING_THERE };
  try {
    const isLink = linkTarget(path) !== join(linkTarget(dirname(path)), basename(path));
    return isLink ? unreadPlace(path, UNREAD.deadLink) : { path, cause: NOTHING_THERE };
  } catch (cause) {
    return { path, cause };
  }
}

const NOTHING_THERE = { code: "ENOENT" };

/** Why it was not read, as the end of a sentence. */
export function describeUnread(cause: unknown): Localized {
  switch (errorCode(cause)) {
    case UNREAD.notAFile:
      return { en: "it is a pipe, a socket or a device, not a file", fr: "c'est un tube, un socket ou un périphérique, pas un fichier" };
    case UNREAD.folder:
      return { en: "it is a folder with the name of a manifest", fr: "c'est un dossier qui porte le nom d'un manifeste" };
    case UNREAD.deadLink:
      return { en: "it is a link that leads to nothing", fr: "c'est un lien qui ne mène à rien" };
    case UNREAD.fileName:
      return { en: "its name is not UTF-8", fr: "son nom n'est pas de l'UTF-8" };
    case UNREAD.folderName:
      return {
        en: "its name, that of a folder with manifests, is not UTF-8",
        fr: "son nom, celui d'un dossier de manifestes, n'est pas de l'UTF-8",
      };
    case UNREAD.tooMany:
      return { en: "there are too many folders to search", fr: "il y a trop de dossiers à parcourir" };
    default:
      return describeFileError(cause);
  }
}
