import { connect, createServer as createTcpServer, type Server, type Socket } from "node:net";
import { createServer as createTlsServer, type SecureContext, type TlsOptions } from "node:tls";
import { onTestFinished } from "vitest";

/** One request as it came over the wire. */
export interface ReceivedRequest {
  readonly method: string;
  readonly target: string;
  /** Names in lower case, in the order of the wire. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

/** Answers one request on its socket; may answer anything, or nothing. */
export type Reply = (socket: Socket, request: ReceivedRequest) => void | Promise<void>;

/** A server on loopback that answers by a script. */
export interface ScriptedServer {
  readonly port: number;
  /** `http://127.0.0.1:port`, or `https://localhost:port` with a certificate. */
  readonly origin: string;
  readonly requests: readonly ReceivedRequest[];
  /** Connections accepted, before TLS. */
  readonly connections: number;
  /** Largest number of requests that waited for their answer at the same time. */
  readonly mostAtOnce: number;
}

/** How to start a server. */
export interface ScriptedServerOptions {
  /** A function is asked anew for each connection. */
  readonly tls?: SecureContext | (() => SecureContext) | undefined;
  /** What else the TLS server asks for. */
  readonly tlsServer?: Pick<TlsOptions, "requestCert" | "minVersion" | "maxVersion"> | undefined;
  /** Default: a free port of 127.0.0.1. */
  readonly at?: { readonly host: string; readonly port: number } | undefined;
  /** Called for each connection before anything is read from it; `true` keeps the server from reading. */
  readonly onConnection?: ((socket: Socket) => boolean) | undefined;
}

/** Starts a server that gives each request the next reply, the last one again and again; it ends with the test. */
export async function startServer(replies: readonly Reply[], options: ScriptedServerOptions = {}): Promise<ScriptedServer> {
  const requests: ReceivedRequest[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  let underWay = 0;
  let mostAtOnce = 0;
  const answer = async (socket: Socket, request: ReceivedRequest): Promise<void> => {
    const reply = replies[Math.min(requests.length, replies.length - 1)];
    requests.push(request);
    mostAtOnce = Math.max(mostAtOnce, ++underWay);
    await reply?.(socket, request);
    underWay--;
  };
  const track = (socket: Socket): boolean => {
    connections++;
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    return options.onConnection?.(socket) ?? false;
  };
  const serve = (socket: Socket): void => {
    socket.on("error", () => socket.destroy());
    readRequests(socket, (request) => void answer(socket, request));
  };
  let server: Server;
  const { tls } = options;
  if (tls === undefined) {
    server = createTcpServer((socket) => track(socket) || serve(socket));
  } else {
    server = createTlsServer(
      { ...options.tlsServer, SNICallback: (_name, use) => use(null, typeof tls === "function" ? tls() : tls) },
      serve,
    );
    server.on("connection", track);
  }
  const port = await listen(server, options.at);
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  return {
    port,
    origin: tls === undefined ? `http://127.0.0.1:${port}` : `https://localhost:${port}`,
    requests,
    get connections() {
      return connections;
    },
    get mostAtOnce() {
      return mostAtOnce;
    },
  };
}

/** A port of loopback on which nobody listens until the test is over: a connection that stays has it for its own end. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const socket = connect(await listen(server), "127.0.0.1");
  onTestFinished(() => {
    socket.destroy();
    server.close();
  });
  await new Promise<void>((resolve, reject) => socket.once("connect", resolve).once("error", reject));
  if (socket.localPort === undefined) throw new Error("a connection has a port");
  return socket.localPort;
}

/** A complete answer. A `body` that is an object is sent as JSON. */
export function answer(status: number, body: string | Buffer | object = "", headers: Readonly<Record<string, string>> = {}): Reply {
  const json = typeof body === "object" && !Buffer.isBuffer(body);
  const bytes = Buffer.isBuffer(body) ? body : Buffer.from(json ? JSON.stringify(body) : body);
  const all = { ...(json ? { "Content-Type": "application/json" } : {}), "Content-Length": String(bytes.length), ...headers };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return raw(Buffer.concat([Buffer.from(`HTTP/1.1 ${status} Scripted\r\n${lines.join("")}\r\n`), bytes]));
}

/** These bytes, and then: `keep` the connection open, `end` it, or `reset` it. */
export function raw(bytes: string | Buffer, then: "keep" | "end" | "reset" = "keep"): Reply {
  return (socket) => {
    if (then === "end") return void socket.end(bytes);
    // The reset follows once the bytes have had a turn to leave; an empty write would leave nothing behind.
    if (then === "reset") return void socket.write(bytes, () => setImmediate(() => reset(socket)));
    socket.write(bytes);
  };
}

/** Ends the connection with a TCP reset. */
export function reset(socket: Socket): void {
  socket.resetAndDestroy();
}

/** Waits some turns of the event loop before it answers, so that an overlapping request would be seen. */
export function slowly(reply: Reply): Reply {
  return async (socket, request) => {
    for (let turn = 0; turn < 50; turn++) await new Promise((resolve) => setImmediate(resolve));
    return reply(socket, request);
  };
}

/** A good token answer. */
export function grant(token = "token-1", fields: object = {}): Reply {
  return answer(200, { access_token: token, token_type: "Bearer", expires_in: 3600, scope: "openid resource.READ", ...fields });
}

/** A good health answer. */
export function well(fields: object = {}): Reply {
  return answer(200, { etat: "OK", version: "1.0", ...fields });
}

/** Answers CONNECT with these bytes and then hands on what comes, both ways. */
export function tunnelWith(established: string): Reply {
  return (client, { target }) => {
    const [host = "", port] = target.split(":");
    client.removeAllListeners("data");
    const upstream = connect(Number(port), host, () => {
      client.write(established);
      client.pipe(upstream).pipe(client);
    });
    upstream.on("error", () => client.resetAndDestroy());
    client.on("close", () => upstream.destroy());
  };
}
/** A proxy that lets through. */
export const tunnel = tunnelWith("HTTP/1.1 200 Connection established\r\n\r\n");

/** Splits what arrives into requests; bodies have a `Content-Length`. */
function readRequests(socket: Socket, onRequest: (request: ReceivedRequest) => void): void {
  let pending = Buffer.alloc(0);
  socket.on("data", (chunk: Buffer) => {
    pending = Buffer.concat([pending, chunk]);
    for (;;) {
      const end = pending.indexOf("\r\n\r\n");
      if (end < 0) return;
      const [requestLine = "", ...lines] = pending.subarray(0, end).toString("latin1").split("\r\n");
      const headers = lines.map((line): [string, string] => {
        const colon = line.indexOf(":");
        return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
      });
      const length = Number(headers.find(([name]) => name === "content-length")?.[1] ?? 0);
      if (pending.length < end + 4 + length) return;
      const body = pending.subarray(end + 4, end + 4 + length).toString("utf8");
      pending = pending.subarray(end + 4 + length);
      const [method = "", target = ""] = requestLine.split(" ");
      onRequest({ method, target, headers, body });
    }
  });
}

async function listen(server: Server, at = { host: "127.0.0.1", port: 0 }): Promise<number> {
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(at.port, at.host, resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  return address.port;
}
