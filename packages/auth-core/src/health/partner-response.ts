import { type Outcome, succeed } from "@pistectl/words";
import { bodyText, isJsonObject, parseJson, retryAfterOf } from "../connection/answer-reading.ts";
import type { Answer, NoAnswer } from "../connection/http-answer.ts";
import { readPartnerError } from "../connection/own-error.ts";
import { apiUnhealthy, businessError } from "../diagnoses/api.ts";
import { tokenRejected } from "../diagnoses/gateway.ts";
import { diagnose } from "../domain/diagnosis.ts";
import type { Partner } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { retryMoment } from "../retry/retry-after.ts";
import { type AskedHealth, type HealthOutcome, readStranger, refused, showChallenge } from "./health-outcome.ts";
import { backendWord, readRefusedStatus } from "./refused-status.ts";
import { explainSilence, explainUnfinished } from "./unfinished-answer.ts";

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

/** Statuses whose meaning an error code beside them does not change. */
const SPEAKING: readonly number[] = [403, 429, 502, 503, 504];

function readFailure(answer: Answer, { url, peer, name, quote }: PartnerHealthContext): HealthOutcome {
  const { status } = answer;
  const { label } = peer;
  const parsed = answer.bodyEnd === "complete" ? parseJson(bodyText(answer)) : undefined;
  const json = isJsonObject(parsed) ? parsed : null;
  const own = readPartnerError(json, status);
  const ownCode = own.code === null ? null : quote(String(own.code));
  const unhealthy = (): HealthOutcome => {
    const retryAfterMs = retryAfterOf(answer);
    const retryAt = retryMoment(answer.endedAt, retryAfterMs);
    // A code of its own does not make of a fault that passes one that stays.
    const transient = ownCode !== null && status >= 502 && status <= 504;
    const evidence = { peer, api: label, status, observed: backendWord(json, quote) };
    return refused(diagnose(apiUnhealthy, evidence, { ownCode, retryAt, transient }), { retryAfterMs });
  };
  if (status === 401)
    return refused(diagnose(tokenRejected, { host: hostLabel(url), peer, path: url.pathname }, { ownCode }), { renew: true });
  if (status >= 400 && !SPEAKING.includes(status)) {
    if (status >= 500) return unhealthy();
    const words = own.label === null ? null : quote(own.label);
    if (ownCode !== null) return refused(diagnose(businessError, { peer, api: label, businessCode: ownCode, label: words }));
  }
  const question = { url, peer, api: label, application: name, chorusPro: false, scope: null, method: "GET" } as const;
  return readRefusedStatus(answer, json, { ...question, ownCode, quote, unhealthy });
}
