import type { Localized } from "@pistectl/words";

/** How the name of an application is to be typed. */
export const EXACT: Localized = {
  en: "The application name is that of PISTE to the letter, case included: copy it.",
  fr: "Le nom de l'application est celui de PISTE à la lettre, casse comprise : copiez-le.",
};

/** How well the labels of the Chorus Pro portal are known. */
export const TRANSLATED: Localized = {
  en: "Some labels are translated back from an English guide: the portal's may differ a little.",
  fr: "Certains libellés sont retraduits d'un guide en anglais : ceux du portail peuvent différer un peu.",
};
