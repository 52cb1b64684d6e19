import type { CatalogueEntry } from "./catalogue-entry.ts";
import { foldApiName } from "./fold-api-name.ts";

/** The entry of an API by its name or an alias, ignoring case, accents, apostrophes and blanks; a name wins over an alias. */
export function findApi(catalogue: readonly CatalogueEntry[], name: string): CatalogueEntry | undefined {
  const wanted = foldApiName(name);
  return (
    catalogue.find((entry) => foldApiName(entry.name) === wanted) ??
    catalogue.find((entry) => entry.aliases.some((alias) => foldApiName(alias) === wanted))
  );
}
