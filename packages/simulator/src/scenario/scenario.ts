import type { Environment } from "./environment.ts";
import type { Fault, FaultInput } from "./fault.ts";

export const TERMS = ["accepted", "pending", "not-required"] as const;
export const APPROVALS = ["granted", "pending", "refused", "not-required"] as const;
export const PROFILES = ["granted", "pending"] as const;

/** An API ticked on an application, and what was granted for it. */
export interface Subscription {
  /** Name in the catalogue; case, accents and aliases are as in manifests. */
  readonly api: string;
  /** Null: every version. */
  readonly version: string | null;
  readonly terms: (typeof TERMS)[number];
  readonly approval: (typeof APPROVALS)[number];
  /** Business profile, read for SNE-Cotation only. */
  readonly profile: (typeof PROFILES)[number];
}

/** An application as PISTE knows it. */
export interface Application {
  readonly name: string;
  readonly environment: Environment;
  readonly clientId: string;
  readonly clientSecret: string;
  /** Key of its API Keys, sent as `KeyId` to the APIs that take one; null: none. */
  readonly apiKey: string | null;
  readonly enabled: boolean;
  /** Scopes it may ask for besides `openid` and `resource.READ`. */
  readonly scopes: readonly string[];
  readonly subscriptions: readonly Subscription[];
  /** Chorus Pro technical account of its connection. */
  readonly technicalAccount: { readonly login: string; readonly password: string } | null;
  /** Calls of the gateway per window. */
  readonly quota: { readonly calls: number; readonly windowSeconds: number } | null;
}

/** Choices where what PISTE does is not known. */
export interface Assumptions {
  /** HTTP status of ERRAUTUSR0001. */
  readonly noBusinessProfileStatus: number;
  /** What a disabled application gets at the token endpoint; the gateway refuses its token anyway. */
  readonly disabledApplicationToken: "issued" | "refused";
  /** HTTP status of `invalid_client`: 400 was measured, one library's documentation says 401. */
  readonly invalidClientStatus: 400 | 401;
  /** What a path that a known API does not declare gets: 403 as seen in September 2026, 400 as seen before, or the gateway product's 404. */
  readonly unknownResourceStatus: 400 | 403 | 404;
}

/** What the simulator plays, complete. */
export interface Scenario {
  readonly applications: readonly Application[];
  /** Life of a token. PISTE: 3600. */
  readonly tokenLifetimeSeconds: number;
  readonly assumptions: Assumptions;
  readonly faults: readonly Fault[];
}

type Loose<T, Required extends keyof T> = { readonly [Key in Required]: T[Key] } & {
  readonly [Key in Exclude<keyof T, Required>]?: T[Key] | null | undefined;
};

/** An application as it may be written; what is left out is enabled, granted and accepted. */
export type ApplicationInput = Loose<Omit<Application, "subscriptions">, "name" | "environment" | "clientId" | "clientSecret"> & {
  readonly subscriptions?: readonly Loose<Subscription, "api">[] | null | undefined;
};

/** A scenario as it may be written. */
export interface ScenarioInput {
  readonly applications: readonly ApplicationInput[];
  readonly tokenLifetimeSeconds?: number | null | undefined;
  readonly assumptions?: Partial<Assumptions> | null | undefined;
  readonly faults?: readonly FaultInput[] | null | undefined;
}
