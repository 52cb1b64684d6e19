import type { CatalogueEntry } from "./catalogue-entry.ts";
import { foldApiName } from "./fold-api-name.ts";

/** Finds entries by name or alias as `findApi` does, for many names: the catalogue is folded once. */
export function apiFinder(catalogue: readonly CatalogueEntry[]): (name: string) => CatalogueEntry | null {
  const byKey = new Map<string, CatalogueEntry>();
  const add = (spelling: string, entry: CatalogueEntry): void => {
    const key = foldApiName(spelling);
    if (!byKey.has(key)) byKey.set(key, entry);
  };
  for (const entry of catalogue) add(entry.name, entry);
  for (const entry of catalogue) for (const alias of entry.aliases) add(alias, entry);

  // A project says the same few names again and again.
  const found = new Map<string, CatalogueEntry | null>();
  return (name) => {
    const known = found.get(name);
    if (known !== undefined) return known;
    const entry = byKey.get(foldApiName(name)) ?? null;
    found.set(name, entry);
    return entry;
  };
}
