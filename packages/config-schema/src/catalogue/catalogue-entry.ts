import type { Localized } from "@pistectl/words";

/** The environments of PISTE, as the catalogue and the manifests name them. */
export const CATALOGUE_ENVIRONMENTS = ["production", "sandbox"] as const;
/** Name of an environment, as in `CATALOGUE_ENVIRONMENTS`. */
export type CatalogueEnvironmentName = (typeof CATALOGUE_ENVIRONMENTS)[number];

/** Whether PISTE lists the API in an environment; `not-offered` is a dated statement, `unknown` is the absence of one. */
export const AVAILABILITIES = ["offered", "not-offered", "unknown"] as const;
/** Whether PISTE is known to list an API in an environment: `offered`, `not-offered` or `unknown`. */
export type Availability = (typeof AVAILABILITIES)[number];

/** Whether a subscription needs an approval ("Soumis à validation"), or the consent to terms of use ("CGU"). */
export const NEEDS = ["required", "none", "unknown"] as const;
/** Whether something is needed: `required`, `none` or `unknown`. */
export type Need = (typeof NEEDS)[number];

/** How well a fact is known: stated officially or seen by two independent parties, or resting on one unofficial source. */
export const MARKS = ["CONFIRMED", "LIKELY"] as const;
/** How well a fact is known: `CONFIRMED` or `LIKELY`. */
export type Mark = (typeof MARKS)[number];

/** Marks of the facts that are not CONFIRMED, by the name of their key. */
export type Marks = Readonly<Record<string, Mark>>;

/** What a well answer holds. */
export type CatalogueWellCondition =
  /** The value at a JSON Pointer (RFC 6901) equals this one; with `optional`, an absent value is well. */
  | { readonly json: string; readonly equals: string | number | boolean; readonly optional?: boolean }
  /** The body, trimmed, is this text. */
  | { readonly text: string };

/** How an API is asked whether it is well. */
export interface CatalogueHealth {
  readonly method: "GET" | "POST";
  /** Path below the environment's base path, beginning with one slash. */
  readonly path: string;
  /** Request headers needed besides the access token; only that of the Chorus Pro technical account is known. */
  readonly headers: readonly "cpro-account"[];
  /** JSON body of a POST, null for none. */
  readonly body: string | null;
  /** All of them hold in a well answer; none: any 2xx with a body is well. */
  readonly well: readonly CatalogueWellCondition[];
  /** JSON Pointer to the version that the answer names, null when it names none. */
  readonly version: string | null;
  readonly marks: Marks;
}

/** A version seen before the current ones; the catalogue does not say whether it still answers. */
export interface EarlierVersion {
  readonly version: string;
  /** Base path of this version, null when it shares that of the environment. */
  readonly basePath: string | null;
}

/** What is known of an API in one environment. */
export interface CatalogueEnvironment {
  readonly availability: Availability;
  /** Versions on the newest list seen. */
  readonly versions: readonly string[];
  readonly earlierVersions: readonly EarlierVersion[];
  /** Organizations known to see the API; empty: unknown. */
  readonly organizations: readonly string[];
  readonly approval: Need;
  readonly terms: Need;
  /** Path from the API origin, beginning with one slash, `{version}` where several versions share it; null: unknown. */
  readonly basePath: string | null;
  /** Name of the API that takes its place in this environment. */
  readonly instead: string | null;
  readonly marks: Marks;
  /** Date of the source, `YYYY-MM-DD`, `YYYY-MM` or `YYYY`. */
  readonly seen: string;
  readonly source: string;
}

/** One API of the catalogue: history, dated and sourced, not the truth of today. */
export interface CatalogueEntry {
  /** As PISTE writes it. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** Null when no source names it. */
  readonly provider: string | null;
  /** Known to be one of the Chorus Pro APIs, whose calls carry a technical account. */
  readonly chorusPro: boolean;
  /** Calls need a business profile that the provider's administrators give, after the approval. */
  readonly businessProfile: boolean;
  /** Access is asked for by a DataPass form, before the subscription on PISTE. */
  readonly dataPass: boolean;
  /** Known to be reachable from the State's network (RIE) only. */
  readonly stateNetwork: boolean;
  readonly environments: Readonly<Record<CatalogueEnvironmentName, CatalogueEnvironment>>;
  /** Scope to ask for, null when none is needed. */
  readonly scope: string | null;
  /** Null when no health check is known. */
  readonly health: CatalogueHealth | null;
  /** What a user of the entry should know besides. */
  readonly note: Localized | null;
  readonly marks: Marks;
  readonly seen: string;
  readonly source: string;
}
