import { type Outcome, succeed } from "@pistectl/words";
import { bodyText, headerOf, headersOf, isJsonObject, parseJson, readRedirect } from "../connection/answer-reading.ts";
import type { Answer, NoAnswer } from "../connection/http-answer.ts";
import { apiUnhealthy, businessError } from "../diagnoses/api.ts";
import {
  apiNotGranted,
  backendTimeout,
  gatewayRedirected,
  gatewayUnavailable,
  methodRefused,
  pathUnknown,
  quotaExceeded,
  scopeInsufficient,
  tokenRejected,
  unexpectedStatus,
} from "../diagnoses/gateway.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { localTime } from "../machine/local-time.ts";
import { readRetryAfter, retryMoment } from "../retry/retry-after.ts";
import {
  type AskedHealth,
  backendWord,
  explainSilence,
  explainUnfinished,
  type HealthOutcome,
  hasBackendBody,
  refused,
} from "./health-response.ts";
import { readOwnError } from "./own-error.ts";

/** What the reading of a partner's health answer needs to know about its question. */
export interface PartnerHealthContext extends AskedHealth {
  readonly url: URL;
  /** What people call the partner. */
  readonly label: string;
  readonly name: string;
}

/** Reads a partner's answer to a health request: any 2xx that arrives whole is well, whatever its body, since no public fact says how one looks. */
export function readPartnerResponse(answered: Outcome<Answer, NoAnswer>, context: PartnerHealthContext): HealthOutcome {
  if (!answered.ok) return refused(explainSilence(answered.failure, context));
  const answer = answered.value;
  if (answer.status < 200 || answer.status >= 300) return readFailure(answer, context);
  const unfinished = explainUnfinished(answer, context);
  return unfinished === null ? succeed(null) : refused(unfinished);
}

function readFailure(answer: Answer, { url, label, name, quote }: PartnerHealthContext): HealthOutcome {
  const { status } = answer;
  const host = hostLabel(url);
  const path = url.pathname;
  const retryAfterMs = readRetryAfter(headerOf(answer, "retry-after"), answer.endedAt);
  const retryAt = retryMoment(answer.endedAt, retryAfterMs);
  const parsed = answer.bodyEnd === "complete" ? parseJson(bodyText(answer)) : undefined;
  const json = isJsonObject(parsed) ? parsed : null;
  const own = json === null ? null : readOwnError(json);
  // A code that only repeats the status says nothing more.
  const code = own === null || own.code === null || String(own.code) === String(status) ? null : quote(String(own.code));
  const withCode = (diagnosis: Diagnosis): Diagnosis => (code === null ? diagnosis : { ...diagnosis, ownCode: code });
  const unhealthy = (): HealthOutcome =>
    refused(withCode(diagnose(apiUnhealthy, { api: label, status, observed: backendWord(json, quote) })));

  if (status >= 300 && status < 400) {
    const redirect = readRedirect(answer, url, quote);
    return refused(diagnose(gatewayRedirected, { host, path, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}));
  }
  switch (status) {
    case 401:
      return refused(withCode(diagnose(tokenRejected, { host, path })), { renew: true });
    case 403:
      if (/\binsufficient_scope\b/i.test(headersOf(answer, "www-authenticate"))) {
        return refused(withCode(diagnose(scopeInsufficient, { host, path, scope: null })));
      }
      return refused(withCode(diagnose(apiNotGranted, { host, path, api: label, application: name, environment: null, chorusPro: false })));
    case 429: {
      const shown = retryAt === null ? null : localTime(retryAt);
      return refused(withCode(diagnose(quotaExceeded, { host, path, retryAt, localTime: shown }, { retryAt })), { retryAfterMs });
    }
    // As behind PISTE: an answer in JSON is the service's own, another one comes from what stands before it and may pass.
    case 502:
    case 503:
      return json === null ? refused(diagnose(gatewayUnavailable, { host, path, status }, { retryAt }), { retryAfterMs }) : unhealthy();
    case 504:
      return json === null ? refused(diagnose(backendTimeout, { host, path }, { retryAt }), { retryAfterMs }) : unhealthy();
  }
  if (status >= 500) return unhealthy();
  if (code !== null) {
    const words = own?.label ?? null;
    return refused(diagnose(businessError, { api: label, businessCode: code, label: words === null ? null : quote(words) }));
  }
  switch (status) {
    case 404:
      return refused(diagnose(pathUnknown, { host, path }));
    case 405:
      return refused(diagnose(methodRefused, { host, path, method: "GET" }));
    default:
      return hasBackendBody(answer, json) ? unhealthy() : refused(diagnose(unexpectedStatus, { host, path, status }));
  }
}
