import { type Localized, same } from "@pistectl/words";

/** Pages of the portals that a source names: those of PISTE several clients and guides of 2023 to 2026, that of Chorus Pro the guide of Open Bee (§2). The English pages of PISTE are known where they stand under /en. */
export const PORTAL_PAGES = {
  registration: same("https://piste.gouv.fr/registration"),
  applications: same("https://piste.gouv.fr/apps"),
  terms: { en: "https://piste.gouv.fr/en/apimgt/api-tos", fr: "https://piste.gouv.fr/apimgt/api-tos" },
  chorusPro: same("https://chorus-pro.gouv.fr/"),
} as const satisfies Readonly<Record<string, Localized>>;
