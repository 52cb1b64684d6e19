import { fail, type Outcome, succeed } from "@pistectl/words";
import { Agent, type Dispatcher, fetch, Headers, type RequestInit, type Response } from "undici";
import { bodyText, parseJson } from "../connection/answer-reading.ts";
import { CONNECT_TIMEOUT_MS, type ConnectionOptions, openConnection } from "../connection/connection.ts";
import { oneAtATime, systemLookup } from "../connection/dns.ts";
import { createHostLink } from "../connection/host-link.ts";
import type { Answer } from "../connection/http-answer.ts";
import { withoutInterimAnswers } from "../connection/interim-answers.ts";
import { createLateModules } from "../connection/late-modules.ts";
import { readOwnError } from "../connection/own-error.ts";
import { isIntermediary } from "../connection/who-answered.ts";
import { untrustedEndpoint } from "../diagnoses/config.ts";
import { proxyRefused } from "../diagnoses/proxy.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import type { Peer, Piste } from "../domain/peer.ts";
import { hostLabel, resolveEndpoints, resolvePath } from "../endpoint/endpoint.ts";
import { parseUrl } from "../endpoint/parse-url.ts";
import { readProxy, shownProxy } from "../endpoint/proxy.ts";
import type { ProxyFor } from "../endpoint/proxy-from-environment.ts";
import { refusesToken } from "../health/token-refusal.ts";
import { type Clock, systemClock } from "../machine/clock.ts";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "../preflight/run.ts";
import { refusalPauseMs } from "../retry/backoff.ts";
import { startDeadline } from "../retry/deadline.ts";
import { within } from "../retry/timeout.ts";
import { readCredentials, readTechnicalAccount } from "../secret/credentials.ts";
import { createRedactor } from "../secret/redactor.ts";
import type { Secret } from "../secret/secret.ts";
import { createTokenCache, type TokenCache } from "../token/token-cache.ts";
import { grantToken } from "../token/token-grant.ts";
import type { AccessToken } from "../token/token-response.ts";
import { PisteError } from "./piste-error.ts";

/** For this long no token is asked for on account of an API that refused the last one as it had refused the one before, milliseconds. */
const VAIN_MS = 60_000;

/** How much of the body of a refusal is looked at, bytes, and how long it is waited for, milliseconds. */
const REFUSAL_BODY_BYTES = 64 * 1024;
const REFUSAL_BODY_MS = 2000;

const JSON_TYPE = "application/json;charset=utf-8";

/** How a run-time client reaches PISTE. */
export interface PisteClientOptions {
  readonly environment: Environment;
  /** From "Identifiants OAuth" on the application's page, not from its API keys. */
  readonly clientId: string;
  readonly clientSecret: string;
  /** Scope to ask for; most APIs need none. */
  readonly scope?: string | undefined;
  /** `login:password` of the Chorus Pro technical account, sent as `cpro-account` to paths under `/cpro/`. */
  readonly technicalAccount?: string | undefined;
  /** Endpoints other than the environment's own, a simulator's for instance. */
  readonly tokenUrl?: string | undefined;
  readonly apiBaseUrl?: string | undefined;
  /** Host names outside `*.piste.gouv.fr` and loopback that credentials may be sent to. */
  readonly allowHosts?: readonly string[] | undefined;
  /** Default: no proxy. `proxyFromEnvironment(process.env)` honours HTTPS_PROXY and NO_PROXY. */
  readonly proxyFor?: ProxyFor | undefined;
  /** PEM certificate authorities trusted besides the machine's. */
  readonly extraCa?: readonly string[] | undefined;
  /** Requests for one token. Default 3. */
  readonly maxAttempts?: number | undefined;
  /** Longest wait for a token, retries included, milliseconds. Default 60,000. */
  readonly tokenTimeoutMs?: number | undefined;
  /** Tokens shared with other clients. Default: a cache of its own. */
  readonly tokens?: TokenCache | undefined;
}

