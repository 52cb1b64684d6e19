import {
  type CatalogueEntry,
  type CatalogueEnvironment,
  type CatalogueEnvironmentName,
  findApi,
  isSameVersion,
  knownVersions,
  selectApi,
} from "@pistectl/config-schema/catalogue";
import { type Draft, versionKey } from "./draft.ts";
import { withUnlisted } from "./unlisted-api.ts";

/** An API that was asked for, in one environment. */
export interface Subscription {
  /** Its place among the APIs asked for. */
  readonly api: number;
  /** The entry of this environment, which may be the one that takes the place of what was asked for. */
  readonly entry: CatalogueEntry;
  readonly place: CatalogueEnvironment;
  /** Null as long as it must be asked. */
  readonly version: string | null;
}

/** What a draft subscribes to in an environment, once each; APIs that are not offered there are left out, those that the catalogue does not know are not. */
export function subscriptionsIn(
  environment: CatalogueEnvironmentName,
  { apis = [], versions = {} }: Draft,
  catalogue: readonly CatalogueEntry[],
): readonly Subscription[] {
  const entries = withUnlisted(catalogue, apis);
  const found = new Map<string, Subscription>();
  for (const [api, { name, version: asked }] of apis.entries()) {
    const selection = selectApi(entries, { name, version: ANY_VERSION, environment });
    const entry = selection.ok ? findApi(entries, selection.value.name) : undefined;
    if (entry === undefined) continue;
    const place = entry.environments[environment];
    const version = versions[versionKey(environment, api)] ?? versionOf(asked, place, elsewhere(entry, environment));
    const key = JSON.stringify([entry.name, version]);
    if (!found.has(key)) found.set(key, { api, entry, place, version });
  }
  return [...found.values()];
}

/** So that only the name and the environment decide. */
const ANY_VERSION = "1";

/** The version asked for, unless only the other environment is known to have it; else the only one known. */
function versionOf(asked: string | null, place: CatalogueEnvironment, other: CatalogueEnvironment): string | null {
  const known = knownVersions(place);
  const [only] = place.versions;
  if (asked === null) return known.length === 1 || place.versions.length === 1 ? (only ?? known[0] ?? null) : null;
  const canonical = known.find((version) => isSameVersion(version, asked));
  if (canonical !== undefined) return canonical;
  const isOfTheOther = knownVersions(other).some((version) => isSameVersion(version, asked));
  return isOfTheOther && known.length > 0 ? (only ?? null) : asked;
}

function elsewhere(entry: CatalogueEntry, environment: CatalogueEnvironmentName): CatalogueEnvironment {
  return entry.environments[environment === "production" ? "sandbox" : "production"];
}
