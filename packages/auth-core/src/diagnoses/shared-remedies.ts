import type { Localized } from "@pistectl/words";

/** For failures that may pass by themselves. */
export const ASK_LATER: Localized = {
  en: "Run the check again in a few minutes.",
  fr: "Relancez le contrôle dans quelques minutes.",
};

/** PISTE keeps its traces 10 days and only its support can read them (DNUM-SocialGouv/documentation, api-piste.md). */
export const SEND_SUPPORT_NOTE: Localized = {
  en: "If it lasts, send the support note to PISTE through the form at piste.gouv.fr/support, soon: PISTE keeps its traces 10 days.",
  fr: "Si cela dure, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours.",
};

/** For answers that another host gives in PISTE's place. */
export function askNetwork(hostName: string): Localized {
  return {
    en: `Ask the network team what answers in place of ${hostName}: a sign-in page, a filter or a proxy.`,
    fr: `Demandez à l'équipe réseau ce qui répond à la place de ${hostName} : page de connexion, filtre ou proxy.`,
  };
}
