import { fail, type Outcome, succeed } from "@pistectl/words";
import type { ProxyProblem } from "../diagnoses/proxy-problem.ts";
import { readNoProxy } from "./no-proxy.ts";
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
  const proxyUrl = SCHEME.test(proxy) ? proxy : `http://${proxy}`;
  const isException = readNoProxy(nonEmpty(env.no_proxy) ?? nonEmpty(env.NO_PROXY) ?? "");
  return (url) => {
    if (given === null && url.protocol === "http:") return null;
    return isException(url) ? null : proxyUrl;
  };
}

/** The address of a proxy: http or https, host and port alone. */
export function readProxy(text: string): Outcome<URL, ProxyProblem> {
  if (/^socks/i.test(text)) return fail("socks");
  const url = parseUrl(text);
  const isAddress = url !== null && /^https?:$/.test(url.protocol) && url.pathname === "/" && url.search === "" && url.hash === "";
  if (isAddress) return succeed(url);
  return fail(/[/?#].*@/.test(text.replace(SCHEME, "")) ? "unescaped" : "not-a-proxy");
}

/** A proxy URL fit to be shown: without user-info. */
export function shownProxy(proxy: string): string {
  const url = parseUrl(proxy);
  // What looks like the host may be the beginning of a password.
  return url === null || url.host === "" || /[/?#].*@/.test(proxy.replace(SCHEME, "")) ? "?" : `${url.protocol}//${url.host}`;
}

/** `user:password` of a proxy's URL in bytes, null when it holds none. A `%` that begins no escape stands for itself, as for curl. */
export function proxyCredentials({ username, password }: URL): Buffer | null {
  if (username === "" && password === "") return null;
  return Buffer.concat([percentDecoded(username), Buffer.from(":"), percentDecoded(password)]);
}

const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

/** The URL parser left nothing but ASCII. */
function percentDecoded(text: string): Buffer {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === "" ? null : value.trim();
}
