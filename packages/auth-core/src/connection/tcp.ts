import type { LookupAddress } from "node:dns";
import { type Socket, connect as tcpConnect } from "node:net";
import { connectionRefused, connectionReset, connectTimeout } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { effectivePort, hostLabel } from "../endpoint/endpoint.ts";
import type { Clock } from "../machine/clock.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { codeOrUnknown } from "./code-or-unknown.ts";
import { settled } from "./settled.ts";

/** Pause before the next address is tried beside those under way, milliseconds (RFC 8305 §5). */
const NEXT_ADDRESS_MS = 250;

/**
 * Connects to the first of the addresses that accepts (RFC 8305): families in turn, one more attempt every 250 ms or as soon as one fails, the
 * earlier ones going on. When all of them fail, rejects with what tells most.
 */
export function openTcp(url: URL, addresses: readonly LookupAddress[], clock: Clock, signal: AbortSignal): Promise<Socket> {
  const port = Number(effectivePort(url));
  const waiting = [...inTurn(addresses)];
  const won = new AbortController();
  const over = AbortSignal.any([signal, won.signal]);
  const failures: unknown[] = [];
  let underWay = 0;
  return new Promise((resolve, reject) => {
    const tryNext = (): void => {
      const address = waiting.shift();
      if (address === undefined) return;
      underWay++;
      const failed = new AbortController();
      settled(tcpConnect({ host: address.address, port, autoSelectFamily: false, noDelay: true }), "connect", over).then(
        (socket) => {
          won.abort();
          resolve(socket);
        },
        (error: unknown) => {
          underWay--;
          failures.push(error);
          failed.abort();
          if (waiting.length > 0) tryNext();
          else if (underWay === 0) reject(failures.find(isFromRemote) ?? failures[0]);
        },
      );
      if (waiting.length > 0) clock.sleep(NEXT_ADDRESS_MS, AbortSignal.any([over, failed.signal])).then(tryNext, () => {});
    };
    tryNext();
  });
}

/** Why no TCP connection came about, `afterMs` milliseconds after the first attempt. */
export function explainTcp(error: unknown, url: URL, peer: Peer, afterMs: number): Diagnosis {
  const host = hostLabel(url);
  if (error === TIMED_OUT) return diagnose(connectTimeout, { host, peer, afterMs, noWay: null });
  const code = codeOrUnknown(error);
  if (code === "ETIMEDOUT") return diagnose(connectTimeout, { host, peer, afterMs, noWay: null });
  if (NO_WAY.includes(code)) return diagnose(connectTimeout, { host, peer, afterMs, noWay: code });
  if (code === "ECONNRESET") return diagnose(connectionReset, { host, peer, stage: "tcp" });
  return diagnose(connectionRefused, { host, peer, errorCode: code });
}

/** No packet could be brought to the address: said by this machine, or by a router on the way. */
const NO_WAY: readonly string[] = ["EHOSTUNREACH", "ENETUNREACH", "EHOSTDOWN", "ENETDOWN", "EADDRNOTAVAIL"];

/** A machine without IPv6 has no way to half of the addresses: what the others met is the news. */
function isFromRemote(error: unknown): boolean {
  return !NO_WAY.includes(codeOrUnknown(error));
}

/** The families of the addresses in turn, beginning with the first one's, each in the resolver's order (RFC 8305 §4). */
function inTurn(addresses: readonly LookupAddress[]): readonly LookupAddress[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family);
  const other = addresses.filter(({ family }) => family !== addresses[0]?.family);
  return Array.from({ length: Math.max(first.length, other.length) }, (_, turn) => [first[turn], other[turn]])
    .flat()
    .filter((address) => address !== undefined);
}
