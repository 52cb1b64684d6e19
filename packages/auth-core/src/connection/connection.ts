import type { Socket } from "node:net";
import { fail, type Outcome, succeed } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { Peer } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import { readProxy } from "../endpoint/proxy.ts";
import type { Clock } from "../machine/clock.ts";
import { within } from "../retry/timeout.ts";
import { readCertificate } from "./certificate.ts";
import { explainDns, type Lookup, resolveAddresses } from "./dns.ts";
import type { Connection } from "./exchange.ts";
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

/** What the opening of a connection came to: the connection, or the diagnosis of the step that failed. */
export interface ConnectionOpening {
  readonly outcome: Outcome<Connection, Diagnosis>;
  readonly phases: readonly ConnectionPhase[];
}

/** How to connect. */
export interface ConnectionOptions {
  /** Whose server it is, which a failure is told by. */
  readonly peer: Peer;
  readonly proxy: string | null;
  readonly modules: LateModules;
  readonly timeoutMs: number;
  readonly lookup: Lookup;
}

/** Opens a connection to the origin of `url`, timing DNS, TCP and TLS. Through a proxy, DNS and TCP are the proxy's. */
export async function openConnection(
  url: URL,
  options: ConnectionOptions,
  clock: Clock,
  signal: AbortSignal | null,
): Promise<ConnectionOpening> {
  const phases: ConnectionPhase[] = [];
  return { outcome: await open(url, options, clock, signal, phases), phases };
}

async function open(
  url: URL,
  options: ConnectionOptions,
  clock: Clock,
  signal: AbortSignal | null,
  phases: ConnectionPhase[],
): Promise<Outcome<Connection, Diagnosis>> {
  const deadline = clock.now() + options.timeoutMs;
  const reading = options.proxy === null ? succeed(null) : readProxy(options.proxy);

  /** Runs one step within what is left of the time; a failure becomes the diagnosis that `explain` makes of it. */
  const step = async <T>(
    stage: ConnectionPhase["stage"],
    explain: (error: unknown, afterMs: number) => Diagnosis | Promise<Diagnosis>,
    work: (signal: AbortSignal) => Promise<T>,
  ): Promise<Outcome<T, Diagnosis>> => {
    const startedAt = clock.now();
    const result = await within(clock, deadline - startedAt, signal, work).catch(fail<unknown>);
    const endedAt = clock.now();
    phases.push({ stage, status: result.ok ? "ok" : "failed", startedAt, endedAt });
    return result.ok ? result : fail(await explain(result.failure, endedAt - startedAt));
  };

  // A proxy that cannot be understood is never passed by.
  if (!reading.ok) return fail((await import("./tunnel.ts")).refuseProxy(url, options.peer, options.proxy ?? "", reading.failure));
  const proxy = reading.value;
  const first = proxy ?? url;
  const { modules, peer } = options;
  const secure = url.protocol === "https:";
  const addresses = await step(
    "dns",
    (error, afterMs) => explainDns(error, { host: hostLabel(first), peer, proxy: proxy !== null }, afterMs),
    () => resolveAddresses(first, options.lookup),
  );
  if (!addresses.ok) return addresses;

  let reached = false;
  const openRaw = async (abort: AbortSignal): Promise<Socket> => {
    const socket = await openTcp(first, addresses.value, clock, abort);
    reached = true;
    if (proxy === null) return socket;
    const { openTunnel } = await import("./tunnel.ts");
    return openTunnel(socket, proxy, url, modules.tls, abort);
  };
  const explainRaw = async (error: unknown, afterMs: number): Promise<Diagnosis> =>
    proxy === null
      ? explainTcp(error, url, peer, afterMs)
      : (await import("./tunnel.ts")).explainTunnel(error, url, peer, proxy, { afterMs, reached });
  const connecting = step("tcp", explainRaw, openRaw);
  loadMeanwhile(secure ? modules.tls : modules.http);
  const tcp = await connecting;
  if (!tcp.ok) return tcp;
  if (!secure) return succeed({ socket: tcp.value, certificate: null, errors: [] });

  const client = await modules.tls();
  const explainHandshake = async (error: unknown, afterMs: number): Promise<Diagnosis> => {
    tcp.value.destroy();
    return client.explain(error, url, peer, await inspect(error), afterMs);
  };
  const inspect = async (error: unknown): Promise<PresentedCertificate | null> => {
    if (!client.refusedCertificate(error)) return null;
    const look = async (abort: AbortSignal) => client.inspect(await openRaw(abort), url, abort);
    const presented = await within(clock, options.timeoutMs, signal, look).catch(() => null);
    return presented?.ok ? presented.value : null;
  };
  const handshake = step("tls", explainHandshake, (abort) => client.open(tcp.value, url, abort));
  loadMeanwhile(modules.http);
  const tls = await handshake;
  if (!tls.ok) return tls;
  const socket = tls.value;
  const errors: unknown[] = [];
  socket.on("error", (error) => errors.push(error));
  return succeed({ socket, certificate: readCertificate(socket), errors });
}
