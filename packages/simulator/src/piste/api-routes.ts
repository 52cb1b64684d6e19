import { type CatalogueEntry, findApi, isSameVersion } from "@pistectl/config-schema/catalogue";
import type { Environment } from "../scenario/environment.ts";
import type { Subscription } from "../scenario/scenario.ts";

/** An API that a path belongs to. */
export interface ApiRoute {
  readonly entry: CatalogueEntry;
  /** Version in the path, else that of the catalogue when it knows one only. */
  readonly version: string | null;
  /** Path below the base path, with its slash; empty for the base path itself. */
  readonly rest: string;
}

/** APIs whose base path a path is under, the longest base path only; several APIs may share one. */
export function findRoutes(catalogue: readonly CatalogueEntry[], environment: Environment, path: string): readonly ApiRoute[] {
  let longest = 0;
  let routes: ApiRoute[] = [];
  for (const entry of catalogue) {
    const place = entry.environments[environment];
    if (place.availability === "not-offered") continue;
    const only = place.versions.length === 1 ? (place.versions[0] ?? null) : null;
    const bases = [
      { base: place.basePath, version: only },
      ...place.earlierVersions.map(({ basePath, version }) => ({ base: basePath, version })),
    ];
    for (const { base, version } of bases) {
      const found = base === null ? null : under(base, path);
      if (found === null || found.length < longest) continue;
      if (found.length > longest) routes = [];
      longest = found.length;
      routes.push({ entry, version: found.version ?? version, rest: path.slice(found.length) });
    }
  }
  return routes;
}

/** Whether a subscription is to the API of a route, in its version. */
export function isSubscriptionTo(subscription: Subscription, route: ApiRoute, catalogue: readonly CatalogueEntry[]): boolean {
  if (findApi(catalogue, subscription.api) !== route.entry) return false;
  return subscription.version === null || route.version === null || isSameVersion(subscription.version, route.version);
}

/** How much of a path a base path covers, and the version it holds where the base path says `{version}`. */
function under(base: string, path: string): { readonly length: number; readonly version: string | null } | null {
  const [before = "", after] = base.split("{version}");
  if (!path.startsWith(before)) return null;
  if (after === undefined) return endsAt(path, before.length) ? { length: before.length, version: null } : null;
  const version = /^\d+(?:\.\d+)*/.exec(path.slice(before.length))?.[0];
  if (version === undefined || !path.startsWith(after, before.length + version.length)) return null;
  const length = before.length + version.length + after.length;
  return endsAt(path, length) ? { length, version } : null;
}

function endsAt(path: string, length: number): boolean {
  return path.length === length || path[length] === "/";
}
