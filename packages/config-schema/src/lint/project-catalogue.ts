import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import { readCatalogueEntry } from "../catalogue/read-catalogue-entry.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import { plainValue } from "../schema/plain-value.ts";

/** The catalogue with the project's own `Api` documents over it: an entry of the same name is replaced, any other is added. A document that cannot be read as an entry is left out. */
export function projectCatalogue(catalogue: readonly CatalogueEntry[], documents: readonly ManifestDocument[]): readonly CatalogueEntry[] {
  const own = documents
    .filter(({ kind }) => kind === "Api")
    .map(({ root }) => readCatalogueEntry(plainValue(root)))
    .flatMap((reading) => (reading.kind === "entry" ? [reading.entry] : []));
  if (own.length === 0) return catalogue;
  const replaced = new Set(own.map(({ name }) => foldApiName(name)));
  return [...own, ...catalogue.filter(({ name }) => !replaced.has(foldApiName(name)))];
}
