import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import { listApis } from "../catalogue/list-apis.ts";
import { suggestApiNames } from "../catalogue/suggest-api-names.ts";
import type { DocumentEnvironment } from "../domain/document-environment.ts";

/** Different names looked up in one run: beyond, the project holds something else than typing errors, and each search reads the whole catalogue. */
const MAX_NAMES = 1000;

/** Suggests names of the catalogue for unknown ones, without those that PISTE does not offer in the environment, when it is known. */
export function apiNameSuggester(
  catalogue: readonly CatalogueEntry[],
): (name: string, environment: DocumentEnvironment | null) => readonly string[] {
  const suggested = new Map<string, readonly string[]>();
  return (name, environment) => {
    const key = JSON.stringify([name, environment]);
    const known = suggested.get(key);
    if (known !== undefined) return known;
    if (suggested.size >= MAX_NAMES) return [];
    const names = suggestApiNames(name, listApis(catalogue, environment ?? undefined));
    suggested.set(key, names);
    return names;
  };
}
