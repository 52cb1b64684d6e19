import { request as httpRequest } from "node:http";
import type { Socket } from "node:net";
import { proxyAuthentication, proxyRefused } from "../diagnoses/network.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { shownProxy } from "../endpoint/proxy.ts";
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
    const request = httpRequest({
      method: "CONNECT",
      path: label,
      headers: { host: label, ...proxyAuthorization(proxy) },
      createConnection: () => socket,
      signal,
    });
    request.once("connect", (response, tunnel: Socket) => {
      if (response.statusCode === 200) return resolve(tunnel);
      tunnel.destroy();
      reject(new TunnelRefused(response.statusCode ?? null));
    });
    // A proxy that answers CONNECT with a page ends up here: node:http sees an ordinary response.
    request.once("response", (response) => {
      socket.destroy();
      reject(new TunnelRefused(response.statusCode ?? null));
    });
    request.once("error", reject);
    request.end();
  });
}

function proxyAuthorization(proxy: URL): Readonly<Record<string, string>> {
  if (proxy.username === "" && proxy.password === "") return {};
  const pair = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`;
  return { "proxy-authorization": `Basic ${Buffer.from(pair, "utf8").toString("base64")}` };
}

/** Why there is no tunnel: whatever keeps the proxy from making one is the proxy's to explain. */
export function explainTunnel(error: unknown, target: URL, peer: Peer, proxy: URL): Diagnosis {
  const status = error instanceof TunnelRefused ? error.status : null;
  const where = { host: hostLabel(target), peer, proxy: shownProxy(proxy.href) };
  return status === 407 ? diagnose(proxyAuthentication, where) : diagnose(proxyRefused, { ...where, status });
}

/** A proxy whose address is no URL. */
export function refuseProxy(target: URL, peer: Peer, proxy: string): Diagnosis {
  return diagnose(proxyRefused, { host: hostLabel(target), peer, proxy: shownProxy(proxy), status: null });
}

class TunnelRefused extends Error {
  override readonly name = "TunnelRefused";
  readonly status: number | null;

  constructor(status: number | null) {
    super("The proxy refused the tunnel");
    this.status = status;
  }
}
