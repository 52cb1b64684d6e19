import { bodyText, isJsonObject, readRedirect, retryAfterOf, type TextOfServer } from "../connection/answer-reading.ts";
import { challengesOf } from "../connection/challenges.ts";
import type { Answer } from "../connection/http-answer.ts";
import { repeatsStatus } from "../connection/own-error.ts";
import {
  apiNotGranted,
  backendTimeout,
  gatewayRedirected,
  gatewayUnavailable,
  methodRefused,
  pathUnknown,
  quotaExceeded,
  scopeInsufficient,
  unexpectedStatus,
} from "../diagnoses/gateway.ts";
import { diagnose } from "../domain/diagnosis.ts";
import { environmentOf, type Met } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { localTime } from "../machine/local-time.ts";
import { retryMoment } from "../retry/retry-after.ts";
import { type HealthOutcome, refused } from "./health-outcome.ts";
import { saysError } from "./token-refusal.ts";

/** What the reading of a status needs to know about the question and the answer. */
interface StatusContext extends Met, Pick<TextOfServer, "quote"> {
  readonly url: URL;
  readonly api: string;
  readonly application: string | null;
  readonly chorusPro: boolean;
  readonly scope: string | null;
  readonly method: "GET" | "POST";
  /** Error code that the answer gives, quoted. */
  readonly ownCode: string | null;
  /** The refusal when the service itself says that it is not well. */
  readonly unhealthy: () => HealthOutcome;
}

/** What a status other than success means behind any gateway, the refusal of a token aside. */
export function readRefusedStatus(answer: Answer, json: unknown, context: StatusContext): HealthOutcome {
  const { url, peer, api, application, chorusPro, scope, method, ownCode, quote, unhealthy } = context;
  const { status } = answer;
  const where = { host: hostLabel(url), peer, path: url.pathname };
  const retryAfterMs = retryAfterOf(answer);
  const retryAt = retryMoment(answer.endedAt, retryAfterMs);
  // A body that only repeats the status may be of any server on the way.
  const ownBody = isJsonObject(json) && !repeatsStatus(json, status);
  if (status >= 300 && status < 400) {
    const redirect = readRedirect(answer, url, quote);
    return refused(diagnose(gatewayRedirected, { ...where, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}));
  }
  switch (status) {
    case 403:
      if (saysError(challengesOf(answer), json, "insufficient_scope"))
        return refused(diagnose(scopeInsufficient, { ...where, scope }, { ownCode }));
      return refused(diagnose(apiNotGranted, { ...where, api, application, environment: environmentOf(peer), chorusPro }, { ownCode }));
    case 404:
      return refused(diagnose(pathUnknown, where));
    case 405:
      return refused(diagnose(methodRefused, { ...where, method }));
    case 429: {
      const shown = retryAt === null ? null : localTime(retryAt);
      return refused(diagnose(quotaExceeded, { ...where, retryAt, localTime: shown }, { retryAt, ownCode }), { retryAfterMs });
    }
    // An answer in JSON is the service's own, another one comes from what stands before it and may pass.
    case 502:
    case 503:
      return ownBody ? unhealthy() : refused(diagnose(gatewayUnavailable, { ...where, status }, { retryAt }), { retryAfterMs });
    case 504:
      return ownBody ? unhealthy() : refused(diagnose(backendTimeout, where, { retryAt }), { retryAfterMs });
    default:
      return hasBackendBody(answer, json) ? unhealthy() : refused(diagnose(unexpectedStatus, { ...where, status }));
  }
}

/** Whether the body is the backend's own: the gateway answers without a body, or with an OAuth error. */
function hasBackendBody(answer: Answer, json: unknown): boolean {
  if (isJsonObject(json)) return true;
  return answer.body.length > 0 && bodyText(answer).trim() !== "";
}

/** What the backend says of its state, quoted, if it says it in a known field. */
export function backendWord(json: unknown, quote: (text: string) => string): string | null {
  if (!isJsonObject(json)) return null;
  for (const field of ["etat", "status", "etatGeneral", "message", "error", "libelle"]) {
    const value = json[field];
    if (typeof value === "string" || typeof value === "boolean" || typeof value === "number")
      return `/${field} = ${quote(JSON.stringify(value))}`;
  }
  return null;
}
