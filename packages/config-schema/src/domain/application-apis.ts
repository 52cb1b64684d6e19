import { apiFinder } from "../catalogue/api-finder.ts";
import { versionKey } from "../catalogue/api-version.ts";
import type { CatalogueEntry, CatalogueEnvironment } from "../catalogue/catalogue-entry.ts";
import { foldApiName } from "../catalogue/fold-api-name.ts";
import { itemsOf, textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { applicationEnvironment, type DocumentEnvironment } from "./document-environment.ts";
import { identifierText } from "./identifier-text.ts";

/** An application with the APIs that it lists. */
export interface ApplicationWithApis {
  readonly document: ManifestDocument;
  /** Null when the document does not say. */
  readonly environment: DocumentEnvironment | null;
  /** Items that bear a name. */
  readonly apis: readonly ApplicationApi[];
}

/** An item of an application's `apis`. */
export interface ApplicationApi {
  /** Of the item. */
  readonly pointer: string;
  readonly node: ManifestNode;
  /** As written. */
  readonly name: string;
  /** As written, null when absent. */
  readonly version: string | null;
  /** Entry of that name; null when the catalogue knows none. */
  readonly entry: CatalogueEntry | null;
  /** Item before it of the same API and version. */
  readonly repeats: { readonly pointer: string } | null;
  /** The same service under the name that it has in the application's environment, where PISTE does not offer `entry` there. */
  readonly counterpart: CatalogueEntry | null;
  /** Whether the list holds that counterpart too. */
  readonly counterpartListed: boolean;
  /**
   * What the catalogue knows of the subscription in the application's environment, read from the counterpart where there is one.
   * Null when it knows nothing, and for an item that has to go whatever it says: one that repeats another, or that is not offered.
   */
  readonly subscription: Subscription | null;
}

/** An API in one environment, as the catalogue knows it. */
export interface Subscription {
  readonly entry: CatalogueEntry;
  readonly place: CatalogueEnvironment;
}

/** Every application among documents, with its APIs as a catalogue knows them. */
export function applicationsWithApis({
  documents,
  catalogue,
}: {
  readonly documents: readonly ManifestDocument[];
  readonly catalogue: readonly CatalogueEntry[];
}): readonly ApplicationWithApis[] {
  const find = apiFinder(catalogue);
  return documents.filter(({ kind }) => kind === "Application").map((document) => applicationWithApis(document, find));
}

/** An application with its APIs; `find` gives the entry of a name. */
export function applicationWithApis(document: ManifestDocument, find: (name: string) => CatalogueEntry | null): ApplicationWithApis {
  const environment = applicationEnvironment(document);
  return { document, environment, apis: readApis(document, environment, find) };
}

/** Whether an item is one of the Chorus Pro APIs. */
export function isChorusPro({ entry }: Pick<ApplicationApi, "entry">): boolean {
  return entry?.chorusPro === true;
}

type FindEntry = (name: string) => CatalogueEntry | null;

function readApis(document: ManifestDocument, environment: DocumentEnvironment | null, find: FindEntry): readonly ApplicationApi[] {
  const items = itemsOf(document.root, "apis").flatMap(({ node, pointer }) => {
    const name = textOf(node, "name");
    return name === undefined || name.trim() === ""
      ? []
      : [{ node, pointer, name, entry: find(name), version: identifierText(node, "version") }];
  });
  const listed = new Set(items.map(({ entry }) => entry));
  const seen = new Map<string, { readonly pointer: string }>();
  return items.map((item): ApplicationApi => {
    const { entry, version } = item;
    // A folded name holds no line break.
    const key = `${foldApiName(entry?.name ?? item.name)}\n${versionKey(version ?? "")}`;
    const repeats = version === null ? null : (seen.get(key) ?? null);
    if (repeats === null && version !== null) seen.set(key, item);
    const counterpart = entry === null || environment === null ? null : counterpartOf(entry, environment, find);
    const counterpartListed = counterpart !== null && listed.has(counterpart);
    const has = repeats !== null || counterpartListed ? null : subscriptionTo(counterpart ?? entry, environment);
    return { ...item, repeats, counterpart, counterpartListed, subscription: has };
  });
}

function subscriptionTo(entry: CatalogueEntry | null, environment: DocumentEnvironment | null): Subscription | null {
  if (entry === null || environment === null) return null;
  const place = entry.environments[environment];
  return place.availability === "not-offered" ? null : { entry, place };
}

/** Two entries are one service when each stands in for the other: one that merely replaces a retired API changes what the team gets. */
function counterpartOf(entry: CatalogueEntry, environment: DocumentEnvironment, find: FindEntry): CatalogueEntry | null {
  const other = insteadOf(entry, environment, find);
  if (other === null || other.environments[environment].availability === "not-offered") return null;
  return insteadOf(other, environment === "production" ? "sandbox" : "production", find) === entry ? other : null;
}

function insteadOf(entry: CatalogueEntry, environment: DocumentEnvironment, find: FindEntry): CatalogueEntry | null {
  const { availability, instead } = entry.environments[environment];
  return availability === "not-offered" && instead !== null ? find(instead) : null;
}
