import { editDistance } from "@pistectl/words";
import { PISTE_HOSTS } from "../domain/environment.ts";

/** Typing errors that a name may be away from one of PISTE's and still be meant for it. */
const MAX_EDITS = 2;

/** Whether a host name outside `*.piste.gouv.fr` was most likely meant for one of PISTE's: nearly spelt so, ending otherwise, or one that public code takes for it. */
export function resemblesPisteHost(hostname: string): boolean {
  if (MISTAKEN.some((pattern) => pattern.test(hostname))) return true;
  const stem = withoutSuffix(hostname);
  return PISTE_HOSTS.some((host) => editDistance(hostname, host) <= MAX_EDITS || editDistance(stem, withoutSuffix(host)) < MAX_EDITS);
}

/** Seen in public code: `oauth.sandbox-aife.economie.gouv.fr`, `api.aife.gouv.fr`, `api.legifrance.gouv.fr`; and what begins or ends as PISTE's names do. */
const MISTAKEN: readonly RegExp[] = [
  /(^|\.)legifrance\.gouv\.fr$/,
  /aife.*\.gouv\.fr$/,
  /piste\.gouv\.fr$/,
  /^piste\.gouv\./,
  /^(sandbox-)?(oauth|api)\.piste\./,
  /^(sandbox[.-])?(oauth|api)([.-]sandbox)?\b.*\.gouv\.fr$/,
];

/** `.fr`, `.com`: what is mistyped as a whole. */
function withoutSuffix(hostname: string): string {
  return hostname.replace(/\.[^.]+\.?$/, "");
}
