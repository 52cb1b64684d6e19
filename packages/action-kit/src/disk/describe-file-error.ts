import { describeUnread } from "@pistectl/config-schema/discovery";
import { errorCode, type Localized } from "@pistectl/words";
import { WRITE_PROBLEMS } from "./disk-writer.ts";
import { OUTPUT_PROBLEMS } from "./output-place.ts";

/** Why a file could not be read or written, as the end of a sentence, from the error that Node, a search for manifests, `outputPlace` or a `DiskWriter` gives. */
export function describeFileError(error: unknown): Localized {
  switch (errorCode(error)) {
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
    case WRITE_PROBLEMS.changed:
      return { en: "it has changed since it was read: run the command again", fr: "il a changé depuis sa lecture : relancez la commande" };
    case WRITE_PROBLEMS.folder:
      return {
        en: "it is replaced by a new file, and its folder takes none: permission denied",
        fr: "un nouveau fichier le remplace, et son dossier n'en accepte pas : accès refusé",
      };
    default:
      return describeUnread(error);
  }
}
