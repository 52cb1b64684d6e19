import type { Localized } from "@pistectl/words";
import type { CatalogueEntry, CatalogueEnvironment } from "../../catalogue/catalogue-entry.ts";

/** Where a fact of the catalogue stands in a message: when it was seen, and that it is not confirmed when it is not. */
export function factDate({ seen, marks }: Pick<CatalogueEnvironment | CatalogueEntry, "seen" | "marks">, fact: string): Localized {
  return marks[fact] === "LIKELY"
    ? { en: `catalogue, ${seen}, likely`, fr: `catalogue, ${seen}, probable` }
    : { en: `catalogue, ${seen}`, fr: `catalogue, ${seen}` };
}
