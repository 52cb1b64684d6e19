import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { createPisteClient } from "../../packages/auth-core/src/doors/client.ts";
import { type PreflightApplication, preflight } from "../../packages/auth-core/src/doors/preflight.ts";
import { createLeapingClock } from "../../packages/auth-core/test/leaping-clock.ts";

/** Where the simulator listens, and the credentials of its applications. */
export interface Piste {
  readonly tokenUrl: string;
  readonly apiBaseUrl: string;
  readonly credentials: readonly { readonly clientId: string; readonly clientSecret: string }[];
}

/** Requests that the simulator has understood. */
export interface PisteRequests {
  token: number;
  api: number;
}

/** What one kind of work left behind. */
export interface SoakRow {
  readonly work: string;
  readonly times: number;
  /** How often it ended so, by verdict or status. */
  readonly ends: ReadonlyMap<string, number>;
  readonly tokenRequests: number;
  /** Open TCP sockets of this process. */
  readonly sockets: readonly [before: number, after: number];
  /** Bytes of the heap that are in use once it has been swept. */
  readonly heap: readonly [before: number, after: number];
  /** What should not be, a line each. */
  readonly faults: readonly string[];
}

const PATH = "/mtes/sne-cotation/v1.0/healthcheck";
const AT_ONCE = 10;
const TARGETS_OF_AN_APPLICATION = 10;
/** Nothing is kept of ten thousand times: what the engine itself compiles and caches on the way stays below. */
const HEAP_GROWTH = 4 * 1024 * 1024;
/** Pauses between attempts are leapt over; time limits, which are longer, stand. */
const LONGEST_PAUSE_MS = 9_000;
const HOUR_MS = 3_600_000;
const SWEEPS = 10;
/** Tokens expire so many times. */
const LIVES = 20;

/** Preflights, fetches and checks of many targets, so many of each of the first two, with faults and expiring tokens. */
export async function soak(times: number): Promise<readonly SoakRow[]> {
  const child = fork(join(import.meta.dirname, "piste.ts"), [String(times)], {
    execArgv: ["--conditions=source", "--disable-warning=ExperimentalWarning"],
  });
  try {
    const [piste] = (await once(child, "message")) as [Piste];
    const requests = async (): Promise<PisteRequests> => {
      child.send("count");
      const [seen] = (await once(child, "message")) as [PisteRequests];
      return seen;
    };
    const row = async (
      work: string,
      count: number,
      run: (ends: Map<string, number>) => Promise<void>,
      faultsOf: SoakJudge,
    ): Promise<SoakRow> => {
      const [tokensBefore, socketsBefore, heapBefore] = [(await requests()).token, openSockets(), await sweptHeap()];
      const ends = new Map<string, number>();
      await run(ends);
      const [tokensAfter, socketsAfter, heapAfter] = [(await requests()).token, await socketsAtRest(socketsBefore), await sweptHeap()];
      const tokenRequests = tokensAfter - tokensBefore;
      return {
        work,
        times: count,
        ends,
        tokenRequests,
        sockets: [socketsBefore, socketsAfter],
        heap: [heapBefore, heapAfter],
        faults: [
          ...(socketsAfter > socketsBefore ? [`${socketsAfter - socketsBefore} sockets are left open`] : []),
          ...(heapAfter - heapBefore > HEAP_GROWTH ? [`${heapAfter - heapBefore} bytes are kept`] : []),
          ...faultsOf(ends, tokenRequests),
        ],
      };
    };
    // What is loaded and compiled once is not counted.
    await preflights(piste, AT_ONCE, new Map());
    await fetches(piste, AT_ONCE, new Map());
    const [, ...others] = piste.credentials;
    const targets = piste.credentials.length * TARGETS_OF_AN_APPLICATION;
    return [
      await row(
        "preflights",
        times,
        (ends) => preflights(piste, times, ends),
        (ends) => onlyReady(ends),
      ),
      await row(
        "fetches",
        times,
        (ends) => fetches(piste, times, ends),
        // One for each life, and for each token that the gateway ended; a fault costs one more.
        (_, tokenRequests) => (tokenRequests > LIVES + times / 10 ? [`${tokenRequests} token requests`] : []),
      ),
      await row(
        `targets of ${others.length + 1} applications, throttled`,
        targets,
        (ends) => manyTargets(piste, ends),
        (ends) => onlyReady(ends),
      ),
    ];
  } finally {
    child.disconnect();
  }
}

