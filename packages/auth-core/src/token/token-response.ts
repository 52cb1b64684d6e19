import { type Failed, fail, type Outcome, succeed } from "@pistectl/words";
import { bodyText, isJsonObject, parseJson, readRedirect, retryAfterOf, type TextOfServer } from "../connection/answer-reading.ts";
import { asksFor, challengesOf, parameterOf, saidBy } from "../connection/challenges.ts";
import type { Answer, NoAnswer } from "../connection/http-answer.ts";
import { readPartnerError } from "../connection/own-error.ts";
import { readIntermediary } from "../connection/who-answered.ts";
import { connectionReset } from "../diagnoses/network.ts";
import { withChallenge } from "../diagnoses/said-challenge.ts";
import {
  clientRefused,
  grantRefused,
  scopeRefused,
  tokenMalformed,
  tokenRedirected,
  tokenThrottled,
  tokenTimeout,
  tokenUnavailable,
  unexpectedAnswer,
} from "../diagnoses/token.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { environmentOf, type Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import type { Refusal } from "../retry/retry.ts";
import { retryMoment } from "../retry/retry-after.ts";
import { Secret } from "../secret/secret.ts";
import { hasRepeatedKey } from "./repeated-key.ts";
import type { ClientAuthentication } from "./token-request.ts";

/** What the token endpoint granted. */
export interface AccessToken {
  readonly value: Secret;
  /** Scope granted, null when the answer names none (RFC 6749 §5.1: then it is the one asked for). */
  readonly scope: string | null;
  /** Seconds from issue (RFC 6749 §5.1). PISTE gives 3600; an answer without a lifetime is taken as 0: used once, never kept. */
  readonly lifetimeSeconds: number;
}

/** What the reading of an answer needs to know about its question. */
export interface TokenRequestContext extends TextOfServer {
  readonly tokenUrl: URL;
  /** Of a partner's answers only the RFC is known. */
  readonly peer: Peer;
  readonly scope: string | null;
  /** The operator chose the token URL: an odd answer is then the operator's to explain. */
  readonly customEndpoint: boolean;
  readonly clientAuthentication: ClientAuthentication;
  readonly clientIdLooksRight: boolean;
  /** Requests sent so far, this one included. */
  readonly attempts: number;
  readonly timeoutMs: number;
}

/** Longest wait for one answer of the token endpoint, milliseconds. */
export const TOKEN_TIMEOUT_MS = 10_000;

/** A token as `Bearer` credentials carry it (RFC 6750 §2.1 b64token, widened to visible ASCII): nothing that could end a header. */
const TOKEN_SYNTAX = /^[\x21-\x7e]+$/;

/** Registered error codes by which a token endpoint refuses a grant rather than a client (RFC 6749 §5.2). */
const GRANT_ERRORS = ["unauthorized_client", "unsupported_grant_type", "invalid_grant"];

/** A wait that the deadline of the whole check cut short says little about PISTE. */
export function explainTimeout(host: string, peer: Peer, afterMs: number): Diagnosis {
  return diagnose(tokenTimeout, { host, peer, afterMs }, afterMs < TOKEN_TIMEOUT_MS ? { certainty: "unknown", supportNote: false } : {});
}

/** Reads the token endpoint's answer (RFC 6749 §5) as far as PISTE keeps to it. */
export function readTokenResponse(answered: Outcome<Answer, NoAnswer>, context: TokenRequestContext): Outcome<AccessToken, Refusal> {
  const { peer } = context;
  const host = hostLabel(context.tokenUrl);
  const refusal = (diagnosis: Diagnosis, retryAfterMs: number | null = null): Failed<Refusal> => fail({ diagnosis, retryAfterMs });
  const malformed = (problem: Parameters<typeof tokenMalformed.summary>[0]["problem"]): Failed<Refusal> =>
    refusal(diagnose(tokenMalformed, { host, peer, problem }));
  const timedOut = (): Failed<Refusal> => refusal(explainTimeout(host, peer, context.timeoutMs));

  if (!answered.ok) {
    switch (answered.failure.kind) {
      case "reset":
        return refusal(diagnose(connectionReset, { host, peer, stage: "token" }));
      case "timed-out":
        return timedOut();
      case "not-http":
        return malformed("not-http");
      case "headers-too-large":
        return malformed("too-large");
    }
  }
  const answer = answered.value;
  const { status } = answer;
  const stranger = readIntermediary(answer, { ...context, host, at: "token" });
  if (stranger !== null) return fail(stranger);
  if (status >= 300 && status < 400) {
    const redirect = readRedirect(answer, context.tokenUrl, context.quote);
    return refusal(diagnose(tokenRedirected, { host, peer, status, ...redirect }, redirect.otherHost ? { responsible: "network" } : {}));
  }
  const json = answer.bodyEnd === "complete" ? parseJson(bodyText(answer)) : undefined;
  const saysError = isJsonObject(json) && typeof json.error === "string" && json.error !== "" && typeof json.access_token !== "string";
  // 101 and what lies beyond 599 are nothing that a token endpoint says. Some platforms give an OAuth error the status of a success.
  if (status < 200 || status >= 400 || saysError) {
    const { diagnosis, retryAfterMs } = readRefusal(answer, json, context);
    return refusal(withChallenge(diagnosis, saidBy(answer, context)), retryAfterMs);
  }
  if (answer.bodyEnd === "timed-out") return timedOut();
  if (answer.bodyEnd === "reset") return refusal(diagnose(connectionReset, { host, peer, stage: "token" }));
  if (answer.bodyEnd === "too-large") return malformed("too-large");
  if (answer.bodyEnd === "cut-short") return malformed("cut-short");
  if (answer.bodyEnd === "undecodable") return malformed("not-http");
  return readGrant(bodyText(answer), json, peer, malformed);
}

