import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { readCatalogueEntry } from "./read-catalogue-entry.ts";

/** The catalogue with the project's own `Api` documents over it: an entry of the same name is replaced, any other is added. A document that cannot be read as an entry is left out. */
export function projectCatalogue(catalogue: readonly CatalogueEntry[], documents: readonly ManifestDocument[]): readonly CatalogueEntry[] {
  const own = documents
    .filter(({ kind }) => kind === "Api")
    .map(readCatalogueEntry)
    .flatMap((reading) => (reading.ok ? [reading.value] : []));
  return catalogueUnder(own, catalogue);
}

/** A catalogue with entries over it. */
export function catalogueUnder(own: readonly CatalogueEntry[], catalogue: readonly CatalogueEntry[]): readonly CatalogueEntry[] {
  if (own.length === 0) return catalogue;
  const replaced = new Set(own.map(({ name }) => foldApiName(name)));
  return [...own, ...catalogue.filter(({ name }) => !replaced.has(foldApiName(name)))];
}
