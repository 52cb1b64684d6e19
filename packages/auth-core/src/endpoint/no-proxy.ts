import { BlockList, isIP } from "node:net";
import { bareHostname, effectivePort } from "./endpoint.ts";

/** Whether a URL is among the exceptions that `NO_PROXY` lists, between commas or blanks. */
export function readNoProxy(list: string): (url: URL) => boolean {
  const exceptions = list
    .toLowerCase()
    .split(/[\s,]+/)
    .filter((entry) => entry !== "")
    .map(readEntry);
  return (url) => {
    const host = bareHostname(url).replace(/\.$/, "");
    return exceptions.some((excepts) => excepts(host, effectivePort(url)));
  };
}

type Exception = (host: string, port: string) => boolean;

/** `*`; an address or a range of addresses (`10.0.0.0/8`), an IPv6 one in brackets if a port follows; a name, for itself and what is below it, dots around it or not. Each with an optional port. */
function readEntry(entry: string): Exception {
  if (entry === "*") return () => true;
  const bareIpv6 = isIP(entry.replace(/\/\d+$/, "")) === 6;
  const [, bracketed, plain = "", port] = bareIpv6 ? [entry, entry] : (/^(?:\[(.*)\]|([^:]*))(?::(\d+))?$/.exec(entry) ?? []);
  const matches = matcher(bracketed ?? plain);
  return (host, hostPort) => (port === undefined || port === hostPort) && matches(host);
}

function matcher(text: string): (host: string) => boolean {
  const [address = "", bits] = text.split("/");
  const family = isIP(address);
  if (family === 0) return suffixMatcher(text);
  const list = new BlockList();
  const longest = family === 6 ? 128 : 32;
  const prefix = bits === undefined ? longest : /^\d{1,3}$/.test(bits) ? Number(bits) : Number.NaN;
  // A range that is none excepts nothing.
  if (!(prefix <= longest)) return () => false;
  list.addSubnet(address, prefix, family === 6 ? "ipv6" : "ipv4");
  return (host) => isIP(host) !== 0 && list.check(host, isIP(host) === 6 ? "ipv6" : "ipv4");
}

function suffixMatcher(text: string): (host: string) => boolean {
  const suffix = text.replace(/^\*?\./, "").replace(/\.$/, "");
  return (host) => suffix !== "" && isIP(host) === 0 && (host === suffix || host.endsWith(`.${suffix}`));
}
