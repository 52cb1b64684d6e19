import type { DocumentEnvironment } from "./document-environment.ts";

/** What a host of PISTE is for. */
export interface PisteHost {
  readonly role: "token" | "api";
  readonly environment: DocumentEnvironment;
}

/** Hosts of PISTE in 2026 (betagouv/api.gouv.fr, DILA examples of 17 September 2025, CONFIRMED). */
const PISTE_HOSTS: ReadonlyMap<string, PisteHost> = new Map([
  ["oauth.piste.gouv.fr", { role: "token", environment: "production" }],
  ["api.piste.gouv.fr", { role: "api", environment: "production" }],
  ["sandbox-oauth.piste.gouv.fr", { role: "token", environment: "sandbox" }],
  ["sandbox-api.piste.gouv.fr", { role: "api", environment: "sandbox" }],
]);

/** Hosts switched off without redirection, and their successors (AIFE mail of 21 May 2024, OCA/l10n-france issue 548, CONFIRMED). */
const SUCCESSORS: ReadonlyMap<string, string> = new Map([
  ["developer.aife.economie.gouv.fr", "piste.gouv.fr"],
  ["oauth.aife.economie.gouv.fr", "oauth.piste.gouv.fr"],
  ["api.aife.economie.gouv.fr", "api.piste.gouv.fr"],
  ["sandbox-oauth.aife.economie.gouv.fr", "sandbox-oauth.piste.gouv.fr"],
  ["sandbox-api.aife.economie.gouv.fr", "sandbox-api.piste.gouv.fr"],
]);

const LEGACY_DOMAIN = ".aife.economie.gouv.fr";
/** Site of the agency itself, not of its platform. */
const AGENCY_SITE = "www.aife.economie.gouv.fr";

/** Role and environment of a host of PISTE, a former one included; null for any other. */
export function pisteHost(host: string): PisteHost | null {
  return PISTE_HOSTS.get(SUCCESSORS.get(host) ?? host) ?? null;
}

/** Whether a host is one that PISTE left. */
export function isLegacyHost(host: string): boolean {
  return host.endsWith(LEGACY_DOMAIN) && host !== AGENCY_SITE;
}

/** The host that took the place of a former one; null when none is known. */
export function successorOf(host: string): string | null {
  return SUCCESSORS.get(host) ?? null;
}

/** The host of the same role in an environment. */
export function pisteHostName(role: PisteHost["role"], environment: DocumentEnvironment): string {
  return `${environment === "sandbox" ? "sandbox-" : ""}${role === "token" ? "oauth" : "api"}.piste.gouv.fr`;
}