/** Why the token endpoint gives no token: by its challenge, its body, then its status. */
function readRefusal(answer: Answer, json: unknown, context: TokenRequestContext): Refusal {
  const { peer, quote, attempts, clientIdLooksRight, customEndpoint } = context;
  const host = hostLabel(context.tokenUrl);
  const { status } = answer;
  const retryAfterMs = retryAfterOf(answer);
  const retryAt = retryMoment(answer.endedAt, retryAfterMs);
  const environment = environmentOf(peer);
  // PISTE's own codes are those of OAuth.
  const { code } = environment === null ? readPartnerError(json, status) : { code: null };
  const ownCode = code === null ? null : quote(String(code));
  const refusal = (diagnosis: Diagnosis): Refusal => ({ diagnosis, retryAfterMs: null });
  const throttled = (): Refusal => ({
    diagnosis: diagnose(tokenThrottled, { host, peer, status, retryAt }, { retryAt, ownCode }),
    retryAfterMs,
  });
  if (status === 429) return throttled();
  if (status >= 500 && status < 600)
    return { diagnosis: diagnose(tokenUnavailable, { host, peer, status }, { retryAt, ownCode }), retryAfterMs };

  const challenges = challengesOf(answer, context.redact);
  const bodyError = isJsonObject(json) && typeof json.error === "string" ? json.error : null;
  const oauthError = bodyError ?? parameterOf(challenges, "error");
  const wantsBasic = context.clientAuthentication === "client_secret_post" && asksFor(challenges, "basic");
  const client = { host, peer, status, environment, attempts, clientIdLooksRight, wantsBasic };
  if (oauthError === "invalid_client" && (status < 300 || status === 400 || status === 401))
    return refusal(diagnose(clientRefused, client, { ownCode }));
  if (oauthError === "invalid_scope") return refusal(diagnose(scopeRefused, { host, peer, scope: context.scope }, { ownCode }));
  if (oauthError !== null && GRANT_ERRORS.includes(oauthError)) {
    return refusal(diagnose(grantRefused, { host, peer, oauthError }, { ownCode }));
  }
  // A partner need not keep to the error codes of OAuth; the status alone says that authentication failed (RFC 9110 §15.5.2).
  if (environment === null && status === 401 && bodyError === null) {
    return refusal(diagnose(clientRefused, client, { certainty: "likely", ownCode }));
  }
  // Only of PISTE is such an answer known to pass by itself; its gateway challenges where the path is no token endpoint.
  if (environment !== null && status === 400 && bodyError === null && challenges.length === 0) {
    if (answer.bodyEnd === "timed-out") return refusal(explainTimeout(host, peer, context.timeoutMs));
    return throttled();
  }
  return refusal(
    diagnose(
      unexpectedAnswer,
      { host, peer, status, oauthError: oauthError === null ? null : quote(oauthError), customEndpoint },
      customEndpoint ? { responsible: "you", supportNote: false } : { ownCode },
    ),
  );
}

/** The token of a 2xx answer. */
function readGrant(
  text: string,
  json: unknown,
  peer: Peer,
  malformed: (problem: Parameters<typeof tokenMalformed.summary>[0]["problem"]) => Failed<Refusal>,
): Outcome<AccessToken, Refusal> {
  if (text.trim() === "") return malformed("empty");
  if (!isJsonObject(json)) return malformed("not-json");
  if (hasRepeatedKey(text, "access_token")) return malformed("repeated-access-token");

  const { access_token: token, token_type: type, expires_in: expiresIn, scope } = json;
  if (typeof token !== "string" || token === "") return malformed("no-access-token");
  if (!TOKEN_SYNTAX.test(token)) return malformed("bad-access-token");
  if (!isBearer(type, peer)) return malformed("wrong-token-type");
  const lifetimeSeconds = readLifetime(expiresIn);
  if (lifetimeSeconds === null) return malformed("bad-expires-in");
  return succeed({ value: new Secret(token), scope: typeof scope === "string" ? scope : null, lifetimeSeconds });
}

/** RFC 6749 §5.1 asks for the type, in any case; partners leave it out, or write `BearerToken` as Apigee does. */
function isBearer(type: unknown, peer: Peer): boolean {
  if (peer.kind === "partner" && (type === undefined || type === null)) return true;
  const name = typeof type === "string" ? type.toLowerCase() : "";
  return name === "bearer" || (peer.kind === "partner" && name === "bearertoken");
}

/** A number, or a number in text as some servers write it. */
function readLifetime(value: unknown): number | null {
  if (value === undefined || value === null) return 0;
  const number = typeof value === "string" && /^\d{1,12}(\.\d+)?$/.test(value.trim()) ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) && number >= 0 ? number : null;
}
