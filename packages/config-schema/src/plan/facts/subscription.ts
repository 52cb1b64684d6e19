import { versionKey } from "../../catalogue/api-version.ts";
import type { CatalogueEntry, CatalogueEnvironment, CatalogueEnvironmentName, Need } from "../../catalogue/catalogue-entry.ts";
import { foldApiName } from "../../catalogue/fold-api-name.ts";
import { listAt, textAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";

/** An API that an application lists, with what the manifest and the catalogue say of it. */
export interface Subscription {
  /** The same for all the names of an API and all the spellings of a version. */
  readonly key: string;
  /** As PISTE writes it where the catalogue knows it, else as the manifest does. */
  readonly name: string;
  readonly version: string | null;
  readonly terms: Condition;
  readonly approval: Condition;
  readonly profile: Condition;
  readonly entry: CatalogueEntry | null;
}

/** Something that has to be given before the API answers. */
export interface Condition {
  /** The manifest's word wins over the catalogue, which is history. */
  readonly need: Need;
  /** The need is only likely. */
  readonly likely: boolean;
  readonly state: "given" | "pending" | "refused" | "unsaid";
}

/** The APIs of an application; of two items that are one API, the first counts. */
export function readSubscriptions(
  application: PlainValue,
  environment: CatalogueEnvironmentName,
  find: (name: string) => CatalogueEntry | null,
): readonly Subscription[] {
  const subscriptions = new Map<string, Subscription>();
  for (const item of listAt(application, "apis")) {
    const declared = textAt(item, "name");
    if (declared === null) continue;
    const entry = find(declared);
    const version = textAt(item, "version");
    const key = JSON.stringify([foldApiName(entry?.name ?? declared), versionKey(version ?? "")]);
    if (subscriptions.has(key)) continue;
    const place = entry?.environments[environment];
    subscriptions.set(key, {
      key,
      name: entry?.name ?? declared,
      version,
      terms: condition(item, "terms", place?.terms, isLikely(place, "terms")),
      approval: condition(item, "approval", place?.approval, isLikely(place, "approval")),
      profile: condition(item, "profile", entry?.businessProfile === true ? "required" : "none", entry?.marks.businessProfile === "LIKELY"),
      entry,
    });
  }
  return [...subscriptions.values()];
}

const STATES: Readonly<Record<string, Condition["state"]>> = {
  accepted: "given",
  granted: "given",
  pending: "pending",
  refused: "refused",
};

function condition(item: PlainValue, key: "terms" | "approval" | "profile", known: Need | undefined, likely: boolean): Condition {
  const word = textAt(item, key);
  if (word === "not-required") return { need: "none", likely: false, state: "unsaid" };
  const state = word === null || !Object.hasOwn(STATES, word) ? undefined : STATES[word];
  return state === undefined ? { need: known ?? "unknown", likely, state: "unsaid" } : { need: "required", likely: false, state };
}

function isLikely(place: CatalogueEnvironment | undefined, key: string): boolean {
  return place?.marks[key] === "LIKELY";
}
