import type { CatalogueEntry, CatalogueEnvironmentName } from "./catalogue-entry.ts";
import { foldApiName } from "./fold-api-name.ts";
import { listApis } from "./list-apis.ts";

/** The entries of a provider by its name, ignoring case and accents, in the order of `listApis`; none for another name. */
export function providerApis(
  catalogue: readonly CatalogueEntry[],
  name: string,
  environment?: CatalogueEnvironmentName,
): readonly CatalogueEntry[] {
  const wanted = foldApiName(name);
  return listApis(
    catalogue.filter(({ provider }) => provider !== null && foldApiName(provider) === wanted),
    environment,
  );
}

/** Names that stand for several APIs: those of the providers of more than one, such as `Chorus Pro` and `DUME`, in alphabetical order. */
export function groupNames(catalogue: readonly CatalogueEntry[]): readonly string[] {
  const providers = catalogue.flatMap(({ provider }) => provider ?? []);
  const several = providers.filter((provider, index) => providers.indexOf(provider) !== index);
  return [...new Set(several)].toSorted((a, b) => a.localeCompare(b, "fr"));
}
