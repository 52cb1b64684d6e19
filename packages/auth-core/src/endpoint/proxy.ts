import { fail, type Outcome, succeed } from "@pistectl/words";
import type { ProxyProblem } from "../diagnoses/proxy-problem.ts";
import { parseUrl } from "./parse-url.ts";

/** How the address of a proxy begins where it names its protocol. */
export const SCHEME = /^[a-z][a-z0-9+.-]*:\/\//i;

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

/** The URL parser left nothing but ASCII. */
function percentDecoded(text: string): Buffer {
  return Buffer.from(
    text.replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    "latin1",
  );
}
