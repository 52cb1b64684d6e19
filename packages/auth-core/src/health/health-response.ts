import { type Outcome, succeed, valueAt } from "@pistectl/words";
import { bodyText, isJsonObject, parseJson, retryAfterOf } from "../connection/answer-reading.ts";
import { challengesOf } from "../connection/challenges.ts";
import type { Answer, NoAnswer } from "../connection/http-answer.ts";
import { readOwnError } from "../connection/own-error.ts";
import { apiMalformed, apiUnhealthy, businessError, noBusinessProfile, versionMismatch } from "../diagnoses/api.ts";
import { bearerMissingOrPathUnknown, gatewayTransient, technicalAccountRefused, tokenRejected } from "../diagnoses/gateway.ts";
import { diagnose } from "../domain/diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { retryMoment } from "../retry/retry-after.ts";
import type { HealthCheck } from "./health-check.ts";
import { type AskedHealth, type HealthOutcome, readStranger, refused, showChallenge } from "./health-outcome.ts";
import { backendWord, readRefusedStatus } from "./refused-status.ts";
import { refusesToken, saysTokenMissing } from "./token-refusal.ts";
import { explainSilence, explainUnfinished } from "./unfinished-answer.ts";

/** The SNE-Cotation backend's word for an application without business profile (SNE-Cotation guide). */
const NO_BUSINESS_PROFILE = "ERRAUTUSR0001";

/** What the reading of a health answer needs to know about its question. */
export interface HealthContext extends AskedHealth {
  readonly url: URL;
  readonly application: string | null;
  readonly api: string;
  readonly healthCheck: HealthCheck;
  readonly scope: string | null;
  readonly expectedVersion: string | null;
  /** Setting that the technical account came from. */
  readonly technicalAccountSource: string;
}

/** Reads what the gateway, or the API behind it, answered to a health request. */
export function readHealthResponse(answered: Outcome<Answer, NoAnswer>, context: HealthContext): HealthOutcome {
  if (!answered.ok) return refused(explainSilence(answered.failure, context));
  const answer = answered.value;
  const whole = answer.bodyEnd === "complete";
  const json = whole ? parseJson(bodyText(answer)) : undefined;
  const succeeded = answer.status >= 200 && answer.status < 300;
  // A well text under the wrong media type is still well.
  const { healthCheck } = context;
  const expectsText = healthCheck.well.some((condition) => "text" in condition);
  const due = succeeded && expectsText && unmetCondition(json, bodyText(answer).trim(), healthCheck, context.quote) === null;
  const stranger = due ? null : readStranger(answer, context);
  if (stranger !== null) return stranger;
  const read = readBusinessCode(answer, json, context);
  if (read !== null) return read;
  return succeeded ? readSuccess(answer, json, context) : showChallenge(readFailure(answer, json, context), answer, context);
}

/** What the backend itself refuses, whatever the status: an error code, or a `codeRetour` other than 0 (Chorus Pro). */
function readBusinessCode(
  answer: Answer,
  json: unknown,
  { api, peer, application, quote, healthCheck }: HealthContext,
): HealthOutcome | null {
  if (!isJsonObject(json)) return null;
  const { status } = answer;
  const { code, label } = readOwnError(json, status);
  const { codeRetour } = json;
  if (code === NO_BUSINESS_PROFILE) return refused(diagnose(noBusinessProfile, { api, application }));
  // A quota opens again at a time that the status alone promises.
  if (status === 429 || isChallenge(answer, json)) return null;
  const shownLabel = label === null ? null : quote(label);
  const retryAfterMs = retryAfterOf(answer);
  const retryAt = retryMoment(answer.endedAt, retryAfterMs);
  const error = (businessCode: string): HealthOutcome =>
    refused(
      diagnose(businessError, { api, peer, businessCode, label: shownLabel }, { retryAt, transient: status >= 502 && status <= 504 }),
      // Nothing tells that the token is not what the backend refuses.
      { retryAfterMs, renew: status === 401 },
    );
  // A well answer may name a code of success: only a refusal, an error code by its prefix, or an answer that is not well counts.
  const refusing =
    status >= 300 || (typeof code === "string" && code.startsWith("ERR")) || unmetCondition(json, "", healthCheck, quote) !== null;
  // A number may be the gateway's own.
  if (typeof code === "string" && refusing) return error(quote(code));
  if ((typeof codeRetour === "number" || typeof codeRetour === "string") && Number(codeRetour) !== 0) {
    return error(`codeRetour ${quote(String(codeRetour))}`);
  }
  return null;
}

