import type { Localized } from "@pistectl/words";

/** Where an application shows its OAuth identifiers. */
export function identifiersPath(application: string): readonly string[] {
  return ["Applications", application, "Identifiants OAuth", "View secret"];
}

/** Which panel of the page is meant: API keys look the same. */
export const PANEL: Localized = {
  en: "The panel « Identifiants OAuth » and not « API Keys »; in the tab « Authentification » on the screens of 2023.",
  fr: "Le panneau « Identifiants OAuth » et non « API Keys » ; dans l'onglet « Authentification » sur les écrans de 2023.",
};
