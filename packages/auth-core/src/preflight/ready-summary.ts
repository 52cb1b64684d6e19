import { enumeration, type Localized } from "@pistectl/words";
import type { AttemptRecord, HttpRecord } from "../domain/exchange-records.ts";
import type { Peer } from "../domain/peer.ts";

/** That all is well, and what it took when it took more than one attempt. */
export function readySummary(api: string, peer: Peer, http: HttpRecord | null, attempts: readonly AttemptRecord[]): Localized {
  const well = wellSummary(api, peer, http);
  const repeated = (["token", "gateway"] as const).flatMap((stage) => repeatedRequests(stage, attempts));
  if (repeated.length === 0) return well;
  const took = enumeration(repeated);
  return { en: `${well.en} It took ${took.en}.`, fr: `${well.fr} Il a fallu ${took.fr}.` };
}

function wellSummary(api: string, peer: Peer, http: HttpRecord | null): Localized {
  if (peer.kind === "piste") {
    return {
      en: `PISTE accepts the credentials, grants ${api}, and the API says it is well.`,
      fr: `PISTE accepte les identifiants, donne accès à ${api}, et l'API se déclare en bon état.`,
    };
  }
  const { label, authentication } = peer;
  return authentication === "oauth2"
    ? {
        en: `${label} gives an access token, and its health check answers with it (status ${http?.status}).`,
        fr: `${label} donne un jeton d'accès, et son contrôle de santé y répond (statut ${http?.status}).`,
      }
    : {
        en: `The health check of ${label} answers a call with the consumer key and secret (status ${http?.status}).`,
        fr: `Le contrôle de santé de ${label} répond à un appel avec la clé et le secret de consommateur (statut ${http?.status}).`,
      };
}

/** `2 token requests (token/unavailable)`, nothing when one sufficed. */
function repeatedRequests(stage: AttemptRecord["stage"], attempts: readonly AttemptRecord[]): readonly Localized[] {
  const made = attempts.filter((attempt) => attempt.stage === stage);
  if (made.length < 2) return [];
  const reasons = [...new Set(made.flatMap(({ reason }) => reason ?? []))].join(", ");
  const why = reasons === "" ? "" : ` (${reasons})`;
  return [
    stage === "token"
      ? { en: `${made.length} token requests${why}`, fr: `${made.length} demandes de jeton${why}` }
      : { en: `${made.length} health calls${why}`, fr: `${made.length} appels de santé${why}` },
  ];
}
