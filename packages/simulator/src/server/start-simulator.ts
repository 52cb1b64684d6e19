import { setMaxListeners } from "node:events";
import type { IncomingMessage, ServerResponse } from "node:http";
import { CATALOGUE, type CatalogueEntry } from "@pistectl/config-schema/catalogue";
import { type Connection, type Delivery, deliver } from "../faults/delivery.ts";
import { type DueFault, type FaultScript, faultScript } from "../faults/fault-script.ts";
import { planDelivery } from "../faults/plan-delivery.ts";
import { answerApiRequest } from "../piste/gateway.ts";
import { type ParsedRequest, parseRequest } from "../piste/parsed-request.ts";
import { type SimulatorState, simulatorState } from "../piste/simulator-state.ts";
import { answerTokenRequest } from "../piste/token-endpoint.ts";
import { checkPlayable } from "../scenario/check-playable.ts";
import { ENVIRONMENTS, type Environment, HOST_ROLES, type HostRole, TOKEN_PATH } from "../scenario/environment.ts";
import { completeScenario } from "../scenario/parse-scenario.ts";
import type { Application, Scenario, ScenarioInput } from "../scenario/scenario.ts";
import { ScenarioError } from "../scenario/scenario-error.ts";
import { seededRandom } from "../scenario/seeded-random.ts";
import { type Certificates, createCertificates } from "./certificates.ts";
import { type Listener, startListener } from "./listener.ts";
import { readBody } from "./read-body.ts";
import { describeRequest, type ReceivedConnection, type ReceivedRequest } from "./received-request.ts";

/** How to start. */
export interface SimulatorOptions {
  readonly scenario: ScenarioInput;
  /** Address to listen on; only loopback, since there are no real secrets to protect anybody with. */
  readonly host?: "127.0.0.1" | undefined;
  /** 0 or absent: any free one. */
  readonly ports?: Partial<Readonly<Record<"productionToken" | "productionApi" | "sandboxToken" | "sandboxApi", number>>> | undefined;
  /** False: plain HTTP. */
  readonly tls: boolean;
  /** Milliseconds since the Unix epoch; dates of certificates follow the machine's clock all the same, as TLS clients do. */
  readonly now?: (() => number) | undefined;
  /** From 0 (included) to 1 (excluded): tokens, correlation ids, random faults. Wins over `seed`. */
  readonly random?: (() => number) | undefined;
  readonly seed?: number | undefined;
  /** APIs played; the embedded catalogue by default. */
  readonly catalogue?: readonly CatalogueEntry[] | undefined;
  /** Called when a request has been understood, before it is answered. */
  readonly onRequest?: ((request: ReceivedRequest) => void) | undefined;
}

/** Where an environment listens. */
export interface SimulatorEndpoints {
  readonly tokenUrl: string;
  readonly apiBaseUrl: string;
}

/** A running simulator. */
export interface Simulator {
  readonly endpoints: Readonly<Record<Environment, SimulatorEndpoints>>;
  /** Certificate of the authority to trust, null without TLS. */
  readonly caPem: string | null;
  /** Requests in the order they came, the last 10,000. */
  readonly requests: readonly ReceivedRequest[];
  /** Connections in the order they came, the last 10,000. */
  readonly connections: readonly ReceivedConnection[];
  /** Ends every connection and wait at once. */
  close(): Promise<void>;
}

/** Length of the two logs. */
const MAX_LOGGED = 10_000;
/** Largest request body read, bytes. */
const MAX_BODY_BYTES = 1_048_576;

/** Starts both environments, each with its token host and its API host. Throws a `ScenarioError` for a wrong scenario, and what the system says for a port that is taken. */
export async function startSimulator(options: SimulatorOptions): Promise<Simulator> {
  const catalogue = options.catalogue ?? CATALOGUE;
  const completed = completeScenario(options.scenario, "scenario", catalogue);
  if (!completed.ok) throw new ScenarioError(completed.failure);
  const scenario = completed.value;
  const unplayable = options.tls ? null : checkPlayable(scenario, "scenario");
  if (unplayable !== null) throw new ScenarioError(unplayable);
  const now = options.now ?? Date.now;
  const random = options.random ?? (options.seed === undefined ? Math.random : seededRandom(options.seed));
  const stopping = new AbortController();
  // Every answer that waits listens to it.
  setMaxListeners(0, stopping.signal);
  const running: Running = {
    catalogue,
    scenario,
    state: simulatorState(scenario, now, random),
    script: faultScript(scenario.faults, random),
    certificates: options.tls ? await createCertificates(Date.now) : null,
    signal: stopping.signal,
    requests: [],
    connections: [],
    onRequest: options.onRequest ?? (() => {}),
    nextConnection: 1,
  };

  const listeners: Listener[] = [];
  const close = async () => {
    stopping.abort();
    await Promise.all(listeners.map((listener) => listener.close()));
  };
  const host = options.host ?? "127.0.0.1";
  const origins = new Map<string, string>();
  try {
    for (const environment of ENVIRONMENTS) {
      for (const role of HOST_ROLES) {
        const port = options.ports?.[`${environment}${role === "token" ? "Token" : "Api"}`] ?? 0;
        const listener = await listen(running, environment, role, host, port);
        listeners.push(listener);
        origins.set(`${environment} ${role}`, `${options.tls ? "https" : "http"}://${host}:${listener.port}`);
      }
    }
  } catch (error) {
    await close();
    throw error;
  }
  const endpointsOf = (environment: Environment): SimulatorEndpoints => ({
    tokenUrl: `${origins.get(`${environment} token`)}${TOKEN_PATH}`,
    apiBaseUrl: `${origins.get(`${environment} api`)}`,
  });
  return {
    endpoints: { production: endpointsOf("production"), sandbox: endpointsOf("sandbox") },
    caPem: running.certificates?.caPem ?? null,
    requests: running.requests,
    connections: running.connections,
    close,
  };
}