/** Whether the refusal is said in a challenge: the body beside it adds nothing, as that of a refused technical account. */
function isChallenge(answer: Answer, json: unknown): boolean {
  if (answer.status === 400) return refusesToken(answer, json, false);
  return (answer.status === 401 || answer.status === 403) && challengesOf(answer).length > 0;
}

function readSuccess(answer: Answer, json: unknown, context: HealthContext): HealthOutcome {
  const { api, peer, healthCheck, url, quote } = context;
  const host = hostLabel(url);
  const path = url.pathname;
  const malformed = (problem: Parameters<typeof apiMalformed.summary>[0]["problem"]): HealthOutcome =>
    refused(diagnose(apiMalformed, { host, peer, path, problem }));

  const unfinished = explainUnfinished(answer, context);
  if (unfinished !== null) return refused(unfinished);

  const text = bodyText(answer).trim();
  const unmet = unmetCondition(json, text, healthCheck, quote);
  if (answer.status === 204 || text === "") return malformed("empty");
  const expectsJson = healthCheck.well.some((condition) => "json" in condition);
  if (expectsJson && json === undefined) return malformed("invalid-json");
  if (unmet !== null) return refused(diagnose(apiUnhealthy, { api, peer, status: answer.status, observed: unmet }));

  const observed = healthCheck.versionAt === null ? undefined : valueAt(json, healthCheck.versionAt);
  const expected = context.expectedVersion;
  const named = typeof observed === "string" || typeof observed === "number" ? String(observed) : null;
  // A version written as a number has lost its final zero: 1.0 arrives as 1.
  const same = named === expected || (typeof observed === "number" && observed === Number(expected));
  const warning =
    expected !== null && named !== null && !same ? diagnose(versionMismatch, { api, expected, observed: quote(named) }) : null;
  return succeed(warning);
}

/** The first condition of a well answer that this one does not meet, as `/etat = "KO"`, its value quoted. */
function unmetCondition(json: unknown, text: string, healthCheck: HealthCheck, quote: (text: string) => string): string | null {
  for (const condition of healthCheck.well) {
    if ("text" in condition) {
      if (text !== condition.text) return `"${quote(text)}"`;
      continue;
    }
    const value = valueAt(json, condition.json);
    if (value === undefined && condition.optional === true) continue;
    if (value !== condition.equals) return `${condition.json} = ${value === undefined ? "(absent)" : quote(JSON.stringify(value))}`;
  }
  return null;
}

function readFailure(answer: Answer, json: unknown, context: HealthContext): HealthOutcome {
  const { api, peer, application, url, quote, healthCheck } = context;
  const { status } = answer;
  const host = hostLabel(url);
  const path = url.pathname;
  const chorusPro = healthCheck.path.startsWith("/cpro/");
  const { code } = readOwnError(json, status);
  const ownCode = code === null ? null : quote(String(code));
  const unhealthy = (): HealthOutcome => refused(diagnose(apiUnhealthy, { api, peer, status, observed: backendWord(json, quote) }));

  // PISTE answers an invalidated token so, as often as by 401 (LIKELY).
  const tokenMissing = (): HealthOutcome =>
    refused(diagnose(bearerMissingOrPathUnknown, { host, path, status }, { ownCode }), { renew: true });
  if (status === 400 && refusesToken(answer, json, chorusPro)) return tokenMissing();
  if (status === 400 && answer.body.length === 0) {
    const retryAfterMs = retryAfterOf(answer);
    const retryAt = retryMoment(answer.endedAt, retryAfterMs);
    return refused(diagnose(gatewayTransient, { host, path, attempts: context.attempts }, { retryAt }), { retryAfterMs });
  }
  if (status === 401) {
    if (!refusesToken(answer, json, chorusPro))
      return refused(diagnose(technicalAccountRefused, { host, path, source: context.technicalAccountSource }, { ownCode }));
    return saysTokenMissing(challengesOf(answer))
      ? tokenMissing()
      : refused(diagnose(tokenRejected, { host, peer, path }, { ownCode }), { renew: true });
  }
  const { method } = healthCheck;
  return readRefusedStatus(answer, json, {
    url,
    peer,
    api,
    application,
    chorusPro,
    scope: context.scope,
    method,
    ownCode,
    quote,
    unhealthy,
  });
}
