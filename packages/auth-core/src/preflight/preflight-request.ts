import type { Localized } from "@pistectl/words";
import type { Lookup } from "../connection/dns.ts";
import type { ExtraCa } from "../connection/extra-ca.ts";
import type { Stage } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import type { AttemptRecord } from "../domain/exchange-records.ts";
import type { Setting } from "../domain/setting.ts";
import type { HealthCheck } from "../health/health-check.ts";
import type { Secret } from "../secret/secret.ts";
import type { ClientAuthentication } from "../token/token-request.ts";

/** One API of an application, to be checked. */
export interface PreflightApi {
  readonly name: string;
  readonly version: string | null;
  /** Scope to ask for, null for none. */
  readonly scope: string | null;
  /** Null when none is known: a token is asked for, and the target is `degraded` at best (`api/not-asked`). */
  readonly healthCheck: HealthCheck | null;
  /** Version that the answer must name if it names one; null or absent: `version`. */
  readonly expectedVersion?: string | null;
  /** What a manifest says of the subscription; null or absent without a manifest. */
  readonly declared?: "granted" | "pending" | null;
  /** Gates of a granted subscription that a manifest declares open besides. */
  readonly declaredGates?: readonly DeclaredGate[];
  /** Remarks of the caller, passed on to the report. */
  readonly notes: readonly Localized[];
}

/** A gate beyond the subscription and its approval, as drift names it: business profile granted, application enabled, Chorus Pro space open. */
export type DeclaredGate = "profiled" | "enabled" | "connected";

/** What a preflight checks with one set of credentials. */
export type PreflightClient = PreflightApplication | PreflightPartner;

/** One set of credentials of PISTE and the APIs to be checked with it. */
export interface PreflightApplication {
  readonly kind?: "application";
  /** Name on PISTE, null when only credentials are known. */
  readonly name: string | null;
  readonly environment: Environment;
  /** False: a manifest declares it disabled, and its targets are `skipped`. Default true. */
  readonly enabled?: boolean;
  readonly clientId: Setting;
  readonly clientSecret: Setting;
  /** `login:password` of the Chorus Pro technical account; looked at only when a health check needs it. */
  readonly technicalAccount: Setting;
  readonly apis: readonly PreflightApi[];
}

/** An OAuth 2.0 provider outside PISTE: one target, which is well when its health check answers any 2xx. */
export interface PreflightPartner {
  readonly kind: "partner";
  /** Name in its manifest. */
  readonly name: string;
  /** What people call it, in place of the name of an API: `CYNOD`. */
  readonly label: string;
  /** `oauth2`: a token is asked for with the key and the secret. `basic`: both go to the API itself (RFC 7617), and no token is asked for. */
  readonly authentication: "oauth2" | "basic";
  /** How the token endpoint is shown the pair. Default `client_secret_post`; not looked at with `basic`. */
  readonly clientAuthentication?: ClientAuthentication | undefined;
  /** URL of the token endpoint; not looked at with `basic`. */
  readonly tokenUrl: Setting;
  /** Base URL of the API. */
  readonly apiBaseUrl: Setting;
  /** Path below the base URL, beginning with one slash; absent: a token is asked for, and the target is `degraded` at best (`api/not-asked`). */
  readonly healthPath: Setting;
  /** Called once, and only after both addresses proved to be trusted: no secret is read for another. */
  readonly credentials: () => PartnerCredentials;
  /** Remarks of the caller, passed on to the report. */
  readonly notes: readonly Localized[];
}

/** Consumer key and consumer secret of a partner. */
export interface PartnerCredentials {
  readonly key: Setting;
  readonly secret: Setting;
}

/** What happened, as it happens: for a progress line. */
export type PreflightEvent =
  | { readonly kind: "begin"; readonly api: string | null; readonly stage: Stage; readonly host: string }
  | { readonly kind: "attempt"; readonly api: string | null; readonly record: AttemptRecord }
  | { readonly kind: "wait"; readonly api: string | null; readonly delayMs: number; readonly reason: string };

/** How to check. */
export interface PreflightSettings {
  /** Overrides of the environment's endpoints, as the operator gave them; undefined: PISTE's own. */
  readonly tokenUrl?: Setting | undefined;
  readonly apiBaseUrl?: Setting | undefined;
  /** Host names that the operator allows: for PISTE beyond `*.piste.gouv.fr` and loopback, for a partner all of its own, loopback included. */
  readonly allowHosts: readonly string[];
  /** Proxy URL for a URL, null for none; see `proxyFromEnvironment`. */
  readonly proxyFor: (url: URL) => string | null;
  readonly extraCa: readonly ExtraCa[];
  /** Default: the machine's own resolver. */
  readonly lookup?: Lookup | undefined;
  /** Deadline of the whole check, milliseconds. Default 60,000. */
  readonly timeoutMs?: number;
  /** Requests per stage, the `invalid_client` retry and the renewal aside. Default 3. */
  readonly maxAttempts?: number;
  /** Aborted: what has no answer by then is given up, and reported as `skipped` with the stages that it had been through. */
  readonly interrupted?: AbortSignal | undefined;
  readonly onEvent?: (event: PreflightEvent) => void;
  /** Called with each access token before anything about it is reported, so that it can be masked. */
  readonly onAccessToken?: (token: Secret) => void;
}

/** Requirement that a check must meet: a token was obtained; ready or degraded; ready. See `meetsRequirement`. */
export const REQUIREMENTS = ["authenticated", "authorized", "healthy"] as const;
/** One of `REQUIREMENTS`. */
export type Requirement = (typeof REQUIREMENTS)[number];
