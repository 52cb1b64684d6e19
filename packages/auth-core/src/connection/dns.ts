import { lookup as dnsLookup, type LookupAddress } from "node:dns";
import { isIP } from "node:net";
import { dnsFailure, dnsNotFound } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { bareHostname } from "../endpoint/endpoint.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { errorCode } from "./error-code.ts";

/** Resolves a host name to its addresses, or rejects with a code of `node:dns`. */
export type Lookup = (hostname: string) => Promise<readonly LookupAddress[]>;

/** Resolves host names as the machine does. */
export const systemLookup: Lookup = (hostname) =>
  new Promise((resolve, reject) => {
    dnsLookup(hostname, { all: true }, (error, addresses) => (error === null ? resolve(addresses) : reject(error)));
  });

/** Addresses of the host of a URL; those of an IP literal need no look-up. */
export async function resolveAddresses(url: URL, lookup: Lookup): Promise<readonly LookupAddress[]> {
  const hostname = bareHostname(url);
  const family = isIP(hostname);
  return family === 0 ? lookup(hostname) : [{ address: hostname, family }];
}

/** Why a name could not be resolved. */
export function explainDns(error: unknown, host: string): Diagnosis {
  const code = error === TIMED_OUT ? "ETIMEOUT" : errorCode(error);
  return code === "ENOTFOUND" || code === "ENODATA"
    ? diagnose(dnsNotFound, { host, environment: null })
    : diagnose(dnsFailure, { host, errorCode: code });
}
