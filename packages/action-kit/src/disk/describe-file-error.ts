import { errorCode, type Localized } from "@pistectl/words";
import { OUTPUT_PROBLEMS } from "./output-place.ts";

/** Why a file could not be read or written, in words, from the error that Node gives. */
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
    case OUTPUT_PROBLEMS.input:
      return {
        en: "it is one of the files that are read here, which no output replaces: name another one",
        fr: "c'est l'un des fichiers lus ici, qu'aucune sortie ne remplace : indiquez-en un autre",
      };
    case OUTPUT_PROBLEMS.manifest:
      return {
        en: "it is a manifest or the configuration of a project, which no output replaces: name another file",
        fr: "c'est un manifeste ou la configuration d'un projet, qu'aucune sortie ne remplace : indiquez un autre fichier",
      };
    case OUTPUT_PROBLEMS.link:
      return {
        en: "a link leads out of the project: name the place that is meant",
        fr: "un lien mène hors du projet : indiquez l'emplacement voulu lui-même",
      };
    case "ENOSPC":
      return { en: "no space left", fr: "espace insuffisant" };
    default:
      return { en: `it cannot be used${code === "" ? "" : ` (${code})`}`, fr: `il est inutilisable${code === "" ? "" : ` (${code})`}` };
  }
}
