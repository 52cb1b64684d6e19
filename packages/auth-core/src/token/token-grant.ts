import { fail, type Outcome } from "@pistectl/words";
import { headerOf } from "../connection/answer-reading.ts";
import type { HostLink } from "../connection/host-link.ts";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { AttemptRecord, HttpRecord } from "../domain/exchange-records.ts";
import type { Peer } from "../domain/peer.ts";
import type { Clock } from "../machine/clock.ts";
import { refusalPauseMs } from "../retry/backoff.ts";
import type { Deadline } from "../retry/deadline.ts";
import { type FailedAttempt, withRetries } from "../retry/retry.ts";
import { type Credentials, looksLikeClientId } from "../secret/credentials.ts";
import type { Redactor } from "../secret/redactor.ts";
import { type ClientAuthentication, tokenRequest } from "./token-request.ts";
import { type AccessToken, explainTimeout, readTokenResponse, TOKEN_TIMEOUT_MS } from "./token-response.ts";

/** What to ask for, and by which way. */
export interface TokenGrantRequest {
  readonly link: HostLink;
  readonly tokenUrl: URL;
  readonly peer: Peer;
  readonly customEndpoint: boolean;
  readonly credentials: Credentials;
  readonly clientAuthentication: ClientAuthentication;
  readonly scope: string | null;
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  readonly redactor: Redactor;
  readonly onAttempt: (record: AttemptRecord) => void;
  readonly onWait: (delayMs: number, reason: string) => void;
}

/** What the client credentials grant gave. */
export interface TokenGrant {
  readonly outcome: Outcome<AccessToken, Diagnosis>;
  readonly attempts: readonly AttemptRecord[];
  readonly http: HttpRecord | null;
  /** When the first request was sent, null when none could be. */
  readonly startedAt: number | null;
  readonly endedAt: number;
}

/** Asks for an access token (RFC 6749 §4.4): transient refusals are retried within the limits, `invalid_client` once on top of them. */
export async function grantToken(request: TokenGrantRequest, clock: Clock): Promise<TokenGrant> {
  const { link, tokenUrl, peer, customEndpoint, credentials, clientAuthentication, scope, maxAttempts, deadline, redactor } = request;
  const attempts: AttemptRecord[] = [];
  let http: HttpRecord | null = null;
  let startedAt: number | null = null;
  let refusedBefore = false;

  const attempt = async (delayMs: number): Promise<Outcome<AccessToken, FailedAttempt>> => {
    const record = (status: number | null, diagnosis: Diagnosis | null): void => {
      const made: AttemptRecord = { stage: "token", attempt: attempts.length + 1, status, delayMs, reason: diagnosis?.code ?? null };
      attempts.push(made);
      request.onAttempt(made);
    };
    const timeoutMs = Math.min(TOKEN_TIMEOUT_MS, deadline.remainingMs());
    const sent = await link.exchange(tokenRequest(tokenUrl, credentials, clientAuthentication, scope), TOKEN_TIMEOUT_MS);
    if (!sent.ok) {
      record(null, sent.failure);
      return fail({ diagnosis: sent.failure, retryAfterMs: null });
    }
    const answered = sent.value;
    const { sentAt } = answered.ok ? answered.value : answered.failure;
    startedAt ??= sentAt;
    http = {
      method: "POST",
      path: tokenUrl.pathname,
      status: answered.ok ? answered.value.status : null,
      correlationId: answered.ok ? quoted(headerOf(answered.value, "x-correlationid"), redactor) : null,
      at: new Date(sentAt),
    };
    const read = readTokenResponse(answered, {
      tokenUrl,
      peer,
      scope,
      customEndpoint,
      clientAuthentication,
      clientIdLooksRight: looksLikeClientId(credentials.clientId),
      attempts: attempts.length + 1,
      timeoutMs,
      redact: redactor.redact,
      quote: redactor.quote,
    });
    if (read.ok) {
      redactor.add(read.value.value.reveal());
      record(http.status, null);
      return read;
    }
    record(http.status, read.failure.diagnosis);
    if (read.failure.diagnosis.code !== "token/client-refused" || refusedBefore) return read;
    refusedBefore = true;
    return fail({ ...read.failure, extraAfterMs: refusalPauseMs(clock) });
  };

  const result =
    deadline.remainingMs() > 0
      ? await withRetries({ maxAttempts, deadline, clock, onWait: request.onWait }, attempt)
      : fail({ diagnosis: explainTimeout(link.label, peer, 0) });
  return {
    outcome: result.ok ? result : fail(result.failure.diagnosis),
    attempts,
    http,
    startedAt,
    endedAt: clock.now(),
  };
}

function quoted(value: string | null, redactor: Redactor): string | null {
  return value === null ? null : redactor.quote(value);
}
