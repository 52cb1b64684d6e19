import { fail, type Outcome, succeed } from "@pistectl/words";
import { tlsHandshake } from "../diagnoses/tls.ts";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import { type Diagnosis, diagnose } from "../domain/diagnosis.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import type { Clock } from "../machine/clock.ts";
import type { Deadline } from "../retry/deadline.ts";
import { CONNECT_TIMEOUT_MS, type ConnectionOpening, type ConnectionOptions, type ConnectionPhase, openConnection } from "./connection.ts";
import type { Channel } from "./exchange.ts";
import type { Answer, ExchangeRequest, NoAnswer } from "./http-answer.ts";
import { type TlsAlert, tlsAlert } from "./tls-alert.ts";

/** Longest that a connection opened ahead may have waited for its first request and still counts as a new one, milliseconds. */
const FRESH_MS = 1000;

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
  /** Waits for the connection that was opened ahead, or opens one; the failure: why there is none. */
  reach(): Promise<Outcome<null, Diagnosis>>;
  /** What came of a request that was sent; the failure: none could be, since the connection failed. */
  exchange(request: ExchangeRequest, timeoutMs: number): Promise<Outcome<Outcome<Answer, NoAnswer>, Diagnosis>>;
  close(): void;
}

/** A link to the origin of `url`; nothing is opened yet. */
export function createHostLink(url: URL, options: Omit<ConnectionOptions, "timeoutMs">, clock: Clock, deadline: Deadline): HostLink {
  const closed = new AbortController();
  const signal = AbortSignal.any([deadline.signal, closed.signal]);
  const idle: Channel[] = [];
  const all = new Set<Channel>();
  const label = hostLabel(url);
  let warming: Promise<ConnectionOpening> | null = null;
  let phases: readonly ConnectionPhase[] = [];
  let certificate: CertificateFacts | null = null;

  const open = async (): Promise<ConnectionOpening> => {
    const timeoutMs = Math.min(CONNECT_TIMEOUT_MS, deadline.remainingMs());
    const opening = await openConnection(url, { ...options, timeoutMs }, clock, signal);
    // What is given up says nothing about the host.
    if (!closed.signal.aborted) {
      phases = opening.phases;
      certificate = opening.outcome.ok ? opening.outcome.value.certificate : null;
    }
    return opening;
  };
  /** A connection that may have died since it was opened, if there is one. */
  const keptChannel = (): Channel | null => {
    for (let channel = idle.pop(); channel !== undefined; channel = idle.pop()) {
      if (channel.open) return channel;
      all.delete(channel);
    }
    return null;
  };
  const refuseAlert = ({ errorCode }: TlsAlert): Outcome<never, Diagnosis> => {
    phases = phases.map((phase) => (phase.stage === "tls" ? { ...phase, status: "failed" } : phase));
    return fail(diagnose(tlsHandshake, { peer: options.peer, host: label, failure: { errorCode, alert: true } }));
  };
  const newChannel = async (): Promise<Outcome<OpenChannel, Diagnosis>> => {
    const opening = warming ?? open();
    warming = null;
    let { outcome } = await opening;
    if (outcome.ok && outcome.value.socket.destroyed) {
      // An alert comes a moment after the handshake: before the first request, where that one has to wait for the client to be loaded.
      const alert = tlsAlert(outcome.value.errors);
      if (alert !== null) return refuseAlert(alert);
      // Opened ahead, it may have been closed again while the token was being asked for.
      ({ outcome } = await open());
    }
    if (!outcome.ok) return outcome;
    const { openChannel } = await options.modules.http();
    const channel = openChannel(url.origin, outcome.value);
    all.add(channel);
    return succeed({ channel, kept: clock.now() - (phases.at(-1)?.endedAt ?? 0) > FRESH_MS });
  };
  const acquire = async (): Promise<Outcome<OpenChannel, Diagnosis>> => {
    const channel = keptChannel();
    return channel === null ? newChannel() : succeed({ channel, kept: true });
  };
  const send = async (channel: Channel, request: ExchangeRequest, timeoutMs: number): Promise<Outcome<Answer, NoAnswer | TlsAlert>> => {
    const answered = await channel.exchange(request, Math.min(timeoutMs, deadline.remainingMs()), clock, signal);
    if (answered.ok && answered.value.bodyEnd === "complete") idle.push(channel);
    else {
      all.delete(channel);
      channel.close();
    }
    return answered;
  };

  return {
    label,
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
    async reach() {
      warming ??= open();
      const { outcome } = await warming;
      if (outcome.ok) return succeed(null);
      warming = null;
      return outcome;
    },
    async exchange(request, timeoutMs) {
      const acquired = await acquire();
      if (!acquired.ok) return acquired;
      const startedAt = clock.now();
      let answered = await send(acquired.value.channel, request, timeoutMs);
      // A kept connection that dies was dropped by somebody meanwhile: that says nothing about this request.
      if (acquired.value.kept && !answered.ok && answered.failure.kind === "reset") {
        for (const channel of idle.splice(0)) channel.close();
        const anew = await newChannel();
        if (!anew.ok) return anew;
        answered = await send(anew.value.channel, request, timeoutMs - (clock.now() - startedAt));
      }
      if (answered.ok) return succeed(answered);
      const { failure } = answered;
      return failure.kind === "tls-alert" ? refuseAlert(failure) : succeed(fail(failure));
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

/** A connection to send a request on. */
interface OpenChannel {
  readonly channel: Channel;
  /** It was idle before, so it may have died. */
  readonly kept: boolean;
}
