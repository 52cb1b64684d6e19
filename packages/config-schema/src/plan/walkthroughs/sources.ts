import type { Localized } from "@pistectl/words";

/** Where the walkthroughs come from, with the date of the guide or screen. Titles of guides are those of the guides. */
export const SOURCES = {
  sneCotation: { en: "SNE-Cotation guide, 2021-08-04", fr: "guide SNE-Cotation, 4 août 2021" },
  judilibre: {
    en: "Cour-de-cassation/judilibre-tutoriels (screens of PISTE), 2023-04-24",
    fr: "Cour-de-cassation/judilibre-tutoriels (écrans de PISTE), 24 avril 2023",
  },
  organizations: {
    en: "Chorus Pro community, PISTE presentation, 2020-03-06",
    fr: "communauté Chorus Pro, présentation de PISTE, 6 mars 2020",
  },
  openBeeAccount: openBee("§1"),
  openBeeConnection: {
    en: `${openBee("§2").en}; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro`,
    fr: `${openBee("§2").fr} ; communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro`,
  },
  openBeeConnector: openBee("§3"),
  technicalAccount: {
    en: "communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro and good practice (undated)",
    fr: "communaute.chorus-pro.gouv.fr, raccordement à Chorus Pro et bonnes pratiques (sans date)",
  },
  technicalAccountDelay: {
    en: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, 2026 (likely)",
    fr: "invoicerr-app/invoicerr, CREDENTIALS_GUIDE.md, 2026 (probable)",
  },
  dataPass: {
    en: "api.gouv.fr, CaptchEtat; aife.economie.gouv.fr (undated)",
    fr: "api.gouv.fr, CaptchEtat ; aife.economie.gouv.fr (sans date)",
  },
  cynod: { en: "CYNOD API page, 2023-07-14", fr: "page de l'API CYNOD, 14 juillet 2023" },
  gitHub: { en: "GitHub CLI manual, gh secret", fr: "manuel de GitHub CLI, gh secret" },
  undocumented: { en: "no guide describes it", fr: "aucun guide ne le décrit" },
  pistectl: { en: "pistectl", fr: "pistectl" },
} as const satisfies Readonly<Record<string, Localized>>;

function openBee(section: string): Localized {
  const guide = `Open Bee, PISTE Authentication Migration Procedure, ${section}`;
  return { en: `${guide} (undated)`, fr: `${guide} (sans date)` };
}
