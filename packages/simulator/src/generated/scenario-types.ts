// Written by `pnpm generate` from the declarations of the format; edit them.

/** What the simulator plays. */
export interface ScenarioFile {
  /** Applications that exist. */
  readonly applications: readonly ({
    /** Its name. */
    readonly name: string;
    /** Environment of PISTE. */
    readonly environment: "production" | "sandbox";
    /** Client identifier. */
    readonly clientId: string;
    /** Client secret. */
    readonly clientSecret: string;
    /** Key of its API Keys, sent as `KeyId` to the APIs that take one; without it, none. */
    readonly apiKey?: string | null | undefined;
    /** Whether it is switched on. */
    readonly enabled?: boolean | null | undefined;
    /** Scopes it may ask for besides `openid` and `resource.READ`. */
    readonly scopes?: readonly (string)[] | null | undefined;
    /** The APIs ticked on the application. */
    readonly subscriptions?: readonly ({
      /** Name or alias in the catalogue; case, accents and aliases are as in manifests. */
      readonly api: string;
      /** Version, between quotes; without it, every version. */
      readonly version?: string | null | undefined;
      /** Terms of use (CGU). */
      readonly terms?: "accepted" | "pending" | "not-required" | null | undefined;
      /** Approval of the subscription. */
      readonly approval?: "granted" | "pending" | "refused" | "not-required" | null | undefined;
      /** Business profile, read for SNE-Cotation only. */
      readonly profile?: "granted" | "pending" | null | undefined;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    })[] | null | undefined;
    /** Chorus Pro technical account of its connection. */
    readonly technicalAccount?: {
      /** Login. */
      readonly login: string;
      /** Password. */
      readonly password: string;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    } | null | undefined;
    /** Calls of the gateway per window. */
    readonly quota?: {
      /** Number of calls. */
      readonly calls: number;
      /** Length of the window in seconds. */
      readonly windowSeconds: number;
      /** Free, for the team's own use. */
      readonly [key: `x-${string}`]: unknown;
    } | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[] | null;
  /** Life of a token in seconds. PISTE: 3600. */
  readonly tokenLifetimeSeconds?: number | null | undefined;
  /** Choices where what PISTE does is not known. */
  readonly assumptions?: {
    /** HTTP status of ERRAUTUSR0001. */
    readonly noBusinessProfileStatus?: number | null | undefined;
    /** What a disabled application gets at the token endpoint; the gateway refuses its token anyway. */
    readonly disabledApplicationToken?: "issued" | "refused" | null | undefined;
    /** HTTP status of `invalid_client`: 400 was measured, one library's documentation says 401. */
    readonly invalidClientStatus?: 400 | 401 | null | undefined;
    /** What a path that a known API does not declare gets: 403 as seen in September 2026, 400 as seen before, or the gateway product's 404. */
    readonly unknownResourceStatus?: 400 | 403 | 404 | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | null | undefined;
  /** Scripted faults, in the order in which they are tried. */
  readonly faults?: readonly ({
    /** What goes wrong. */
    readonly kind: "latency";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Where in the exchange it acts. */
    readonly stage?: "accept" | "tls" | "first-byte" | "body" | null | undefined;
    /** Wait in milliseconds. */
    readonly milliseconds: number;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "hang";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Where in the exchange it acts. */
    readonly stage?: "accept" | "tls" | "first-byte" | "headers" | "body" | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "reset";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Where in the exchange it acts. */
    readonly stage?: "accept" | "tls" | "first-byte" | "headers" | "body" | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "close";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Where in the exchange it acts. */
    readonly stage?: "accept" | "tls" | "first-byte" | "headers" | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "truncated";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Bytes sent before the end. */
    readonly sentBytes?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "drip";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Size in bytes. */
    readonly chunkBytes?: number | null | undefined;
    /** Wait in milliseconds. */
    readonly milliseconds?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "compressed";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** How it is compressed. */
    readonly encoding?: "gzip" | "deflate" | "br" | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "oversize-body";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Size in bytes. */
    readonly bytes?: number | null | undefined;
    /** Whether Content-Length announces it. */
    readonly lengthAnnounced?: boolean | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "oversize-headers";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Size in bytes. */
    readonly bytes?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "compressed-bomb";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Size in bytes. */
    readonly bytes?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "html";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "redirect";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status?: number | null | undefined;
    /** Where it leads. */
    readonly to?: "same-host" | "other-host" | null | undefined;
    /** A place of your own. */
    readonly location?: string | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "certificate";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** What is wrong with it. */
    readonly certificate: "expired" | "expiring" | "not-yet-valid" | "self-signed" | "unknown-ca" | "wrong-name";
    /** Days left of an `expiring` one. */
    readonly days?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "status";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status: number;
    /** Whether the answer has a backend's body. */
    readonly backendBody?: boolean | null | undefined;
    /** `Retry-After` in seconds. */
    readonly retryAfter?: number | null | undefined;
    /** `Retry-After` as a date so many seconds ahead. */
    readonly retryAfterDate?: number | null | undefined;
    /** `Retry-After` as this text. */
    readonly retryAfterText?: string | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "sequence";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** The statuses, in their order. */
    readonly statuses: readonly (number)[];
    /** Whether the answer has a backend's body. */
    readonly backendBody?: boolean | null | undefined;
    /** `Retry-After` in seconds. */
    readonly retryAfter?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "bare-400";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "random-invalid-client";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Share of the requests refused. */
    readonly probability?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "token-shape";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** What is unusual. */
    readonly shape: "byte-order-mark" | "expires-in-text" | "no-expires-in" | "lower-case-bearer" | "other-token-type" | "no-access-token" | "repeated-access-token" | "no-scope";
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "slow-propagation";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Wait in milliseconds. */
    readonly milliseconds?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "token-invalidated";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status?: 400 | 401 | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "token-rejected";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Why the gateway says so. */
    readonly reason?: "unknown" | "expired" | "disabled" | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "backend-timeout";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Wait in milliseconds. */
    readonly milliseconds?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "unwell";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "other-version";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** The version named. */
    readonly version?: string | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "business-error";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status?: number | null | undefined;
    /** Code of the error. */
    readonly code?: string | null | undefined;
    /** Words of the error. */
    readonly message?: string | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "no-content";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "invalid-json";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "not-http";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  } | {
    /** What goes wrong. */
    readonly kind: "answer";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment?: "production" | "sandbox" | null | undefined;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path?: string | null | undefined;
    /** Client identifier or application name; without it, any. */
    readonly client?: string | null | undefined;
    /** Which of the matching ones, from 1. */
    readonly nth?: number | readonly [number, number] | "every" | null | undefined;
    /** At most so many; without it, no limit. */
    readonly times?: number | null | undefined;
    /** HTTP status. */
    readonly status?: number | null | undefined;
    /** Header fields. */
    readonly headers?: Readonly<Record<string, string>> | null | undefined;
    /** The body. */
    readonly body?: string | null | undefined;
    /** The body in base64. */
    readonly bodyBase64?: string | null | undefined;
    /** Free, for the team's own use. */
    readonly [key: `x-${string}`]: unknown;
  })[] | null | undefined;
  /** Free, for the team's own use. */
  readonly [key: `x-${string}`]: unknown;
}


/** What the simulator plays. */
export interface ReadScenario {
  /** Applications that exist. */
  readonly applications: readonly ({
    /** Its name. */
    readonly name: string;
    /** Environment of PISTE. */
    readonly environment: "production" | "sandbox";
    /** Client identifier. */
    readonly clientId: string;
    /** Client secret. */
    readonly clientSecret: string;
    /** Key of its API Keys, sent as `KeyId` to the APIs that take one; without it, none. */
    readonly apiKey: string | null;
    /** Whether it is switched on. */
    readonly enabled: boolean;
    /** Scopes it may ask for besides `openid` and `resource.READ`. */
    readonly scopes: readonly (string)[];
    /** The APIs ticked on the application. */
    readonly subscriptions: readonly ({
      /** Name or alias in the catalogue; case, accents and aliases are as in manifests. */
      readonly api: string;
      /** Version, between quotes; without it, every version. */
      readonly version: string | null;
      /** Terms of use (CGU). */
      readonly terms: "accepted" | "pending" | "not-required";
      /** Approval of the subscription. */
      readonly approval: "granted" | "pending" | "refused" | "not-required";
      /** Business profile, read for SNE-Cotation only. */
      readonly profile: "granted" | "pending";
    })[];
    /** Chorus Pro technical account of its connection. */
    readonly technicalAccount: {
      /** Login. */
      readonly login: string;
      /** Password. */
      readonly password: string;
    } | null;
    /** Calls of the gateway per window. */
    readonly quota: {
      /** Number of calls. */
      readonly calls: number;
      /** Length of the window in seconds. */
      readonly windowSeconds: number;
    } | null;
  })[];
  /** Life of a token in seconds. PISTE: 3600. */
  readonly tokenLifetimeSeconds: number;
  /** Choices where what PISTE does is not known. */
  readonly assumptions: {
    /** HTTP status of ERRAUTUSR0001. */
    readonly noBusinessProfileStatus: number;
    /** What a disabled application gets at the token endpoint; the gateway refuses its token anyway. */
    readonly disabledApplicationToken: "issued" | "refused";
    /** HTTP status of `invalid_client`: 400 was measured, one library's documentation says 401. */
    readonly invalidClientStatus: 400 | 401;
    /** What a path that a known API does not declare gets: 403 as seen in September 2026, 400 as seen before, or the gateway product's 404. */
    readonly unknownResourceStatus: 400 | 403 | 404;
  };
  /** Scripted faults, in the order in which they are tried. */
  readonly faults: readonly ({
    /** What goes wrong. */
    readonly kind: "latency";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Where in the exchange it acts. */
    readonly stage: "accept" | "tls" | "first-byte" | "body";
    /** Wait in milliseconds. */
    readonly milliseconds: number;
  } | {
    /** What goes wrong. */
    readonly kind: "hang";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Where in the exchange it acts. */
    readonly stage: "accept" | "tls" | "first-byte" | "headers" | "body";
  } | {
    /** What goes wrong. */
    readonly kind: "reset";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Where in the exchange it acts. */
    readonly stage: "accept" | "tls" | "first-byte" | "headers" | "body";
  } | {
    /** What goes wrong. */
    readonly kind: "close";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Where in the exchange it acts. */
    readonly stage: "accept" | "tls" | "first-byte" | "headers";
  } | {
    /** What goes wrong. */
    readonly kind: "truncated";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Bytes sent before the end. */
    readonly sentBytes: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "drip";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Size in bytes. */
    readonly chunkBytes: number;
    /** Wait in milliseconds. */
    readonly milliseconds: number;
  } | {
    /** What goes wrong. */
    readonly kind: "compressed";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** How it is compressed. */
    readonly encoding: "gzip" | "deflate" | "br";
  } | {
    /** What goes wrong. */
    readonly kind: "oversize-body";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Size in bytes. */
    readonly bytes: number;
    /** Whether Content-Length announces it. */
    readonly lengthAnnounced: boolean;
  } | {
    /** What goes wrong. */
    readonly kind: "oversize-headers";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Size in bytes. */
    readonly bytes: number;
  } | {
    /** What goes wrong. */
    readonly kind: "compressed-bomb";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Size in bytes. */
    readonly bytes: number;
  } | {
    /** What goes wrong. */
    readonly kind: "html";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: number;
  } | {
    /** What goes wrong. */
    readonly kind: "redirect";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: number;
    /** Where it leads. */
    readonly to: "same-host" | "other-host";
    /** A place of your own. */
    readonly location: string | null;
  } | {
    /** What goes wrong. */
    readonly kind: "certificate";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** What is wrong with it. */
    readonly certificate: "expired" | "expiring" | "not-yet-valid" | "self-signed" | "unknown-ca" | "wrong-name";
    /** Days left of an `expiring` one. */
    readonly days: number;
  } | {
    /** What goes wrong. */
    readonly kind: "status";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: number;
    /** Whether the answer has a backend's body. */
    readonly backendBody: boolean;
    /** `Retry-After` in seconds. */
    readonly retryAfter: number | null;
    /** `Retry-After` as a date so many seconds ahead. */
    readonly retryAfterDate: number | null;
    /** `Retry-After` as this text. */
    readonly retryAfterText: string | null;
  } | {
    /** What goes wrong. */
    readonly kind: "sequence";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** The statuses, in their order. */
    readonly statuses: readonly (number)[];
    /** Whether the answer has a backend's body. */
    readonly backendBody: boolean;
    /** `Retry-After` in seconds. */
    readonly retryAfter: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "bare-400";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "random-invalid-client";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Share of the requests refused. */
    readonly probability: number;
  } | {
    /** What goes wrong. */
    readonly kind: "token-shape";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** What is unusual. */
    readonly shape: "byte-order-mark" | "expires-in-text" | "no-expires-in" | "lower-case-bearer" | "other-token-type" | "no-access-token" | "repeated-access-token" | "no-scope";
  } | {
    /** What goes wrong. */
    readonly kind: "slow-propagation";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Wait in milliseconds. */
    readonly milliseconds: number;
  } | {
    /** What goes wrong. */
    readonly kind: "token-invalidated";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: 400 | 401;
  } | {
    /** What goes wrong. */
    readonly kind: "token-rejected";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Why the gateway says so. */
    readonly reason: "unknown" | "expired" | "disabled";
  } | {
    /** What goes wrong. */
    readonly kind: "backend-timeout";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** Wait in milliseconds. */
    readonly milliseconds: number;
  } | {
    /** What goes wrong. */
    readonly kind: "unwell";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "other-version";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** The version named. */
    readonly version: string;
  } | {
    /** What goes wrong. */
    readonly kind: "business-error";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: number;
    /** Code of the error. */
    readonly code: string | null;
    /** Words of the error. */
    readonly message: string | null;
  } | {
    /** What goes wrong. */
    readonly kind: "no-content";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "invalid-json";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "not-http";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
  } | {
    /** What goes wrong. */
    readonly kind: "answer";
    /** Host that it acts on. */
    readonly on: "token" | "api";
    /** One environment only; without it, both. */
    readonly environment: "production" | "sandbox" | null;
    /** Path without query, exact, or a beginning followed by `*`; without it, any. */
    readonly path: string | null;
    /** Client identifier or application name; without it, any. */
    readonly client: string | null;
    /** Which of the matching ones, from 1. */
    readonly nth: number | readonly [number, number] | "every";
    /** At most so many; without it, no limit. */
    readonly times: number | null;
    /** HTTP status. */
    readonly status: number;
    /** Header fields. */
    readonly headers: Readonly<Record<string, string>> | null;
    /** The body. */
    readonly body: string | null;
    /** The body in base64. */
    readonly bodyBase64: string | null;
  })[];
}
