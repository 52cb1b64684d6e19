import type { Localized } from "@pistectl/words";
import { isNewerVersion } from "../../catalogue/api-version.ts";

/** Name of the Open Bee connector in manifests. */
export const OPEN_BEE = "open-bee-portal-chorus-pro";

/** Oldest version of the Open Bee connector that its guide admits for OAuth. */
export const OLDEST_FOR_OAUTH = "6.11.2";

/** What the connector calls OAuth. */
export const OAUTH_MODE = "OAuth – PISTE";

/** Whether the product is the Open Bee connector in a version that its guide does not admit for OAuth. */
export function isTooOld(product: string | null, version: string): boolean {
  return product === OPEN_BEE && isNewerVersion(OLDEST_FOR_OAUTH, version);
}

/** What the guide of the connector asks first. */
export const PREREQUISITE: Localized = {
  en: `OAuth needs version ${OLDEST_FOR_OAUTH} of the connector or later.`,
  fr: `OAuth demande la version ${OLDEST_FOR_OAUTH} du connecteur ou une version ultérieure.`,
};

/** How well its labels are known. */
export const CONNECTOR_LABELS: Localized = {
  en: "Its labels are translated back from an English guide: those of the product may differ a little.",
  fr: "Ses libellés sont retraduits d'un guide en anglais : ceux du produit peuvent différer un peu.",
};