/** A client of the APIs behind PISTE, for applications at run time. */
export interface PisteClient {
  /**
   * `fetch` of a path under the environment's API origin, with the bearer token and, under `/cpro/`, the technical account and the type of a JSON text. A lost
   * token, answered by 401 or 400, is renewed once when the body can be sent again; an API that refuses the new one too is not tried again for a minute. Redirects are returned, never followed. Throws `PisteError` when no token can be had, and what
   * `fetch` throws when the API cannot be reached.
   */
  fetch(path: string | URL, init?: RequestInit): Promise<Response>;
  /** The current access token, asked for if need be. */
  accessToken(): Promise<Secret>;
  /** Closes idle connections. */
  close(): Promise<void>;
}

/** A client for one set of credentials. Throws `PisteError` at once for credentials or endpoints that cannot be used. */
export function createPisteClient(options: PisteClientOptions, clock: Clock = systemClock): PisteClient {
  const peer: Piste = { kind: "piste", environment: options.environment };
  const endpoints = accept(
    resolveEndpoints(options.environment, {
      tokenUrl: { source: "tokenUrl", value: options.tokenUrl },
      apiBaseUrl: { source: "apiBaseUrl", value: options.apiBaseUrl },
      allowHosts: options.allowHosts ?? [],
    }),
  );
  const credentials = accept(
    readCredentials({ source: "clientId", value: options.clientId }, { source: "clientSecret", value: options.clientSecret }, peer),
  );
  const account =
    options.technicalAccount === undefined
      ? null
      : accept(readTechnicalAccount({ source: "technicalAccount", value: options.technicalAccount }, peer));
  const { tokenUrl, apiBaseUrl } = endpoints;
  const scope = options.scope ?? null;
  const tokens = options.tokens ?? createTokenCache(clock);
  const key = { tokenUrl: tokenUrl.href, clientId: credentials.clientId, clientSecret: credentials.clientSecret, scope };
  const proxyFor = options.proxyFor ?? (() => null);
  const extraCa = (options.extraCa ?? []).map((pem) => ({ source: "extraCa", pem }));
  for (const url of [tokenUrl, apiBaseUrl]) accept(usableProxy(url, peer, proxyFor(url)));
  const modules = createLateModules(extraCa);
  const lookup = oneAtATime(systemLookup);
  /** APIs at which a new token was refused like the old one, by the time until which none is asked for on their account. */
  const vainUntil = new Map<string, number>();
  let dispatcher: Dispatcher | null = null;

  const ask = async (): Promise<AccessToken> => {
    const deadline = startDeadline(options.tokenTimeoutMs ?? DEFAULT_TIMEOUT_MS, clock);
    const redactor = createRedactor();
    redactor.add(options.clientSecret);
    const link = createHostLink(tokenUrl, { peer, proxy: proxyFor(tokenUrl), modules, lookup }, clock, deadline);
    try {
      const { outcome } = await grantToken(
        {
          link,
          tokenUrl,
          peer,
          customEndpoint: options.tokenUrl !== undefined,
          credentials,
          clientAuthentication: "client_secret_post",
          scope,
          maxAttempts: options.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
          deadline,
          redactor,
          onAttempt: () => {},
          onWait: () => {},
        },
        clock,
      );
      return accept(outcome);
    } finally {
      deadline.clear();
      link.close();
    }
  };
  const send = async (url: URL, init: RequestInit, token: Secret): Promise<Response> => {
    dispatcher ??= createDispatcher(
      apiBaseUrl,
      { proxy: proxyFor(apiBaseUrl), peer, modules, lookup, timeoutMs: CONNECT_TIMEOUT_MS },
      clock,
    );
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${token.reveal()}`);
    if (isChorusPro(url)) {
      if (account !== null) headers.set("cpro-account", account.reveal());
      // `fetch` would call a text plain, which Chorus Pro does not read.
      if (typeof init.body === "string" && !headers.has("content-type")) headers.set("content-type", JSON_TYPE);
    }
    return fetch(url, { ...init, headers, redirect: "manual", dispatcher });
  };

  return {
    async fetch(path, init = {}) {
      const url = resolveTarget(apiBaseUrl, peer, path);
      const token = await tokens.get(key, ask);
      const response = await send(url, init, token);
      if (!isReplayable(init.body) || clock.now() < (vainUntil.get(apiOf(url)) ?? 0)) return response;
      if (!(await isLostToken(response, url, peer, clock))) return response;
      // What happens to the body of a refusal that is given up is nobody's concern.
      await response.body?.cancel().catch(() => {});
      tokens.forget(key, token);
      const renewed = await tokens.get(key, ask);
      // A new token takes a moment until the whole gateway knows it (LIKELY).
      await clock.sleep(refusalPauseMs(clock), init.signal ?? new AbortController().signal);
      const second = await send(url, init, renewed);
      if (await isLostToken(second, url, peer, clock)) vainUntil.set(apiOf(url), clock.now() + VAIN_MS);
      return second;
    },
    accessToken: () => tokens.get(key, ask),
    async close() {
      await dispatcher?.close();
      dispatcher = null;
    },
  };
}

/** Where values become exceptions: applications at run time write their code around what `fetch` throws. */
function accept<T>(outcome: Outcome<T, Diagnosis>): T {
  if (!outcome.ok) throw new PisteError(outcome.failure);
  return outcome.value;
}

/** A path under the API origin, or a URL that stays on it: the token goes nowhere else. */
function resolveTarget(apiBaseUrl: URL, peer: Piste, path: string | URL): URL {
  const absolute = path instanceof URL ? path : parseUrl(path);
  if (absolute !== null && absolute.origin === apiBaseUrl.origin) return absolute;
  const url = absolute === null && typeof path === "string" ? resolvePath(apiBaseUrl, path) : null;
  if (url === null)
    throw new PisteError(diagnose(untrustedEndpoint, { peer, source: "fetch", host: absolute?.host ?? "", problem: "leaves-origin" }));
  return url;
}

/** Opens the connections of API calls as those of a check are opened. What `fetch` throws when that fails has a `PisteError` as its cause. */
function createDispatcher(apiBaseUrl: URL, options: ConnectionOptions, clock: Clock): Dispatcher {
  return new Agent({
    connect: (_options, callback) => {
      openConnection(apiBaseUrl, options, clock, null).then(
        ({ outcome }) =>
          outcome.ok ? callback(null, withoutInterimAnswers(outcome.value.socket)) : callback(new PisteError(outcome.failure), null),
        (bug: Error) => callback(bug, null),
      );
    },
  });
}

function usableProxy(url: URL, peer: Peer, proxy: string | null): Outcome<null, Diagnosis> {
  const reading = proxy === null ? null : readProxy(proxy);
  if (proxy === null || reading?.ok !== false) return succeed(null);
  const failure = { kind: "address", problem: reading.failure } as const;
  return fail(diagnose(proxyRefused, { host: hostLabel(url), peer, proxy: shownProxy(proxy), failure }));
}

/** The API of a URL, by the provider and the name at the beginning of its path. */
function apiOf(url: URL): string {
  return url.pathname.split("/").slice(1, 3).join("/");
}

function isChorusPro(url: URL): boolean {
  return url.pathname.startsWith("/cpro/");
}

/** Whether an answer is about the token, as a check reads it: a refusal of the backend, by an error code of its own, would not go away with another one. */
async function isLostToken(response: Response, url: URL, peer: Peer, clock: Clock): Promise<boolean> {
  if (response.status !== 400 && response.status !== 401) return false;
  const headers = Object.fromEntries(response.headers);
  const body = await beginningOf(response.clone(), clock);
  const now = clock.now();
  const answer: Answer = { status: response.status, headers, body, bodyEnd: "complete", sentAt: now, headersAt: now, endedAt: now };
  const json = parseJson(bodyText(answer));
  if (isIntermediary(answer, peer) || readOwnError(json, response.status).code !== null) return false;
  return refusesToken(answer, json, isChorusPro(url));
}

/** The body of an answer as far as it comes at once, at most what an error takes: nobody is to wait for the rest. */
async function beginningOf(response: Response, clock: Clock): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  const reader = response.body?.getReader();
  const read = async (): Promise<void> => {
    for (let size = 0; reader !== undefined && size < REFUSAL_BODY_BYTES; ) {
      const { done, value } = await reader.read();
      if (done) return;
      chunks.push(value);
      size += value.length;
    }
  };
  await within(clock, REFUSAL_BODY_MS, null, read).catch(() => {});
  reader?.cancel().catch(() => {});
  return Buffer.concat(chunks);
}

function isReplayable(body: RequestInit["body"]): boolean {
  return body === undefined || body === null || typeof body === "string" || body instanceof URLSearchParams || body instanceof Uint8Array;
}
