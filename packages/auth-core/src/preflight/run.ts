import { oneAtATime, systemLookup } from "../connection/dns.ts";
import { createHostLink, type HostLink } from "../connection/host-link.ts";
import { createLateModules } from "../connection/late-modules.ts";
import type { Peer } from "../domain/peer.ts";
import type { Clock } from "../machine/clock.ts";
import { type Deadline, startDeadline } from "../retry/deadline.ts";
import { createGate, type Gate } from "../retry/gate.ts";
import { proxySecrets } from "../secret/proxy-secrets.ts";
import { createRedactor, type Redactor } from "../secret/redactor.ts";
import type { PreflightEvent, PreflightSettings } from "./preflight-request.ts";
import { createVainAttempts, type VainAttempts } from "./vain-attempts.ts";

/** Default deadline of a whole check, milliseconds. */
export const DEFAULT_TIMEOUT_MS = 60_000;
/** Default number of requests per stage. */
export const DEFAULT_MAX_ATTEMPTS = 3;
/** Health calls under way at once on one API host: PISTE answers 401 at random to calls chained too fast (LIKELY). */
const HEALTH_CALLS_AT_ONCE = 4;

/** What the targets of one preflight share. */
export interface Run {
  readonly settings: PreflightSettings;
  readonly clock: Clock;
  readonly deadline: Deadline;
  /** Milliseconds of the host's clock. */
  readonly startedAt: number;
  readonly redactor: Redactor;
  readonly maxAttempts: number;
  emit(event: PreflightEvent): void;
  linkTo(url: URL, peer: Peer): HostLink;
  tokenGate(tokenUrl: URL): Gate;
  healthGate(apiUrl: URL): Gate;
  readonly vain: VainAttempts;
  /** Gives up what is still under way; nothing is told of it. */
  close(): void;
}

/** A run that begins now; nothing is opened yet. */
export function createRun(settings: PreflightSettings, clock: Clock): Run {
  const startedAt = clock.now();
  const deadline = startDeadline(settings.timeoutMs ?? DEFAULT_TIMEOUT_MS, clock);
  const links = new Map<string, HostLink>();
  const tokenGates = new Map<string, Gate>();
  const healthGates = new Map<string, Gate>();
  const modules = createLateModules(settings.extraCa);
  const lookup = oneAtATime(settings.lookup ?? systemLookup);
  const redactor = createRedactor();
  let isClosed = false;
  const proxyFor = (url: URL): string | null => {
    const proxy = settings.proxyFor(url);
    if (proxy !== null) proxySecrets(proxy).forEach(redactor.add);
    return proxy;
  };
  return {
    settings,
    clock,
    deadline,
    startedAt,
    redactor,
    maxAttempts: settings.maxAttempts ?? DEFAULT_MAX_ATTEMPTS,
    emit: (event) => {
      if (!isClosed) settings.onEvent?.(event);
    },
    linkTo: (url, peer) =>
      entry(links, `${peer.kind === "partner" ? peer.label : peer.kind} ${url.origin}`, () =>
        createHostLink(url, { peer, proxy: proxyFor(url), modules, lookup }, clock, deadline),
      ),
    tokenGate: (tokenUrl) => entry(tokenGates, tokenUrl.href, () => createGate(1)),
    vain: createVainAttempts(deadline),
    healthGate: (apiUrl) => entry(healthGates, apiUrl.origin, () => createGate(HEALTH_CALLS_AT_ONCE)),
    close: () => {
      isClosed = true;
      deadline.end();
      for (const link of links.values()) link.close();
    },
  };
}

/** The value of a key, made when it is first asked for. */
export function entry<K, V>(map: Map<K, V>, key: K, create: () => V): V {
  const existing = map.get(key);
  if (existing !== undefined) return existing;
  const created = create();
  map.set(key, created);
  return created;
}
