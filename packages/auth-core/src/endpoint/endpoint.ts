import { fail, type Outcome, succeed } from "@pistectl/words";
import { environmentMismatch, legacyHost, untrustedEndpoint } from "../diagnoses/config.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { ENDPOINTS, ENVIRONMENTS, type Environment, LEGACY_HOSTS } from "../domain/environment.ts";
import type { Met, Piste } from "../domain/peer.ts";
import type { Setting } from "../domain/setting.ts";
import { isGatewayOfPiste, isStateHost } from "../domain/whose-host.ts";
import { resemblesPisteHost } from "./look-alike.ts";
import { parseUrl } from "./parse-url.ts";

/** Domain of the hosts that the French State switched off; see `LEGACY_HOSTS`. */
const LEGACY_DOMAIN = ".aife.economie.gouv.fr";

/** Where credentials and tokens go. */
export interface Endpoints {
  readonly tokenUrl: URL;
  readonly apiBaseUrl: URL;
}

/** How the operator overrides an environment's endpoints. */
export interface EndpointOverrides {
  readonly tokenUrl?: Setting | undefined;
  readonly apiBaseUrl?: Setting | undefined;
  readonly allowHosts: readonly string[];
}

/** The endpoints to use, or why one must not be trusted with a credential (`config/untrusted-endpoint`, `legacy-host`, `environment-mismatch`). */
export function resolveEndpoints(environment: Environment, overrides: EndpointOverrides): Outcome<Endpoints, Diagnosis> {
  const tokenUrl = resolve(environment, "tokenUrl", overrides.tokenUrl, overrides.allowHosts);
  if (!tokenUrl.ok) return tokenUrl;
  const apiBaseUrl = resolve(environment, "apiBaseUrl", overrides.apiBaseUrl, overrides.allowHosts);
  if (!apiBaseUrl.ok) return apiBaseUrl;
  return succeed({ tokenUrl: tokenUrl.value, apiBaseUrl: apiBaseUrl.value });
}

/** Whom an address is trusted for. */
export interface EndpointTrust extends Met {
  /** Host names that the operator allows: outside `*.piste.gouv.fr` and loopback for PISTE, all of them for a partner, whose addresses are a manifest's. */
  readonly allowHosts: readonly string[];
  /** PISTE's own address in its place; absent for a partner. */
  readonly expected?: string;
}

/** An address that may be sent credentials, or why it may not (`config/untrusted-endpoint`, `legacy-host`). `source` names the setting it came from. */
export function trustEndpoint(source: string, value: string, trust: EndpointTrust): Outcome<URL, Diagnosis> {
  const { peer, expected } = trust;
  const url = parseUrl(value);
  if (url === null) return fail(diagnose(untrustedEndpoint, { source, host: "", problem: "not-a-url", expected, peer }));
  const host = url.hostname.replace(/\.$/, "");
  if (host.endsWith(LEGACY_DOMAIN)) {
    const replacement = LEGACY_HOSTS[host] ?? host.replace(LEGACY_DOMAIN, ".piste.gouv.fr");
    return fail(diagnose(legacyHost, { source, host, replacement, peer }));
  }
  const problem = trustProblem(value, url, trust);
  return problem === null ? succeed(url) : fail(diagnose(untrustedEndpoint, { source, host: url.host, problem, expected, peer }));
}

/** `config/legacy-host` for the beta path of Légifrance on a host of PISTE, null for any other address. `replacement`: by default the path of today. */
export function retiredPath(url: URL, source: string, peer: Piste, replacement?: string): Diagnosis | null {
  if (!/^\/dila\/legifrance-beta(\/|$)/.test(url.pathname) || !isGatewayOfPiste(url.hostname)) return null;
  const host = shownPath(url);
  const today = replacement ?? host.replace("legifrance-beta", "legifrance");
  return diagnose(legacyHost, { source, host, replacement: today, retired: "path", peer });
}

