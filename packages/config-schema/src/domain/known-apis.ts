import { apiFinder } from "../catalogue/api-finder.ts";
import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import { listApis } from "../catalogue/list-apis.ts";
import { nameSuggester } from "../catalogue/suggest-api-names.ts";
import type { DocumentEnvironment } from "./document-environment.ts";
import { organizationKey } from "./organization-key.ts";

/** The catalogue as rules ask it. */
export interface KnownApis {
  /** The entry of a name or an alias, as `findApi` finds it. */
  readonly find: (name: string) => CatalogueEntry | null;
  /** Names near to an unknown one, best first, without those that PISTE does not offer in the environment (null: any). */
  readonly suggest: (name: string, environment: DocumentEnvironment | null) => readonly string[];
  /** Organizations of which it is known what they see, by their keys. */
  readonly organizations: () => ReadonlyMap<string, string>;
}

/** Answers kept for a name that is asked for again. */
const MAX_KEPT = 1000;

/** Asks a catalogue: what takes time is worked out when it is first asked for, and once. */
export function knownApis(catalogue: readonly CatalogueEntry[]): KnownApis {
  const suggesters = new Map<DocumentEnvironment | null, (name: string) => readonly string[]>();
  const suggested = new Map<string, readonly string[]>();
  let organizations: ReadonlyMap<string, string> | null = null;
  return {
    find: apiFinder(catalogue),
    suggest: (name, environment) => {
      const key = `${environment} ${name}`;
      const known = suggested.get(key);
      if (known !== undefined) return known;
      const suggester = suggesters.get(environment) ?? nameSuggester(listApis(catalogue, environment ?? undefined));
      suggesters.set(environment, suggester);
      const names = suggester(name);
      if (suggested.size < MAX_KEPT) suggested.set(key, names);
      return names;
    },
    organizations: () => {
      organizations ??= organizationsOf(catalogue);
      return organizations;
    },
  };
}

function organizationsOf(catalogue: readonly CatalogueEntry[]): ReadonlyMap<string, string> {
  const names = catalogue.flatMap(({ environments }) => Object.values(environments).flatMap(({ organizations }) => organizations));
  return new Map(names.map((name) => [organizationKey(name), name]));
}
