import { type Outcome, succeed } from "@pistectl/words";
import { bodyText, isJsonObject, parseJson, readRedirect, retryAfterOf } from "../connection/answer-reading.ts";
import { challengesOf } from "../connection/challenges.ts";
import type { Answer, NoAnswer } from "../connection/http-answer.ts";
import { readPartnerError, repeatsStatus } from "../connection/own-error.ts";
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
import { diagnose } from "../domain/diagnosis.ts";
import type { Partner } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { localTime } from "../machine/local-time.ts";
import { retryMoment } from "../retry/retry-after.ts";
import {
  type AskedHealth,
  backendWord,
  explainSilence,
  explainUnfinished,
  type HealthOutcome,
  hasBackendBody,
  readStranger,
  refused,
  showChallenge,
} from "./health-response.ts";
import { saysError } from "./token-refusal.ts";

/** What the reading of a partner's health answer needs to know about its question. */
export interface PartnerHealthContext extends AskedHealth {
  readonly url: URL;
  readonly peer: Partner;
  readonly name: string;
}

/** Reads a partner's answer to a health request: any 2xx that arrives whole is well, since no public fact says how one looks, unless it is a web page. */
export function readPartnerResponse(answered: Outcome<Answer, NoAnswer>, context: PartnerHealthContext): HealthOutcome {
  if (!answered.ok) return refused(explainSilence(answered.failure, context));
  const answer = answered.value;
  const stranger = readStranger(answer, context);
  if (stranger !== null) return stranger;
  if (answer.status < 200 || answer.status >= 300) return showChallenge(readFailure(answer, context), answer, context);
  const unfinished = explainUnfinished(answer, context);
  if (unfinished !== null) return refused(unfinished);
  return succeed(null);
}

function readFailure(answer: Answer, { url, peer, name, quote }: PartnerHealthContext): HealthOutcome {
  const { status } = answer;
  const { label } = peer;
  const host = hostLabel(url);
  const path = url.pathname;
  const retryAfterMs = retryAfterOf(answer);
  const retryAt = retryMoment(answer.endedAt, retryAfterMs);
  const parsed = answer.bodyEnd === "complete" ? parseJson(bodyText(answer)) : undefined;
  const json = isJsonObject(parsed) ? parsed : null;
  const own = readPartnerError(json, status);
  const ownCode = own.code === null ? null : quote(String(own.code));
  const ownBody = json !== null && !repeatsStatus(json, status);
  // A code of its own does not make of a fault that passes one that stays.
  const transient = ownCode !== null && status >= 502 && status <= 504;
  const unhealthy = (): HealthOutcome =>
    refused(diagnose(apiUnhealthy, { peer, api: label, status, observed: backendWord(json, quote) }, { ownCode, retryAt, transient }), {
      retryAfterMs,
    });

  if (status >= 300 && status < 400) {
    const redirect = readRedirect(answer, url, quote);
    return refused(
      diagnose(gatewayRedirected, { host, peer, path, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}),
    );
  }
  switch (status) {
    case 401:
      return refused(diagnose(tokenRejected, { host, peer, path }, { ownCode }), { renew: true });
    case 403:
      if (saysError(challengesOf(answer), json, "insufficient_scope")) {
        return refused(diagnose(scopeInsufficient, { host, peer, path, scope: null }, { ownCode }));
      }
      return refused(
        diagnose(apiNotGranted, { host, peer, path, api: label, application: name, environment: null, chorusPro: false }, { ownCode }),
      );
    case 429: {
      const shown = retryAt === null ? null : localTime(retryAt);
      return refused(diagnose(quotaExceeded, { host, peer, path, retryAt, localTime: shown }, { retryAt, ownCode }), { retryAfterMs });
    }
    // As behind PISTE: an answer in JSON is the service's own, another one comes from what stands before it and may pass.
    case 502:
    case 503:
      return ownBody ? unhealthy() : refused(diagnose(gatewayUnavailable, { host, peer, path, status }, { retryAt }), { retryAfterMs });
    case 504:
      return ownBody ? unhealthy() : refused(diagnose(backendTimeout, { host, peer, path }, { retryAt }), { retryAfterMs });
  }
  if (status >= 500) return unhealthy();
  if (ownCode !== null) {
    const words = own.label === null ? null : quote(own.label);
    return refused(diagnose(businessError, { peer, api: label, businessCode: ownCode, label: words }));
  }
  switch (status) {
    case 404:
      return refused(diagnose(pathUnknown, { host, peer, path }));
    case 405:
      return refused(diagnose(methodRefused, { host, peer, path, method: "GET" }));
    default:
      return hasBackendBody(answer, json) ? unhealthy() : refused(diagnose(unexpectedStatus, { host, peer, path, status }));
  }
}
