import { succeed } from "@pistectl/words";
import { type Draft, USAGES } from "../draft.ts";
import type { Choice, Question } from "../question.ts";
import { only } from "./only.ts";
import { askText } from "./text.ts";

/** The connection on the Chorus Pro portal. */
export function askChorusPro(draft: Draft): Question | null {
  if (draft.usage === undefined) {
    return {
      flag: "chorus-pro-usage",
      usage: { en: "--chorus-pro-usage USE", fr: "--chorus-pro-usage USAGE" },
      ask: { en: "Who calls Chorus Pro?", fr: "Qui appelle Chorus Pro ?" },
      about: {
        en: "For the connection (« raccordement ») on the Chorus Pro portal.",
        fr: "Pour le raccordement sur le portail Chorus Pro.",
      },
      choices: USAGES.map((value) => ({ value, label: USAGE_LABELS[value] })),
      isOpen: false,
      isList: false,
      fallback: "direct",
      sample: "direct",
      read: (texts) => succeed({ ...draft, usage: USAGES.find((usage) => usage === only(texts)) ?? "direct" }),
      places: null,
    };
  }
  if (draft.publisher === undefined && draft.usage === "publisher-solution") {
    return askText(draft, "publisher", {
      flag: "chorus-pro-publisher",
      usage: { en: "--chorus-pro-publisher NAME", fr: "--chorus-pro-publisher NOM" },
      ask: { en: "Publisher of the product", fr: "Éditeur de la solution" },
      fallback: null,
      sample: "Exemple",
      places: / ChorusProConnection\/usage\/publisher$/,
    });
  }
  if (draft.contactName === undefined) {
    return askText(draft, "contactName", {
      flag: "chorus-pro-contact-name",
      usage: { en: "--chorus-pro-contact-name NAME", fr: "--chorus-pro-contact-name NOM" },
      ask: { en: "Name of the technical contact for Chorus Pro", fr: "Nom du contact technique pour Chorus Pro" },
      fallback: draft.managerName ?? null,
      sample: "Exemple",
      places: / ChorusProConnection\/technicalContact\/name$/,
    });
  }
  if (draft.contactEmail === undefined) {
    return askText(draft, "contactEmail", {
      flag: "chorus-pro-contact-email",
      usage: { en: "--chorus-pro-contact-email EMAIL", fr: "--chorus-pro-contact-email COURRIEL" },
      ask: { en: "E-mail address of the technical contact", fr: "Adresse électronique du contact technique" },
      fallback: draft.managerEmail ?? null,
      sample: "api-piste@commune.example",
      places: / ChorusProConnection\/technicalContact\/email$/,
    });
  }
  return null;
}

const USAGE_LABELS: Readonly<Record<(typeof USAGES)[number], Choice["label"]>> = {
  direct: { en: "the structure's own software (direct)", fr: "le logiciel propre à la structure (direct)" },
  "publisher-solution": {
    en: "a product of a software publisher (publisher-solution)",
    fr: "la solution d'un éditeur (publisher-solution)",
  },
  concentrator: {
    en: "an operator for several structures (concentrator)",
    fr: "un concentrateur pour plusieurs structures (concentrator)",
  },
};
