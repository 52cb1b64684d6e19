import type { Outcome } from "@pistectl/words";
import { Agent, type Dispatcher, fetch, Headers, ProxyAgent, type RequestInit, type Response } from "undici";
import { oneAtATime, systemLookup } from "../connection/dns.ts";
import { createHostLink } from "../connection/host-link.ts";
import { createLateModules } from "../connection/late-modules.ts";
import { trustedAuthorities } from "../connection/tls.ts";
import { untrustedEndpoint } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import type { Piste } from "../domain/peer.ts";
import { resolveEndpoints, resolvePath } from "../endpoint/endpoint.ts";
import { parseUrl } from "../endpoint/parse-url.ts";
import type { ProxyFor } from "../endpoint/proxy.ts";
import { type Host, systemHost } from "../machine/host.ts";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS } from "../preflight/run.ts";
import { startDeadline } from "../retry/deadline.ts";
import { readCredentials, readTechnicalAccount } from "../secret/credentials.ts";
import { createRedactor } from "../secret/redactor.ts";
import type { Secret } from "../secret/secret.ts";
import { createTokenCache, type TokenCache } from "../token/token-cache.ts";
import { grantToken } from "../token/token-grant.ts";
import type { AccessToken } from "../token/token-response.ts";
import { PisteError } from "./piste-error.ts";

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
   * `fetch` of a path under the environment's API origin, with the bearer token and, under `/cpro/`, the technical account. A 401 is answered by one
   * renewal of the token when the body can be sent again. Redirects are returned, never followed. Throws `PisteError` when no token can be had, and what
   * `fetch` throws when the API cannot be reached.
   */
  fetch(path: string | URL, init?: RequestInit): Promise<Response>;
  /** The current access token, asked for if need be. */
  accessToken(): Promise<Secret>;
  /** Closes idle connections. */
  close(): Promise<void>;
}

/** A client for one set of credentials. Throws `PisteError` at once for credentials or endpoints that cannot be used. */
export function createPisteClient(options: PisteClientOptions, host: Host = systemHost): PisteClient {
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
  const tokens = options.tokens ?? createTokenCache(host);
  const key = { tokenUrl: tokenUrl.href, clientId: credentials.clientId, scope };
  const proxyFor = options.proxyFor ?? (() => null);
  const extraCa = (options.extraCa ?? []).map((pem) => ({ source: "extraCa", pem }));
  const authorities = trustedAuthorities(options.extraCa ?? []);
  const modules = createLateModules(extraCa);
  const lookup = oneAtATime(systemLookup);
  let dispatcher: Dispatcher | null = null;

  const ask = async (): Promise<AccessToken> => {
    const deadline = startDeadline(options.tokenTimeoutMs ?? DEFAULT_TIMEOUT_MS, host);
    const redactor = createRedactor();
    redactor.add(options.clientSecret);
    const link = createHostLink(tokenUrl, { peer, proxy: proxyFor(tokenUrl), modules, lookup }, host, deadline);
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
        host,
      );
      return accept(outcome);
    } finally {
      deadline.clear();
      link.close();
    }
  };
  const send = async (url: URL, init: RequestInit, token: Secret): Promise<Response> => {
    dispatcher ??= createDispatcher(proxyFor(apiBaseUrl), authorities);
    const headers = new Headers(init.headers);
    headers.set("authorization", `Bearer ${token.reveal()}`);
    if (account !== null && isChorusPro(url)) headers.set("cpro-account", account.reveal());
    return fetch(url, { ...init, headers, redirect: "manual", dispatcher });
  };

  return {
    async fetch(path, init = {}) {
      const url = resolveTarget(apiBaseUrl, peer, path);
      const token = await tokens.get(key, ask);
      const response = await send(url, init, token);
      if (!isRefusedToken(response, url) || !isReplayable(init.body)) return response;
      // What happens to the body of a refusal that is given up is nobody's concern.
      await response.body?.cancel().catch(() => {});
      tokens.forget(key, token);
      return send(url, init, await tokens.get(key, ask));
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

function createDispatcher(proxy: string | null, authorities: readonly string[] | undefined): Dispatcher {
  const tls = authorities === undefined ? {} : { ca: [...authorities] };
  return proxy === null ? new Agent({ connect: tls }) : new ProxyAgent({ uri: proxy, requestTls: tls });
}

function isChorusPro(url: URL): boolean {
  return url.pathname.startsWith("/cpro/");
}

/** A 401 about the token; one about the technical account (realm `PISTE`) would not go away with a new token. */
function isRefusedToken(response: Response, url: URL): boolean {
  if (response.status !== 401) return false;
  const challenge = response.headers.get("www-authenticate") ?? "";
  return /\binvalid_token\b/i.test(challenge) || !(isChorusPro(url) && /\brealm="?PISTE\b/.test(challenge));
}

function isReplayable(body: RequestInit["body"]): boolean {
  return body === undefined || body === null || typeof body === "string" || body instanceof URLSearchParams || body instanceof Uint8Array;
}
