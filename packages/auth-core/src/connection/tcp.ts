import type { LookupAddress } from "node:dns";
import { type Socket, connect as tcpConnect } from "node:net";
import { connectionRefused, connectionReset, connectTimeout } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { bareHostname, effectivePort, hostLabel } from "../endpoint/endpoint.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { errorCode } from "./error-code.ts";
import { settled } from "./settled.ts";

/** Connects to the first of the addresses that answers (RFC 8305). */
export function openTcp(url: URL, addresses: readonly LookupAddress[], signal: AbortSignal): Promise<Socket> {
  const socket = tcpConnect({
    host: bareHostname(url),
    port: Number(effectivePort(url)),
    autoSelectFamily: true,
    noDelay: true,
    // The addresses are known: what is timed here is TCP alone.
    lookup: (_hostname, options, callback) => {
      const [first] = addresses;
      if (options.all === true) callback(null, [...addresses]);
      else callback(null, first?.address ?? "", first?.family);
    },
  });
  return settled(socket, "connect", signal);
}

/** Why no TCP connection came about. */
export function explainTcp(error: unknown, url: URL, afterMs: number): Diagnosis {
  const host = hostLabel(url);
  const code = error === TIMED_OUT ? "ETIMEDOUT" : errorCode(error);
  if (UNANSWERED.includes(code)) return diagnose(connectTimeout, { host, afterMs });
  if (code === "ECONNRESET") return diagnose(connectionReset, { host, stage: "tcp" });
  return diagnose(connectionRefused, { host });
}

/** Nobody answered: in time, or as far as the network could tell. */
const UNANSWERED: readonly string[] = ["ETIMEDOUT", "EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN"];
