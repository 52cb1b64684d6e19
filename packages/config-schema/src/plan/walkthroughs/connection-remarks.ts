import type { Localized } from "@pistectl/words";

/** How the name of an application is to be typed. */
export const EXACT: Localized = {
  en: "The application name, which some pages call « code application PISTE », is that of PISTE to the letter, case included: copy it.",
  fr: "Le nom de l'application, que certaines pages nomment « code application PISTE », est celui de PISTE à la lettre, casse comprise : copiez-le.",
};

/** How well the labels of the Chorus Pro portal are known. */
export const TRANSLATED: Localized = {
  en: "The labels are those of pages of 2020 to 2023, some of them translated back from an English guide: the portal's may differ. A guide of 2026 shows the menu « Domaines > Raccordements » (likely).",
  fr: "Les libellés sont ceux de pages de 2020 à 2023, certains retraduits d'un guide en anglais : ceux du portail peuvent différer. Un guide de 2026 montre le menu « Domaines > Raccordements » (probable).",
};
