import type { Localized } from "@pistectl/words";

/** What PISTE does with the e-mail address of an application. */
export const NOT_VERIFIED: Localized = {
  en: "PISTE never verifies the e-mail address, to which it writes about quotas and changes: read it twice.",
  fr: "PISTE ne vérifie jamais l'adresse électronique, à laquelle elle écrit au sujet des quotas et des changements : relisez-la.",
};

/** What switching off is likely to mean (documentation of the gateway product). */
export const OFF: Localized = {
  en: "While it is switched off, the gateway is likely to refuse its calls.",
  fr: "Tant qu'elle est désactivée, la passerelle refuse probablement ses appels.",
};