/** The URL of a path under a base, or null when the path would leave the base's origin. */
export function resolvePath(base: URL, path: string): URL | null {
  if (!/^\/(?![/\\])/.test(path) || path.includes("\\")) return null;
  const joined = withoutSlash(base.pathname) + path;
  const url = parseUrl(joined, base.origin);
  return url !== null && url.origin === base.origin && url.pathname.startsWith(withoutSlash(base.pathname)) ? url : null;
}

/** Host name or address of a URL, an IPv6 one without its brackets. */
export function bareHostname(url: URL): string {
  return url.hostname.replace(/^\[|\]$/g, "");
}

/** `host:port`, the port always written. */
export function hostLabel(url: URL): string {
  return `${url.hostname}:${effectivePort(url)}`;
}

/** Port of a URL, its scheme's own when none is written. */
export function effectivePort(url: URL): string {
  if (url.port !== "") return url.port;
  return url.protocol === "http:" ? "80" : "443";
}

function resolve(
  environment: Environment,
  role: keyof Endpoints,
  override: Setting | undefined,
  allowHosts: readonly string[],
): Outcome<URL, Diagnosis> {
  if (override?.value === undefined || override.value === "") return succeed(new URL(ENDPOINTS[environment][role]));
  const { source, value } = override;
  const expected = ENDPOINTS[environment][role];
  const peer: Piste = { kind: "piste", environment };
  const trusted = trustEndpoint(source, value, { allowHosts, peer, expected });
  if (!trusted.ok) return trusted;

  const url = trusted.value;
  const own = new URL(expected);
  const isHostOf = (candidate: Environment): boolean =>
    Object.values(ENDPOINTS[candidate]).some((endpoint) => new URL(endpoint).hostname === url.hostname);
  if (ENVIRONMENTS.some((other) => other !== environment && isHostOf(other)))
    return fail(diagnose(environmentMismatch, { environment, source, host: url.host, expectedHost: own.host }));
  const retired = retiredPath(url, source, peer, own.host);
  if (retired !== null) return fail(retired);
  const isItself = url.hostname === own.hostname && withoutSlash(url.pathname) === withoutSlash(own.pathname);
  // Of what listens on another port of the host nothing is known.
  if (isItself || !isHostOf(environment) || url.port !== "") return trusted;
  const problem = role === "tokenUrl" ? "no-token-endpoint" : "no-api-base";
  return fail(diagnose(untrustedEndpoint, { source, host: shownPath(url), problem, expected, peer }));
}

/** Host and path, without query. */
function shownPath(url: URL): string {
  return url.host + withoutSlash(url.pathname);
}

function withoutSlash(path: string): string {
  return path.replace(/\/$/, "");
}

function trustProblem(
  value: string,
  url: URL,
  { allowHosts, peer }: EndpointTrust,
): "user-info" | "backslash" | "plain-http" | "host-not-allowed" | "look-alike" | "state-network" | "not-a-url" | null {
  // The URL parser reads a backslash as a slash, other readers do not: what looks like one host could be another.
  if (value.includes("\\")) return "backslash";
  if (url.protocol !== "https:" && url.protocol !== "http:") return "not-a-url";
  if (url.username !== "" || url.password !== "" || /^[a-z]+:\/\/[^/?#]*@/i.test(value)) return "user-info";
  const loopback = isLoopback(url.hostname);
  const own = peer.kind === "piste" && (loopback || isGatewayOfPiste(url.hostname));
  const allowed = own || allowHosts.some((host) => host.toLowerCase() === url.hostname);
  if (!allowed && peer.kind === "piste") {
    if (isStateHost(url.hostname)) return "state-network";
    if (resemblesPisteHost(url.hostname)) return "look-alike";
  }
  if (url.protocol === "http:" && !loopback) return "plain-http";
  return allowed ? null : "host-not-allowed";
}

/** RFC 5735 §3 (127.0.0.0/8), RFC 4291 §2.5.3 (::1), RFC 6761 §6.3 (localhost). The URL parser has already folded other spellings. */
function isLoopback(hostname: string): boolean {
  return hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "[::1]" || /^127\.\d+\.\d+\.\d+$/.test(hostname);
}