interface Running {
  readonly catalogue: readonly CatalogueEntry[];
  readonly scenario: Scenario;
  readonly state: SimulatorState;
  readonly script: FaultScript;
  readonly certificates: Certificates | null;
  readonly signal: AbortSignal;
  readonly requests: ReceivedRequest[];
  readonly connections: ReceivedConnection[];
  readonly onRequest: (request: ReceivedRequest) => void;
  nextConnection: number;
}

function listen(running: Running, environment: Environment, role: HostRole, host: string, port: number): Promise<Listener> {
  return startListener({
    host,
    port,
    certificates: running.certificates,
    signal: running.signal,
    onConnection() {
      const entry = { id: running.nextConnection, at: running.state.now(), environment, host: role, tlsEstablished: false };
      running.nextConnection += 1;
      log(running.connections, entry);
      const due = running.script.due({ host: role, environment, request: null });
      return {
        id: entry.id,
        faults: due.map(({ fault }) => fault),
        onTlsEstablished: () => {
          entry.tlsEstablished = true;
        },
      };
    },
    onRequest: (request, response, connection) => serve(running, environment, role, request, response, connection),
  });
}

async function serve(
  running: Running,
  environment: Environment,
  host: HostRole,
  message: IncomingMessage,
  response: ServerResponse,
  connection: Connection & { readonly id: number },
): Promise<void> {
  // A client that leaves while it is being answered is no error of ours.
  response.on("error", () => connection.socket.destroy());
  const at = running.state.now();
  const body = await readBody(message, MAX_BODY_BYTES);
  if (body === null) {
    response.writeHead(413, { Connection: "close", "Content-Length": "0" }).end();
    return;
  }
  const request = parseRequest(message.method ?? "", message.url ?? "/", message.headers, body);
  const application = applicationOf(running.state, environment, request);
  const clientId = application?.clientId ?? (request.client.ok ? request.client.value.id : null);
  const due = running.script.due({
    host,
    environment,
    request: { path: request.path, clientId, application: application?.name ?? null },
  });
  const bearer = request.bearer !== null && running.state.token(request.bearer) !== undefined;
  for (const { fault } of due) {
    if (fault.kind === "token-invalidated" && request.bearer !== null) running.state.invalidate(request.bearer, fault.status);
  }
  const context = {
    host,
    path: request.path,
    authority: /^[\w.:-]+$/.exec(message.headers.host ?? "")?.[0] ?? "localhost",
    scheme: running.certificates === null ? "http" : "https",
    now: running.state.now(),
  } as const;
  const delivery = planDelivery(due, context, (mood) =>
    host === "token"
      ? answerTokenRequest(running.state, environment, request, propagationMs(due))
      : answerApiRequest(running.state, running.catalogue, environment, request, mood),
  );
  const received: ReceivedRequest = {
    at,
    environment,
    host,
    connection: connection.id,
    ...describeRequest(request, { application, bearer }),
    faults: due.map(({ fault }) => fault.kind),
    answer: answerOf(delivery),
  };
  log(running.requests, received);
  running.onRequest(received);
  const correlationId = host === "api" ? newCorrelationId(running.state.random) : null;
  await deliver(delivery, response, connection, { now: running.state.now, correlationId, signal: running.signal });
}

function propagationMs(due: readonly DueFault[]): number {
  return due.reduce((total, { fault }) => (fault.kind === "slow-propagation" ? total + fault.milliseconds : total), 0);
}

function answerOf({ answer, ending }: Delivery): ReceivedRequest["answer"] {
  return ending.kind === "complete" ? { id: answer.id, status: answer.status } : null;
}

function applicationOf(state: SimulatorState, environment: Environment, request: ParsedRequest): Application | null {
  if (request.bearer !== null) return state.token(request.bearer)?.application ?? null;
  if (request.client.ok) return state.application(environment, request.client.value.id) ?? null;
  return request.apiKey === null ? null : (state.applicationOfKey(environment, request.apiKey) ?? null);
}

/** Shape of the gateway product's identifiers: `Id-` and 24 hexadecimal digits. */
function newCorrelationId(random: () => number): string {
  return `Id-${Array.from({ length: 24 }, () => Math.floor(random() * 16).toString(16)).join("")}`;
}

function log<T>(entries: T[], entry: T): void {
  if (entries.length >= MAX_LOGGED) entries.shift();
  entries.push(entry);
}
