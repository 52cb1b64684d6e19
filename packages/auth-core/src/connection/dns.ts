import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { dnsFailure, dnsNotFound } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Met } from "../domain/peer.ts";
import { bareHostname } from "../endpoint/endpoint.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { codeOrUnknown } from "./code-or-unknown.ts";

/** Resolves a host name to its addresses, or rejects with a code of `node:dns`. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Resolves host names as the machine does. */
export const systemLookup: Lookup = (hostname) =>
  new Promise((resolve, reject) => {
    dnsLookup(hostname, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
  });

/** The same resolver with one look-up per name at a time: one that nobody answers holds a thread of libuv's few, whoever has given it up. */
export function oneAtATime(lookup: Lookup): Lookup {
  const underWay = new Map<string, ReturnType<Lookup>>();
  return (hostname) => {
    const begun = underWay.get(hostname);
    if (begun !== undefined) return begun;
    const asking = lookup(hostname).finally(() => underWay.delete(hostname));
    underWay.set(hostname, asking);
    return asking;
  };
}

/** Addresses of the host of a URL, at least one; those of an IP literal need no look-up. */
export async function resolveAddresses(url: URL, lookup: Lookup): Promise<readonly LookupAddress[]> {
  const hostname = bareHostname(url);
  const family = isIP(hostname);
  const addresses = family === 0 ? await lookup(hostname) : [{ address: hostname, family }];
  if (addresses.length === 0) throw Object.assign(new Error(`${hostname} has no address`), { code: "ENODATA" });
  return addresses;
}

/** Why a name could not be resolved, `afterMs` milliseconds after it was asked for. */
export function explainDns(error: unknown, where: Met & { readonly host: string; readonly proxy: boolean }, afterMs: number): Diagnosis {
  if (error === TIMED_OUT) return diagnose(dnsFailure, { ...where, failure: { afterMs } });
  const code = codeOrUnknown(error);
  return code === "ENOTFOUND" || code === "ENODATA"
    ? diagnose(dnsNotFound, where)
    : diagnose(dnsFailure, { ...where, failure: { errorCode: code } });
}
