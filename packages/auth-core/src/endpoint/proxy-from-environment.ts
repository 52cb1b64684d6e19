import { readNoProxy } from "./no-proxy.ts";
import { SCHEME } from "./proxy.ts";

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

function nonEmpty(value: string | null | undefined): string | null {
  return value === undefined || value === null || value.trim() === "" ? null : value.trim();
}
