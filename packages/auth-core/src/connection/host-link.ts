import { type Outcome, succeed } from "@pistectl/words";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import type { Diagnosis } from "../domain/diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import type { Host } from "../machine/host.ts";
import type { Deadline } from "../retry/deadline.ts";
import { CONNECT_TIMEOUT_MS, type ConnectionOpening, type ConnectionOptions, type ConnectionPhase, openConnection } from "./connection.ts";
import type { Channel } from "./exchange.ts";
import type { Answer, ExchangeRequest, NoAnswer } from "./http-answer.ts";

/** The way to one origin: opens connections, keeps them, and remembers what the latest one showed. */
export interface HostLink {
  readonly label: string;
  readonly proxy: string | null;
  /** Steps of the latest connection; empty before the first one is through. */
  readonly phases: readonly ConnectionPhase[];
  /** Certificate of the latest connection. */
  readonly certificate: CertificateFacts | null;
  /** Opens a connection ahead of the first request. */
  warm(): void;
  /** What came of a request that was sent; the failure: none could be, since the connection failed. */
  exchange(request: ExchangeRequest, timeoutMs: number): Promise<Outcome<Outcome<Answer, NoAnswer>, Diagnosis>>;
  close(): void;
}

/** A link to the origin of `url`; nothing is opened yet. */
export function createHostLink(url: URL, options: Omit<ConnectionOptions, "timeoutMs">, host: Host, deadline: Deadline): HostLink {
  const closed = new AbortController();
  const signal = AbortSignal.any([deadline.signal, closed.signal]);
  const idle: Channel[] = [];
  const all = new Set<Channel>();
  let warming: Promise<ConnectionOpening> | null = null;
  let phases: readonly ConnectionPhase[] = [];
  let certificate: CertificateFacts | null = null;

  const open = async (): Promise<ConnectionOpening> => {
    const timeoutMs = Math.min(CONNECT_TIMEOUT_MS, deadline.remainingMs());
    const opening = await openConnection(url, { ...options, timeoutMs }, host, signal);
    // What is given up says nothing about the host.
    if (!closed.signal.aborted) {
      phases = opening.phases;
      certificate = opening.outcome.ok ? opening.outcome.value.certificate : null;
    }
    return opening;
  };
  const acquire = async (): Promise<Outcome<Channel, Diagnosis>> => {
    for (let channel = idle.pop(); channel !== undefined; channel = idle.pop()) {
      if (channel.open) return succeed(channel);
      all.delete(channel);
    }
    const opening = warming ?? open();
    warming = null;
    let { outcome } = await opening;
    // Opened ahead, it may have been closed again while the token was being asked for.
    if (outcome.ok && outcome.value.socket.destroyed) ({ outcome } = await open());
    if (!outcome.ok) return outcome;
    const { openChannel } = await options.modules.http();
    const channel = openChannel(url.origin, outcome.value.socket);
    all.add(channel);
    return succeed(channel);
  };

  return {
    label: hostLabel(url),
    proxy: options.proxy,
    get phases() {
      return phases;
    },
    get certificate() {
      return certificate;
    },
    warm() {
      warming ??= open();
    },
    async exchange(request, timeoutMs) {
      const acquired = await acquire();
      if (!acquired.ok) return acquired;
      const channel = acquired.value;
      const answer = await channel.exchange(request, Math.min(timeoutMs, deadline.remainingMs()), host, signal);
      if (answer.ok && answer.value.bodyEnd === "complete") idle.push(channel);
      else {
        all.delete(channel);
        channel.close();
      }
      return succeed(answer);
    },
    close() {
      closed.abort();
      for (const channel of all) channel.close();
      warming?.then(
        ({ outcome }) => outcome.ok && outcome.value.socket.destroy(),
        () => {},
      );
    },
  };
}
