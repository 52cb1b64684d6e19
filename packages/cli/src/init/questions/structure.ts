import type { Draft } from "../draft.ts";
import type { Question } from "../question.ts";
import { askText } from "./text.ts";

/** The structure that the application acts for; Chorus Pro asks for its SIRET. */
export function askStructure(draft: Draft, isChorusPro: boolean): Question | null {
  if (draft.structureName === undefined) {
    return askText(draft, "structureName", {
      flag: "structure-name",
      usage: { en: "--structure-name NAME", fr: "--structure-name NOM" },
      ask: { en: "Name of the structure", fr: "Nom de la structure" },
      about: {
        en: "The public body or company that the application acts for.",
        fr: "L'organisme public ou l'entreprise pour qui l'application agit.",
      },
      fallback: null,
      sample: "Exemple",
      places: / \w+\/structure\/name$/,
    });
  }
  if (draft.siret === undefined) {
    const question = askText(draft, "siret", {
      flag: "siret",
      usage: { en: "--siret SIRET", fr: "--siret SIRET" },
      ask: { en: "SIRET of the structure", fr: "SIRET de la structure" },
      about: isChorusPro
        ? { en: "14 digits; Chorus Pro knows structures by it.", fr: "14 chiffres ; Chorus Pro s'en sert pour identifier les structures." }
        : { en: "14 digits; Enter to leave it out.", fr: "14 chiffres ; Entrée pour l'omettre." },
      fallback: isChorusPro ? null : "",
      sample: "",
      places: / Application\/structure(\/siret)?$/,
    });
    // Directories of companies write it in groups.
    return { ...question, read: (texts) => question.read(texts.map((text) => text.replace(/\s/g, ""))) };
  }
  return null;
}
