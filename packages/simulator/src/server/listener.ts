import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer, type Server, type Socket } from "node:net";
import { setTimeout as wait } from "node:timers/promises";
import { TLSSocket } from "node:tls";
import type { Connection } from "../faults/delivery.ts";
import type { Fault } from "../scenario/scenario.ts";
import type { CertificateKind, Certificates } from "./certificates.ts";

/** What to do with a connection before any request: faults of the stages `accept` and `tls`, and the certificate to show. */
interface ConnectionPlan {
  readonly id: number;
  readonly faults: readonly Fault[];
  onTlsEstablished(): void;
}

export interface ListenerSettings {
  readonly host: string;
  /** 0: any free one. */
  readonly port: number;
  /** Null: plain HTTP. */
  readonly certificates: Certificates | null;
  readonly signal: AbortSignal;
  onConnection(): ConnectionPlan;
  onRequest(request: IncomingMessage, response: ServerResponse, connection: Connection & { readonly id: number }): Promise<void>;
}

/** A host that listens. */
export interface Listener {
  readonly port: number;
  /** Ends every connection at once. */
  close(): Promise<void>;
}

/** Header size taken, bytes. */
const MAX_HEADER_BYTES = 32_768;
/** Connections held at once; more are refused. */
const MAX_CONNECTIONS = 1024;
/** Idle connections are kept so long, milliseconds; clients keep theirs for less. */
const KEEP_ALIVE_MS = 60_000;

/** Listens; connections are accepted, secured and parsed here, so that each step can be disturbed. */
export async function startListener(settings: ListenerSettings): Promise<Listener> {
  const open = new Set<Socket>();
  const connections = new WeakMap<Socket, Connection & { readonly id: number }>();
  const http = createHttpServer({ maxHeaderSize: MAX_HEADER_BYTES, keepAliveTimeout: KEEP_ALIVE_MS }, (request, response) => {
    const connection = connections.get(request.socket);
    if (connection === undefined) return void request.destroy();
    // What a client can make go wrong ends its own connection and nothing else.
    settings.onRequest(request, response, connection).catch(() => request.destroy());
  });
  http.on("clientError", (_error, socket) => {
    if (socket.writable) socket.end("HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Length: 0\r\n\r\n");
    else socket.destroy();
  });

  const server = createServer({ noDelay: true }, (socket) => {
    open.add(socket);
    socket.on("close", () => open.delete(socket));
    socket.on("error", () => socket.destroy());
    accept(socket).catch(() => socket.destroy());
  });
  server.maxConnections = MAX_CONNECTIONS;

  async function accept(socket: Socket): Promise<void> {
    const plan = settings.onConnection();
    if (!(await play(plan.faults, "accept", socket))) return;
    const { certificates } = settings;
    const stream = certificates === null ? socket : await secure(socket, plan, certificates);
    if (stream === null || stream.destroyed) return;
    connections.set(stream, { id: plan.id, socket: stream, reset: () => void resetSocket(socket) });
    http.emit("connection", stream);
  }

  async function secure(socket: Socket, plan: ConnectionPlan, certificates: Certificates): Promise<Socket | null> {
    if (plan.faults.some((fault) => "stage" in fault && fault.stage === "tls")) {
      await firstBytes(socket);
      if (!(await play(plan.faults, "tls", socket))) return null;
    }
    const shown = plan.faults.find((fault) => fault.kind === "certificate");
    const kind: CertificateKind = shown?.certificate ?? "valid";
    const secureContext = await certificates.context(kind, shown?.days);
    // A TLS socket over one that is gone would never say so.
    if (socket.destroyed) return null;
    const stream = new TLSSocket(socket, {
      isServer: true,
      secureContext,
      ALPNProtocols: ["http/1.1"],
    });
    return new Promise((resolve) => {
      stream.once("secure", () => {
        plan.onTlsEstablished();
        resolve(stream);
      });
      stream.on("error", () => stream.destroy());
      stream.once("close", () => resolve(null));
    });
  }

  /** Plays the faults of a stage; false when the connection is no longer to be served. */
  async function play(faults: readonly Fault[], stage: "accept" | "tls", socket: Socket): Promise<boolean> {
    for (const fault of faults) {
      if (!("stage" in fault) || fault.stage !== stage) continue;
      if (fault.kind === "latency") await wait(fault.milliseconds, undefined, { signal: settings.signal });
      else if (fault.kind === "reset") resetSocket(socket);
      else if (fault.kind === "close") socket.resume().end();
      // Of a hang nothing is done, for ever.
      if (fault.kind !== "latency") return false;
    }
    return !socket.destroyed;
  }

  await listening(server, settings);
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP listener has an address and a port");
  return {
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

/** Waits for the ClientHello and leaves it to be read again. */
function firstBytes(socket: Socket): Promise<void> {
  return new Promise((resolve) => {
    socket.once("close", () => resolve());
    socket.once("data", (bytes) => {
      socket.pause();
      socket.unshift(bytes);
      resolve();
    });
  });
}

function resetSocket(socket: Socket): void {
  if (!socket.destroyed) socket.resetAndDestroy();
}

function listening(server: Server, { host, port }: ListenerSettings): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });
}
