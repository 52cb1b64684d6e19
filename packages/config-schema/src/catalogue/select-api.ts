import { fail, type Localized, type Outcome, succeed } from "@pistectl/words";
import { isDottedVersion, isHarmlessVersion, isSameVersion, withoutPrefix } from "./api-version.ts";
import type { CatalogueEntry, CatalogueEnvironment, CatalogueEnvironmentName, CatalogueWellCondition } from "./catalogue-entry.ts";
import { findApi } from "./find-api.ts";
import type { ApiRequest } from "./parse-api-request.ts";
import { isSafePath } from "./safe-path.ts";
import { type SelectionNote, wordSelectionNote } from "./selection-note.ts";
import { suggestApiNames } from "./suggest-api-names.ts";

/** A health check ready to be sent: the same shape as the one that `@pistectl/auth-core` takes. */
export interface HealthCheckPlan {
  readonly method: "GET" | "POST";
  /** Path and query from the API origin, beginning with one slash, base path and version included. */
  readonly path: string;
  /** Whether the `cpro-account` header (Chorus Pro technical account) is sent too. */
  readonly technicalAccount: boolean;
  /** All of them hold in a well answer; none: any 2xx with a body is well. */
  readonly well: readonly CatalogueWellCondition[];
  /** JSON Pointer to the version that the answer names, null when it names none. */
  readonly versionAt: string | null;
  /** JSON body of a POST. */
  readonly body?: string;
}

/** An API chosen for one environment. */
export interface SelectedApi {
  /** As the catalogue writes it. */
  readonly name: string;
  /** The version asked for, else the only one known; null when none is known. */
  readonly version: string | null;
  readonly scope: string | null;
  /** Null when no health check is known. */
  readonly healthCheck: HealthCheckPlan | null;
  /** Organizations known to see it; empty: unknown. */
  readonly organizations: readonly string[];
  /** What the user should know about this choice. */
  readonly notes: readonly Localized[];
}

/** Why an API could not be chosen. */
export type SelectionFailure =
  | { readonly code: "unknown-api"; readonly name: string; readonly suggestions: readonly string[] }
  | { readonly code: "version-needed"; readonly name: string; readonly versions: readonly string[] }
  | { readonly code: "bad-version"; readonly name: string; readonly version: string; readonly versions: readonly string[] }
  | { readonly code: "not-offered"; readonly name: string; readonly environment: CatalogueEnvironmentName; readonly seen: string };

/** Chooses the API that a user named: by name or alias, in an environment, in a version. */
export function selectApi(
  catalogue: readonly CatalogueEntry[],
  request: ApiRequest & { readonly environment: CatalogueEnvironmentName },
): Outcome<SelectedApi, SelectionFailure> {
  const named = findApi(catalogue, request.name);
  if (named === undefined) {
    return fail({ code: "unknown-api", name: request.name, suggestions: suggestApiNames(request.name, catalogue) });
  }
  const entry = standIn(catalogue, named, request.environment);
  if (entry === undefined) {
    const { seen } = named.environments[request.environment];
    return fail({ code: "not-offered", name: named.name, environment: request.environment, seen });
  }
  const place = entry.environments[request.environment];
  const chosen = chooseVersion(entry.name, place, request.version);
  if (!chosen.ok) return chosen;

  const version = chosen.value;
  const path = healthPath(entry, version);
  return succeed({
    name: entry.name,
    version: version.value,
    scope: entry.scope,
    healthCheck: path === null ? null : planHealthCheck(entry, path),
    organizations: place.organizations,
    notes: remarks(named, entry, request.environment, version, path).map(wordSelectionNote),
  });
}

/** Versions of an API that the catalogue knows in an environment, current ones first. */
export function knownVersions(place: CatalogueEnvironment): readonly string[] {
  return [...place.versions, ...place.earlierVersions.map(({ version }) => version)];
}

/** The entry itself where it is offered or may be, else the one offered in its place, if any. */
function standIn(
  catalogue: readonly CatalogueEntry[],
  entry: CatalogueEntry,
  environment: CatalogueEnvironmentName,
): CatalogueEntry | undefined {
  const { availability, instead } = entry.environments[environment];
  if (availability !== "not-offered") return entry;
  const other = instead === null ? undefined : findApi(catalogue, instead);
  return other?.environments[environment].availability === "not-offered" ? undefined : other;
}

interface ChosenVersion {
  readonly value: string | null;
  /** Where the catalogue stands on it. */
  readonly standing: "current" | "earlier" | "unlisted";
  /** Null when unknown. */
  readonly basePath: string | null;
}

function chooseVersion(name: string, place: CatalogueEnvironment, asked: string | null): Outcome<ChosenVersion, SelectionFailure> {
  const inPath = place.basePath?.includes("{version}") === true;
  if (asked === null) {
    if (inPath || place.versions.length > 1) return fail({ code: "version-needed", name, versions: knownVersions(place) });
    return succeed({ value: place.versions[0] ?? null, standing: "current", basePath: place.basePath });
  }
  const bare = withoutPrefix(asked);
  if (!(inPath ? isDottedVersion(bare) : isHarmlessVersion(bare))) {
    return fail({ code: "bad-version", name, version: asked, versions: knownVersions(place) });
  }
  const current = place.versions.find((known) => isSameVersion(known, bare));
  const earlier = place.earlierVersions.find((known) => isSameVersion(known.version, bare));
  const value = current ?? earlier?.version ?? bare;
  return succeed({
    value,
    standing: current !== undefined ? "current" : earlier !== undefined ? "earlier" : "unlisted",
    basePath: (current === undefined ? earlier?.basePath : null) ?? place.basePath?.replaceAll("{version}", value) ?? null,
  });
}

function remarks(
  named: CatalogueEntry,
  entry: CatalogueEntry,
  environment: CatalogueEnvironmentName,
  version: ChosenVersion,
  path: string | null,
): readonly SelectionNote[] {
  const place = entry.environments[environment];
  const notes: SelectionNote[] = [];
  if (entry !== named) notes.push({ kind: "instead", asked: named, taken: entry, environment });
  if (place.availability === "unknown") notes.push({ kind: "availability-unknown", entry, environment });
  if (version.standing !== "current" && version.value !== null) {
    notes.push({ kind: "version", standing: version.standing, entry, place, version: version.value, checked: path !== null });
  }
  if (entry.stateNetwork) notes.push({ kind: "state-network", entry });
  if (path !== null) {
    if (entry.health?.marks.path === "LIKELY" || place.marks.basePath === "LIKELY") notes.push({ kind: "likely-path", entry });
    if (entry.health?.marks.well === "LIKELY") notes.push({ kind: "likely-answer", entry });
  }
  if (entry.scope !== null && entry.marks.scope === "LIKELY") notes.push({ kind: "likely-scope", entry, scope: entry.scope });
  if (entry.note !== null) notes.push({ kind: "entry", text: entry.note });
  return notes;
}

function healthPath(entry: CatalogueEntry, { basePath }: ChosenVersion): string | null {
  if (entry.health === null || basePath === null) return null;
  const path = basePath + entry.health.path;
  // Entries and versions are checked where they are read; this holds whatever their reader did.
  return isSafePath(path) ? path : null;
}

function planHealthCheck({ health }: CatalogueEntry, path: string): HealthCheckPlan | null {
  if (health === null) return null;
  return {
    method: health.method,
    path,
    technicalAccount: health.headers.includes("cpro-account"),
    well: health.well,
    versionAt: health.version,
    ...(health.body === null ? {} : { body: health.body }),
  };
}
