/** A PISTE environment; it belongs to the application, not to the credentials (SNE-Cotation guide). */
export const ENVIRONMENTS = ["production", "sandbox"] as const;
/** One of `ENVIRONMENTS`. */
export type Environment = (typeof ENVIRONMENTS)[number];

/** Where an environment listens. */
export interface EnvironmentEndpoints {
  /** OAuth 2.0 token endpoint (RFC 6749 §3.2). */
  readonly tokenUrl: string;
  /** Origin under which each API has its base path. */
  readonly apiBaseUrl: string;
}

/** Endpoints as all known clients use them in 2026; the SNE-Cotation guide prints the production token URL for both, which is wrong. */
export const ENDPOINTS: Readonly<Record<Environment, EnvironmentEndpoints>> = {
  production: {
    tokenUrl: "https://oauth.piste.gouv.fr/api/oauth/token",
    apiBaseUrl: "https://api.piste.gouv.fr",
  },
  sandbox: {
    tokenUrl: "https://sandbox-oauth.piste.gouv.fr/api/oauth/token",
    apiBaseUrl: "https://sandbox-api.piste.gouv.fr",
  },
};

/** Names of the hosts of all environments. */
export const PISTE_HOSTS: readonly string[] = ENVIRONMENTS.flatMap((environment) =>
  [ENDPOINTS[environment].tokenUrl, ENDPOINTS[environment].apiBaseUrl].map((url) => new URL(url).hostname),
);

/** Hosts switched off in 2023-2024 without redirection, and their successors (AIFE mail of 21 May 2024, OCA/l10n-france issue 548). */
export const LEGACY_HOSTS: Readonly<Record<string, string>> = {
  "developer.aife.economie.gouv.fr": "piste.gouv.fr",
  "oauth.aife.economie.gouv.fr": "oauth.piste.gouv.fr",
  "api.aife.economie.gouv.fr": "api.piste.gouv.fr",
  "sandbox-oauth.aife.economie.gouv.fr": "sandbox-oauth.piste.gouv.fr",
  "sandbox-api.aife.economie.gouv.fr": "sandbox-api.piste.gouv.fr",
};
