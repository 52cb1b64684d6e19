import { fail, type Outcome } from "@pistectl/words";
import { headerOf } from "../connection/answer-reading.ts";
import type { HostLink } from "../connection/host-link.ts";
import { type Answer, type ExchangeRequest, type NoAnswer, USER_AGENT } from "../connection/http-answer.ts";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { AttemptRecord, HttpRecord } from "../domain/exchange-records.ts";
import type { Peer } from "../domain/peer.ts";
import type { Clock } from "../machine/clock.ts";
import { refusalPauseMs } from "../retry/backoff.ts";
import type { Deadline } from "../retry/deadline.ts";
import { type FailedAttempt, withRetries } from "../retry/retry.ts";
import type { Redactor } from "../secret/redactor.ts";
import type { Secret } from "../secret/secret.ts";
import type { AskedHealth, HealthOutcome } from "./health-outcome.ts";
import { explainTimeout, HEALTH_BODY_LIMIT_BYTES } from "./unfinished-answer.ts";

/** Longest wait for a health answer, milliseconds: the gateway itself gives up on a backend at 30 s. */
export const HEALTH_TIMEOUT_MS = 35_000;

/** What the `Authorization` header carries: an access token (RFC 6750 §2.1), or the base64 of `user:password` (RFC 7617 §2). */
export interface Authorization {
  readonly scheme: "Bearer" | "Basic";
  readonly value: Secret;
}

/** What to call, and by which way. */
export interface HealthCallRequest {
  readonly link: HostLink;
  readonly peer: Peer;
  readonly url: URL;
  readonly method: "GET" | "POST";
  /** JSON body of a POST, null for none. */
  readonly body: string | null;
  /** What an answer to this request means. */
  readonly read: (answered: Outcome<Answer, NoAnswer>, asked: AskedHealth) => HealthOutcome;
  readonly authorization: Authorization;
  /** Base64 of `login:password`, null when the API needs none. */
  readonly technicalAccount: Secret | null;
  /** A new token after the gateway refused this one, or why there is none; null where no token is in use. */
  readonly renew: ((stale: Secret) => Promise<Outcome<Secret, Diagnosis>>) | null;
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  readonly redactor: Redactor;
  readonly onAttempt: (record: AttemptRecord) => void;
  readonly onWait: (delayMs: number, reason: string) => void;
}

/** What a health call showed. */
export interface HealthCall {
  /** Null when the API is well. */
  readonly diagnosis: Diagnosis | null;
  readonly attempts: readonly AttemptRecord[];
  readonly http: HttpRecord | null;
  /** Times of the last exchange, null when no request could be sent. */
  readonly exchange: { readonly sentAt: number; readonly headersAt: number | null; readonly endedAt: number } | null;
}

/** Calls an API's health check through the gateway: transient refusals are retried within the limits, a refused token is renewed once on top of them. */
export async function callHealth(request: HealthCallRequest, clock: Clock): Promise<HealthCall> {
  const { link, peer, url, deadline, maxAttempts, redactor } = request;
  const attempts: AttemptRecord[] = [];
  let { authorization } = request;
  let renewed = false;
  let http: HttpRecord | null = null;
  let exchange: HealthCall["exchange"] = null;

  const attempt = async (delayMs: number): Promise<Outcome<Diagnosis | null, FailedAttempt>> => {
    const record = (status: number | null, diagnosis: Diagnosis | null): void => {
      const reason = diagnosis === null || diagnosis.degraded ? null : diagnosis.code;
      const made: AttemptRecord = { stage: "gateway", attempt: attempts.length + 1, status, delayMs, reason };
      attempts.push(made);
      request.onAttempt(made);
    };
    const timeoutMs = Math.min(HEALTH_TIMEOUT_MS, deadline.remainingMs());
    const sent = await link.exchange(healthRequest(request, authorization), HEALTH_TIMEOUT_MS);
    if (!sent.ok) {
      exchange = null;
      record(null, sent.failure);
      return fail({ diagnosis: sent.failure, retryAfterMs: null });
    }
    const answered = sent.value;
    const status = answered.ok ? answered.value.status : null;
    const correlationId = answered.ok ? headerOf(answered.value, "x-correlationid") : null;
    const { sentAt, endedAt } = answered.ok ? answered.value : answered.failure;
    exchange = { sentAt, headersAt: answered.ok ? answered.value.headersAt : null, endedAt };
    http = {
      method: request.method,
      path: url.pathname,
      status,
      correlationId: correlationId === null ? null : redactor.quote(correlationId),
      at: new Date(sentAt),
    };
    const read = request.read(answered, { peer, attempts: attempts.length + 1, timeoutMs, redact: redactor.redact, quote: redactor.quote });
    record(status, read.ok ? read.value : read.failure.diagnosis);
    if (read.ok || !read.failure.renew || renewed || request.renew === null) return read;
    renewed = true;
    const fresh = await request.renew(authorization.value);
    // Without a new token the refusal of the old one is not the news: why there is none is.
    if (!fresh.ok) return fail({ diagnosis: fresh.failure, retryAfterMs: null, final: true });
    authorization = { ...authorization, value: fresh.value };
    // A new token takes a moment until the whole gateway knows it (LIKELY).
    return fail({ ...read.failure, extraAfterMs: refusalPauseMs(clock) });
  };

  const result =
    deadline.remainingMs() > 0
      ? await withRetries({ maxAttempts, deadline, clock, onWait: request.onWait }, attempt)
      : fail({ diagnosis: explainTimeout(link.label, peer, url.pathname, 0) });
  return { diagnosis: result.ok ? result.value : result.failure.diagnosis, attempts, http, exchange };
}

function healthRequest({ url, method, body, technicalAccount }: HealthCallRequest, { scheme, value }: Authorization): ExchangeRequest {
  return {
    method,
    path: `${url.pathname}${url.search}`,
    headers: {
      accept: "application/json, text/plain;q=0.9, */*;q=0.1",
      "accept-encoding": "identity",
      authorization: `${scheme} ${value.reveal()}`,
      "user-agent": USER_AGENT,
      ...(body === null ? {} : { "content-type": "application/json;charset=utf-8" }),
      ...(technicalAccount === null ? {} : { "cpro-account": technicalAccount.reveal() }),
    },
    body,
    bodyLimitBytes: HEALTH_BODY_LIMIT_BYTES,
  };
}
