import type { CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";

/** What the manifests of a project declare, as nodes and arrows; every text in it comes from manifests and is untrusted. */
export interface ProjectGraph {
  /** In the order: organizations, applications (production first), missing applications, APIs, connections, connectors, partners; by name within. */
  readonly nodes: readonly GraphNode[];
  /** By the order of their nodes. */
  readonly edges: readonly GraphEdge[];
}

/**
 * One thing that is declared. `id` is unique and safe in any notation: letters, digits and underscores. A name is empty, and a value null,
 * where the document breaks the schema and gives none.
 */
export type GraphNode =
  | { readonly type: "organization"; readonly id: string; readonly name: string }
  | {
      readonly type: "application";
      readonly id: string;
      readonly name: string;
      readonly environment: CatalogueEnvironmentName | null;
      readonly enabled: boolean;
    }
  /** A connection or a connector names it, and no document declares it to the character. */
  | { readonly type: "missing-application"; readonly id: string; readonly name: string }
  | {
      readonly type: "api";
      readonly id: string;
      /** As the catalogue writes it, where it knows the API. */
      readonly name: string;
      readonly version: string | null;
      readonly environment: CatalogueEnvironmentName | null;
    }
  | { readonly type: "connection"; readonly id: string; readonly name: string; readonly portal: "production" | "qualification" | null }
  | { readonly type: "connector"; readonly id: string; readonly name: string; readonly product: string | null }
  | { readonly type: "partner"; readonly id: string; readonly name: string };

/** State of a subscription: the worst of terms, approval and business profile; `unknown` when the manifest gives none of them and none is known to be required. */
export const SUBSCRIPTION_STATES = ["granted", "waiting", "refused", "unknown"] as const;
/** State of a subscription, as in `SUBSCRIPTION_STATES`. */
export type SubscriptionState = (typeof SUBSCRIPTION_STATES)[number];

/** What a manifest says of a subscription; `not-given`: nothing, although it is known to be required. */
export interface GraphSubscription {
  readonly state: SubscriptionState;
  readonly terms: "accepted" | "pending" | "not-required" | "not-given" | "unknown";
  readonly approval: "granted" | "pending" | "refused" | "not-required" | "not-given" | "unknown";
  /** Null for an API that needs none, and before the approval. */
  readonly profile: "granted" | "pending" | "not-given" | null;
}

/** An arrow: organization → application, application → API, application → connection, connector → application. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: "owns" | "subscribes" | "connects" | "uses";
  /** Of `subscribes` only. */
  readonly subscription: GraphSubscription | null;
}
