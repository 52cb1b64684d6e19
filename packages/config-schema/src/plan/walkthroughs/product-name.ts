import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { OPEN_BEE } from "./open-bee.ts";

/** A product in the middle of a sentence. */
export function productName(product: string | null): Localized {
  if (product === null) return { en: "the product", fr: "le produit" };
  if (product === OPEN_BEE) return { en: "Open Bee Portal: Chorus Pro Connector", fr: "Open Bee Portal : Chorus Pro Connector" };
  return quoteName(product);
}
