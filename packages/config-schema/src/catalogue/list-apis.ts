import type { CatalogueEntry, CatalogueEnvironmentName } from "./catalogue-entry.ts";

/** The entries in alphabetical order; with an environment, without those that PISTE does not offer there. */
export function listApis(catalogue: readonly CatalogueEntry[], environment?: CatalogueEnvironmentName): readonly CatalogueEntry[] {
  return catalogue
    .filter((entry) => environment === undefined || entry.environments[environment].availability !== "not-offered")
    .toSorted((a, b) => a.name.localeCompare(b.name, "fr"));
}