type SoakJudge = (ends: ReadonlyMap<string, number>, tokenRequests: number) => readonly string[];

function onlyReady(ends: ReadonlyMap<string, number>): readonly string[] {
  return Array.from(ends).flatMap(([end, times]) => (end === "ready" ? [] : [`${times} times ${end}`]));
}

function count(ends: Map<string, number>, end: string): void {
  ends.set(end, (ends.get(end) ?? 0) + 1);
}

async function preflights(piste: Piste, times: number, ends: Map<string, number>): Promise<void> {
  await inTurns(times, async (index) => check(piste, [application(piste, index % piste.credentials.length, 1)], ends));
}

/** All targets at once, as one check. */
async function manyTargets(piste: Piste, ends: Map<string, number>): Promise<void> {
  await check(
    piste,
    piste.credentials.map((_, index) => application(piste, index, TARGETS_OF_AN_APPLICATION)),
    ends,
  );
}

async function check(
  { tokenUrl, apiBaseUrl }: Piste,
  applications: readonly PreflightApplication[],
  ends: Map<string, number>,
): Promise<void> {
  const { targets } = await preflight(
    applications,
    {
      tokenUrl: { source: "--token-url", value: tokenUrl },
      apiBaseUrl: { source: "--api-base-url", value: apiBaseUrl },
      allowHosts: [],
      proxyFor: () => null,
      extraCa: [],
    },
    createLeapingClock({ leapsOverMs: LONGEST_PAUSE_MS }),
  );
  for (const { verdict, diagnosis } of targets) count(ends, diagnosis === null ? verdict : `${verdict} ${diagnosis.code}`);
}

function application({ credentials }: Piste, index: number, apis: number): PreflightApplication {
  const { clientId = "", clientSecret = "" } = credentials[index] ?? {};
  return {
    name: null,
    environment: "production",
    clientId: { source: "PISTE_CLIENT_ID", value: clientId },
    clientSecret: { source: "PISTE_CLIENT_SECRET", value: clientSecret },
    technicalAccount: { source: "CPRO_ACCOUNT", value: undefined },
    apis: Array.from({ length: apis }, (_, api) => ({
      name: `API-${api + 1}`,
      version: "1.0",
      scope: null,
      healthCheck: { method: "GET", path: PATH, technicalAccount: false, well: [{ json: "/etat", equals: "OK" }], versionAt: null },
      notes: [],
    })),
  };
}

/** With one client, whose tokens expire while calls are under way. */
async function fetches({ tokenUrl, apiBaseUrl, credentials }: Piste, times: number, ends: Map<string, number>): Promise<void> {
  const clock = createLeapingClock({ leapsOverMs: LONGEST_PAUSE_MS });
  let passedMs = 0;
  const { clientId = "", clientSecret = "" } = credentials[0] ?? {};
  const client = createPisteClient(
    { environment: "production", clientId, clientSecret, tokenUrl, apiBaseUrl },
    { ...clock, now: () => clock.now() + passedMs },
  );
  await inTurns(times, async (index) => {
    if (index % Math.ceil(times / LIVES) === 0) passedMs += HOUR_MS;
    try {
      const response = await client.fetch(PATH);
      await response.text();
      count(ends, String(response.status));
    } catch (error) {
      count(ends, error instanceof Error ? error.message : String(error));
    }
  });
  await client.close();
}

/** So many times, some of them at once. */
async function inTurns(times: number, work: (index: number) => Promise<void>): Promise<void> {
  let next = 0;
  await Promise.all(
    Array.from({ length: Math.min(times, AT_ONCE) }, async () => {
      while (next < times) await work(next++);
    }),
  );
}

function openSockets(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === "TCPSocketWrap").length;
}

/** Sockets once those that are closing have closed: a socket that stays is not waited for without end. */
async function socketsAtRest(expected: number): Promise<number> {
  for (let turn = 0; turn < 1_000 && openSockets() > expected; turn++) await new Promise((resolve) => setTimeout(resolve, 1));
  return openSockets();
}

setFlagsFromString("--expose-gc");
const sweep = runInNewContext("gc") as () => void;

/** Objects that ended a moment ago go in a later sweep: the least of several. */
async function sweptHeap(): Promise<number> {
  let least = Number.POSITIVE_INFINITY;
  for (let turn = 0; turn < SWEEPS; turn++) {
    await new Promise((resolve) => setTimeout(resolve, 20));
    sweep();
    least = Math.min(least, process.memoryUsage().heapUsed);
  }
  return least;
}
