import { bareHostname, effectivePort } from "./endpoint.ts";
import { parseUrl } from "./parse-url.ts";

/** Proxy URL for a URL, null for a direct connection. */
export type ProxyFor = (url: URL) => string | null;

/**
 * Reads `HTTPS_PROXY` and `NO_PROXY` (lower case wins, as in curl). An explicit proxy replaces `HTTPS_PROXY` and serves plain http too; `NO_PROXY` still
 * applies. Plain http is otherwise direct: it is allowed on loopback only.
 */
export function proxyFromEnvironment(env: Readonly<Record<string, string | undefined>>, explicit: string | null = null): ProxyFor {
  const given = nonEmpty(explicit);
  const proxy = given ?? nonEmpty(env.https_proxy) ?? nonEmpty(env.HTTPS_PROXY);
  if (proxy === null) return () => null;
  const proxyUrl = proxy.includes("://") ? proxy : `http://${proxy}`;
  const exceptions = (nonEmpty(env.no_proxy) ?? nonEmpty(env.NO_PROXY) ?? "")
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "");
  return (url) => {
    if (given === null && url.protocol === "http:") return null;
    return exceptions.some((entry) => isException(entry, url)) ? null : proxyUrl;
  };
}

/** A proxy URL fit to be shown: without user-info. */
export function shownProxy(proxy: string): string {
  const url = parseUrl(proxy);
  return url === null ? "?" : `${url.protocol}//${url.host}`;
}

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === "" ? null : value.trim();
}

/** `*`, a host, an IP address, a domain suffix with or without leading dot or `*.`, each with an optional port (an IPv6 address then in brackets). */
function isException(entry: string, url: URL): boolean {
  if (entry === "*") return true;
  const isBareIpv6 = !entry.startsWith("[") && entry.split(":").length > 2;
  const [, bracketed, plain, port] = isBareIpv6 ? [entry, entry] : (/^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? []);
  const suffix = (bracketed ?? plain ?? "").replace(/^\*?\./, "");
  if (suffix === "" || (port !== undefined && port !== effectivePort(url))) return false;
  const hostname = bareHostname(url);
  return hostname === suffix || hostname.endsWith(`.${suffix}`);
}
