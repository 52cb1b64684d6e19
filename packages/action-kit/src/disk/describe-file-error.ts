import { describeUnread } from "@pistectl/config-schema/discovery";
import { errorCode, type Localized } from "@pistectl/words";
import { OUTPUT_PROBLEMS } from "./output-place.ts";

/** Why a file could not be read or written, as the end of a sentence, from the error that Node, a search for manifests or `outputPlace` gives. */
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
    default:
      return describeUnread(error);
  }
}
