import { errorCode } from "./error-code.ts";
import type { Localized } from "./language.ts";

/** Why a file could not be read or written, as the end of a sentence, from the error that Node gives. */
export function describeFileError(error: unknown): Localized {
  const code = errorCode(error) ?? "";
  switch (code) {
    case "ENOENT":
      return { en: "no such file or folder", fr: "fichier ou dossier inexistant" };
    case "EISDIR":
      return { en: "it is a folder", fr: "c'est un dossier" };
    case "ENOTDIR":
      return { en: "a part of the path is not a folder", fr: "une partie du chemin n'est pas un dossier" };
    case "EACCES":
    case "EPERM":
      return { en: "permission denied", fr: "accès refusé" };
    case "EROFS":
      return { en: "the file system is read-only", fr: "le système de fichiers est en lecture seule" };
    case "ELOOP":
      return { en: "its links lead in a circle", fr: "ses liens tournent en rond" };
    case "ENOSPC":
      return { en: "no space left", fr: "espace insuffisant" };
    case "EDQUOT":
      return { en: "the disk quota is used up", fr: "le quota de disque est épuisé" };
    case "EFBIG":
      return { en: "it would be larger than the system lets a file be", fr: "il dépasserait la taille que le système permet à un fichier" };
    case "EBUSY":
      return {
        en: "it is in use, or mounted by itself and not to be replaced: mount its folder",
        fr: "il est en cours d'utilisation, ou monté seul et impossible à remplacer : montez son dossier",
      };
    case "ENAMETOOLONG":
      return { en: "its name is too long", fr: "son nom est trop long" };
    case "EMFILE":
    case "ENFILE":
      return { en: "too many files are open", fr: "trop de fichiers sont ouverts" };
    case "EIO":
      return { en: "the disk reports an error (EIO)", fr: "le disque signale une erreur (EIO)" };
    default:
      return { en: `it cannot be used${code === "" ? "" : ` (${code})`}`, fr: `il est inutilisable${code === "" ? "" : ` (${code})`}` };
  }
}
