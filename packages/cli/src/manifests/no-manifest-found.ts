import { MANIFEST_NAMES } from "@pistectl/config-schema/discovery";
import type { Localized } from "@pistectl/words";

/** Says that a verb found nothing to work on, what it looks for, and how to begin. */
export function noManifestFound(verb: string, done: Localized = { en: "read", fr: "lu" }): Localized {
  return {
    en: `No manifest found. ${MANIFEST_NAMES.en}, and .gitignore is respected; a file of another name is ${done.en} when it is named: pistectl ${verb} FILE. To begin a project: pistectl init.`,
    fr: `Aucun manifeste trouvé. ${MANIFEST_NAMES.fr}, et .gitignore est respecté ; un fichier d'un autre nom est ${done.fr} s'il est nommé : pistectl ${verb} FICHIER. Pour commencer un projet : pistectl init.`,
  };
}
