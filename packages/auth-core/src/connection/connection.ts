import type { Socket } from "node:net";
import type { CertificateFacts } from "../certificate-facts.ts";
import type { Diagnosis } from "../diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { parseUrl } from "../endpoint/parse-url.ts";
import type { Host } from "../host.ts";
import type { Lookup } from "../preflight/preflight-request.ts";
import { TIMED_OUT, within } from "../retry/timeout.ts";
import { readCertificate } from "./certificate.ts";
import { explainDns, resolveAddresses, systemLookup } from "./dns.ts";
import { type LateModules, loadMeanwhile } from "./late-modules.ts";
import { explainTcp, openTcp } from "./tcp.ts";
import type { PresentedCertificate } from "./tls.ts";

/** Time for each of DNS, TCP (proxy tunnel included) and TLS together, milliseconds. */
export const CONNECT_TIMEOUT_MS = 10_000;

/** One step of opening a connection, times in milliseconds of the host's clock. */
export interface ConnectionPhase {
  readonly stage: "dns" | "tcp" | "tls";
  readonly status: "ok" | "failed";
  readonly startedAt: number;
  readonly endedAt: number;
}

/** An open connection, or the diagnosis of the step that failed. */
export type ConnectionOutcome =
  | {
      readonly ok: true;
      readonly socket: Socket;
      readonly phases: readonly ConnectionPhase[];
      /** Null over plain http. */
      readonly certificate: CertificateFacts | null;
    }
  | { readonly ok: false; readonly phases: readonly ConnectionPhase[]; readonly diagnosis: Diagnosis };

/** How to connect. */
export interface ConnectionOptions {
  readonly proxy: string | null;
  readonly modules: LateModules;
  readonly timeoutMs: number;
  readonly lookup?: Lookup | undefined;
}

/** Opens a connection to the origin of `url`, timing DNS, TCP and TLS. Through a proxy, DNS and TCP are the proxy's. */
export async function openConnection(
  url: URL,
  options: ConnectionOptions,
  host: Host,
  signal: AbortSignal | null,
): Promise<ConnectionOutcome> {
  const phases: ConnectionPhase[] = [];
  const deadline = host.now() + options.timeoutMs;
  const proxy = options.proxy === null ? null : parseUrl(options.proxy);

  /** Runs one step within what is left of the time; a failure becomes the diagnosis that `explain` makes of it. */
  const step = async <T>(
    stage: ConnectionPhase["stage"],
    explain: (error: unknown) => Diagnosis | Promise<Diagnosis>,
    work: (signal: AbortSignal) => Promise<T>,
  ) => {
    const startedAt = host.now();
    let failure: unknown = TIMED_OUT;
    try {
      const result = await within(host, deadline - startedAt, signal, work);
      if (result !== TIMED_OUT) {
        phases.push({ stage, status: "ok", startedAt, endedAt: host.now() });
        return { ok: true as const, result };
      }
    } catch (error) {
      failure = error;
    }
    phases.push({ stage, status: "failed", startedAt, endedAt: host.now() });
    return { ok: false as const, outcome: { ok: false as const, phases, diagnosis: await explain(failure) } };
  };

  // A proxy that cannot be understood is never passed by.
  if (options.proxy !== null && proxy === null) {
    return { ok: false, phases, diagnosis: (await import("./tunnel.ts")).refuseProxy(url, options.proxy) };
  }
  const first = proxy ?? url;
  const { modules } = options;
  const secure = url.protocol === "https:";
  const addresses = await step(
    "dns",
    (error) => explainDns(error, hostLabel(first)),
    () => resolveAddresses(first, options.lookup ?? systemLookup),
  );
  if (!addresses.ok) return addresses.outcome;

  const openRaw = async (abort: AbortSignal): Promise<Socket> => {
    const socket = await openTcp(first, addresses.result, abort);
    if (proxy === null) return socket;
    const { openTunnel } = await import("./tunnel.ts");
    return openTunnel(socket, proxy, url, modules.tls, abort);
  };
  const explainRaw = async (error: unknown): Promise<Diagnosis> =>
    proxy === null ? explainTcp(error, url, options.timeoutMs) : (await import("./tunnel.ts")).explainTunnel(error, url, proxy);
  const connecting = step("tcp", explainRaw, openRaw);
  loadMeanwhile(secure ? modules.tls : modules.http);
  const tcp = await connecting;
  if (!tcp.ok) return tcp.outcome;
  if (!secure) return { ok: true, socket: tcp.result, phases, certificate: null };

  const client = await modules.tls();
  const explainHandshake = async (error: unknown): Promise<Diagnosis> => {
    tcp.result.destroy();
    return client.explain(error, url, await inspect(error), options.timeoutMs);
  };
  const inspect = async (error: unknown): Promise<PresentedCertificate | null> => {
    if (!client.refusedCertificate(error)) return null;
    const look = async (abort: AbortSignal) => client.inspect(await openRaw(abort), url, abort);
    const presented = await within(host, options.timeoutMs, signal, look).catch(() => null);
    return presented === TIMED_OUT ? null : presented;
  };
  const handshake = step("tls", explainHandshake, (abort) => client.open(tcp.result, url, abort));
  loadMeanwhile(modules.http);
  const tls = await handshake;
  if (!tls.ok) return tls.outcome;
  return { ok: true, socket: tls.result, phases, certificate: readCertificate(tls.result) };
}
