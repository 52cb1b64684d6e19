import type { CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";

/** What the manifests of a project declare, as nodes and arrows; every text in it comes from manifests and is untrusted. */
export interface ProjectGraph {
  /** In the order: organizations, applications (production first), APIs, connections, connectors, partners; by name within. */
  readonly nodes: readonly GraphNode[];
  /** By the order of their nodes. */
  readonly edges: readonly GraphEdge[];
}

/** One thing that is declared. `id` is unique and safe in any notation: letters, digits and underscores. */
export type GraphNode =
  | { readonly type: "organization"; readonly id: string; readonly name: string }
  | {
      readonly type: "application";
      readonly id: string;
      readonly name: string;
      readonly environment: CatalogueEnvironmentName;
      readonly enabled: boolean;
    }
  | {
      readonly type: "api";
      readonly id: string;
      readonly name: string;
      readonly version: string;
      readonly environment: CatalogueEnvironmentName;
    }
  | { readonly type: "connection"; readonly id: string; readonly name: string; readonly portal: "production" | "qualification" }
  | { readonly type: "connector"; readonly id: string; readonly name: string; readonly product: string }
  | { readonly type: "partner"; readonly id: string; readonly name: string };

/** State of a subscription: the worst of terms, approval and business profile. */
export type SubscriptionState = "granted" | "waiting" | "refused";

/** An arrow. */
export interface GraphEdge {
  readonly from: string;
  readonly to: string;
  readonly type: "owns" | "subscribes" | "connects" | "uses";
  /** Of `subscribes` only. */
  readonly subscription: {
    readonly state: SubscriptionState;
    readonly terms: "accepted" | "pending" | "not-required" | "unknown";
    readonly approval: "granted" | "pending" | "refused" | "not-required" | "unknown";
    readonly profile: "granted" | "pending" | null;
  } | null;
}
