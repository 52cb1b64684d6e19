import { request as httpRequest, type IncomingMessage } from "node:http";
import type { Socket } from "node:net";
import { type ProxyFailure, proxyAuthentication, proxyRefused } from "../diagnoses/proxy.ts";
import type { ProxyProblem } from "../diagnoses/proxy-problem.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { proxyCredentials, shownProxy } from "../endpoint/proxy.ts";
import { TIMED_OUT } from "../retry/timeout.ts";
import { readChallenges } from "./challenges.ts";
import { codeOrUnknown } from "./code-or-unknown.ts";
import { PASSING_STATUSES } from "./passing-statuses.ts";
import type { TlsClient } from "./tls.ts";

/** A tunnel through an HTTP proxy (RFC 9110 §9.3.6). The proxy itself is spoken to in clear, as HTTPS_PROXY=http://… asks for, or over TLS. */
export async function openTunnel(
  raw: Socket,
  proxy: URL,
  target: URL,
  tls: () => Promise<TlsClient>,
  signal: AbortSignal,
): Promise<Socket> {
  const socket = proxy.protocol === "https:" ? await (await tls()).open(raw, proxy, signal) : raw;
  return new Promise((resolve, reject) => {
    const label = hostLabel(target);
    const credentials = proxyCredentials(proxy);
    const request = httpRequest({
      method: "CONNECT",
      path: label,
      headers: { host: label, ...(credentials === null ? {} : { "proxy-authorization": `Basic ${credentials.toString("base64")}` }) },
      createConnection: () => socket,
      signal,
    });
    request.once("connect", (response, tunnel: Socket, head: Buffer) => {
      const { statusCode = 0 } = response;
      if (statusCode >= 200 && statusCode < 300) {
        if (head.length > 0) tunnel.unshift(head);
        return resolve(tunnel);
      }
      tunnel.destroy();
      reject(new TunnelRefused(response, head));
    });
    // A proxy that answers CONNECT with a page ends up here: node:http sees an ordinary response.
    request.once("response", (response) => {
      socket.destroy();
      reject(new TunnelRefused(response, Buffer.alloc(0)));
    });
    request.once("error", reject);
    request.end();
  });
}

/** Why there is no tunnel, `afterMs` milliseconds after the proxy was first spoken to: whatever keeps the proxy from making one is the proxy's to explain. */
export function explainTunnel(error: unknown, target: URL, peer: Peer, proxy: URL, { afterMs, reached }: TunnelProgress): Diagnosis {
  const where = { host: hostLabel(target), peer, proxy: shownProxy(proxy.href) };
  if (error instanceof TunnelRefused && error.status === 407) {
    return diagnose(proxyAuthentication, { ...where, schemes: error.schemes, sent: proxyCredentials(proxy) !== null });
  }
  const failure = proxyFailure(error, { afterMs, reached });
  return diagnose(proxyRefused, { ...where, failure }, { transient: isTransient(failure) });
}

/** How far a tunnel had come. */
export interface TunnelProgress {
  readonly afterMs: number;
  /** Whether the proxy had accepted the connection. */
  readonly reached: boolean;
}

/** A proxy whose address cannot be used. */
export function refuseProxy(target: URL, peer: Peer, proxy: string, problem: ProxyProblem): Diagnosis {
  return diagnose(proxyRefused, { host: hostLabel(target), peer, proxy: shownProxy(proxy), failure: { kind: "address", problem } });
}

function proxyFailure(error: unknown, { afterMs, reached }: TunnelProgress): ProxyFailure {
  if (error instanceof TunnelRefused) return { kind: "status", status: error.status, unknownName: error.unknownName };
  if (error === TIMED_OUT) return reached ? { kind: "silent", afterMs } : { kind: "unreached", errorCode: null, afterMs };
  const code = codeOrUnknown(error);
  // A reset may come so early that the connection never seems to have come about; where nobody listens it is refused.
  if (code === "ECONNRESET" || code === "EPIPE") return { kind: "cut" };
  if (!reached) return { kind: "unreached", errorCode: code, afterMs };
  return code.startsWith("HPE_") ? { kind: "not-http" } : { kind: "tls", errorCode: code };
}

function isTransient(failure: ProxyFailure): boolean {
  switch (failure.kind) {
    case "status":
      return PASSING_STATUSES.includes(failure.status);
    case "unreached":
      // A proxy that nobody listens at is not there; one that does not answer may be busy.
      return failure.errorCode === null;
    case "silent":
    case "cut":
      return true;
    case "tls":
    case "not-http":
    case "address":
      return false;
  }
}

/** What proxies write when they cannot resolve the name: Squid's header, the one of RFC 9209, or words on the page. */
const UNKNOWN_NAME = /ERR_DNS_FAIL|\bdns_(error|timeout)\b|NXDOMAIN|unknown host|(could not|cannot|unable to) (resolve|determine)/i;

class TunnelRefused extends Error {
  override readonly name = "TunnelRefused";
  readonly status: number;
  /** Authentication schemes that the proxy takes (RFC 9110 §11.7.1), as it writes them. */
  readonly schemes: readonly string[];
  readonly unknownName: boolean;

  constructor({ statusCode = 0, statusMessage = "", headersDistinct }: IncomingMessage, body: Buffer) {
    super("The proxy refused the tunnel");
    this.status = statusCode;
    const challenges = readChallenges((headersDistinct["proxy-authenticate"] ?? []).join(", "));
    this.schemes = [...new Set(challenges.map(({ scheme }) => scheme))];
    const told = [headersDistinct["x-squid-error"], headersDistinct["proxy-status"], statusMessage, body.toString("latin1")];
    this.unknownName = UNKNOWN_NAME.test(told.flat().join("\n"));
  }
}
