import type { Localized } from "@pistectl/words";
import type { CatalogueEntry, CatalogueEnvironment } from "../../catalogue/catalogue-entry.ts";
import { datedFact } from "../../catalogue/fact-age.ts";

/** Where a fact of the catalogue stands in a message: when it was seen, how long ago when that is long, and that it is not confirmed when it is not. */
export function factDate(
  { seen, marks }: Pick<CatalogueEnvironment | CatalogueEntry, "seen" | "marks">,
  fact: string,
  today: string,
): Localized {
  const { en, fr } = datedFact(seen, today);
  return isLikely({ marks }, fact)
    ? { en: `catalogue, ${en}, likely`, fr: `catalogue, ${fr}, probable` }
    : { en: `catalogue, ${en}`, fr: `catalogue, ${fr}` };
}

/** Whether a fact of the catalogue is not confirmed: what follows from it is then a warning at most. */
export function isLikely({ marks }: Pick<CatalogueEnvironment | CatalogueEntry, "marks">, fact: string): boolean {
  return marks[fact] === "LIKELY";
}
