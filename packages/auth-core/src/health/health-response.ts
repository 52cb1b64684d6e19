import { type Failed, fail, type Outcome, succeed, valueAt } from "@pistectl/words";
import { bodyText, isJsonObject, parseJson, readRedirect, retryAfterOf, type TextOfServer } from "../connection/answer-reading.ts";
import { challengesOf, saidBy } from "../connection/challenges.ts";
import { type Answer, HEADERS_LIMIT_BYTES, type NoAnswer } from "../connection/http-answer.ts";
import { readOwnError, repeatsStatus } from "../connection/own-error.ts";
import { readIntermediary } from "../connection/who-answered.ts";
import { apiMalformed, apiTooLarge, apiUnhealthy, businessError, noBusinessProfile, versionMismatch } from "../diagnoses/api.ts";
import {
  apiNotGranted,
  backendTimeout,
  bearerMissingOrPathUnknown,
  gatewayRedirected,
  gatewayTimeout,
  gatewayTransient,
  gatewayUnavailable,
  methodRefused,
  pathUnknown,
  quotaExceeded,
  scopeInsufficient,
  technicalAccountRefused,
  tokenRejected,
  unexpectedStatus,
} from "../diagnoses/gateway.ts";
import { connectionReset } from "../diagnoses/network.ts";
import { withChallenge } from "../diagnoses/said-challenge.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { environmentOf, type Met, type Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { localTime } from "../machine/local-time.ts";
import type { Refusal } from "../retry/retry.ts";
import { retryMoment } from "../retry/retry-after.ts";
import type { HealthCheck } from "./health-check.ts";
import { refusesToken, saysError, saysTokenMissing } from "./token-refusal.ts";

/** Largest health answer accepted, bytes after decompression. */
export const HEALTH_BODY_LIMIT_BYTES = 1024 * 1024;

/** When the gateway answers 504 for a backend that is slow, milliseconds (DNUM-SocialGouv, api-piste.md). */
const GATEWAY_GIVES_UP_MS = 30_000;

/** The SNE-Cotation backend's word for an application without business profile (SNE-Cotation guide). */
const NO_BUSINESS_PROFILE = "ERRAUTUSR0001";

/** What is known of a health request once it was sent. */
export interface AskedHealth extends Met, TextOfServer {
  /** Requests sent so far, this one included. */
  readonly attempts: number;
  readonly timeoutMs: number;
}

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

/** What a health answer means: the API is well, with a warning or null, or why it is not. */
export type HealthOutcome = Outcome<Diagnosis | null, HealthRefusal>;

/** Why an API is not well. */
export interface HealthRefusal extends Refusal {
  /** A new token may change the answer. */
  readonly renew: boolean;
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

/** A refusal that also says what its challenge does. */
export function showChallenge(outcome: HealthOutcome, answer: Answer, text: TextOfServer): HealthOutcome {
  if (outcome.ok) return outcome;
  const { failure } = outcome;
  return fail({ ...failure, diagnosis: withChallenge(failure.diagnosis, saidBy(answer, text)) });
}

/** Who answered comes before what was answered: the refusal of a proxy, filter or portal in the API's place, null when nothing tells of one. */
export function readStranger(answer: Answer, { url, ...asked }: Pick<HealthContext, "url" | keyof AskedHealth>): HealthOutcome | null {
  const refusal = readIntermediary(answer, { ...asked, host: hostLabel(url), at: "api" });
  return refusal === null ? null : fail({ ...refusal, renew: false });
}

/** Why no answer came to a health request. */
export function explainSilence({ kind }: NoAnswer, { url, peer, timeoutMs }: Pick<HealthContext, "url" | "peer" | "timeoutMs">): Diagnosis {
  const host = hostLabel(url);
  const path = url.pathname;
  switch (kind) {
    case "reset":
      return diagnose(connectionReset, { host, peer, stage: "gateway" });
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "not-http":
      return diagnose(apiMalformed, { host, peer, path, problem: "not-http" });
    case "headers-too-large":
      return diagnose(apiTooLarge, { host, peer, path, limitBytes: HEADERS_LIMIT_BYTES, part: "headers" });
  }
}

/** The gateway gives up on a backend at 30 s: a wait that the deadline cut shorter says nothing about who was slow. */
export function explainTimeout(host: string, peer: Peer, path: string, afterMs: number): Diagnosis {
  const tooShort = afterMs <= GATEWAY_GIVES_UP_MS;
  return diagnose(gatewayTimeout, { host, peer, path, afterMs }, tooShort ? { certainty: "unknown", supportNote: false } : {});
}

/** A refusal, with what the answer says about asking again. */
export function refused(
  diagnosis: Diagnosis,
  { retryAfterMs = null, renew = false }: { retryAfterMs?: number | null; renew?: boolean } = {},
): Failed<HealthRefusal> {
  return fail({ diagnosis, retryAfterMs, renew });
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

/** Why the body of a success did not arrive as a whole, null when it did. */
export function explainUnfinished(
  { bodyEnd }: Answer,
  { url, peer, timeoutMs }: Pick<HealthContext, "url" | "peer" | "timeoutMs">,
): Diagnosis | null {
  const host = hostLabel(url);
  const path = url.pathname;
  switch (bodyEnd) {
    case "timed-out":
      return explainTimeout(host, peer, path, timeoutMs);
    case "reset":
      return diagnose(connectionReset, { host, peer, stage: "api" });
    case "too-large":
      return diagnose(apiTooLarge, { host, peer, path, limitBytes: HEALTH_BODY_LIMIT_BYTES, part: "body" });
    case "cut-short":
      return diagnose(apiMalformed, { host, peer, path, problem: "cut-short" });
    case "undecodable":
      return diagnose(apiMalformed, { host, peer, path, problem: "not-http" });
    case "complete":
      return null;
  }
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
  return readStatus(answer, json, { url, peer, api, application, chorusPro, scope: context.scope, method, ownCode, quote, unhealthy });
}

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
export function readStatus(answer: Answer, json: unknown, context: StatusContext): HealthOutcome {
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
