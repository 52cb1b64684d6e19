import { connect, type Socket } from "node:net";
import { connect as connectTls } from "node:tls";

/** What came back on a connection, and how it ended. */
export interface Heard {
  readonly bytes: Buffer;
  readonly ending: "closed" | "reset" | { readonly failure: string };
}

/** A connection that says something and listens. */
export interface Call {
  readonly socket: Socket;
  /** Bytes heard so far. */
  heard(): Buffer;
  /** When the connection is over. */
  readonly over: Promise<Heard>;
}

/** Opens a connection over TCP, or TLS when an authority is given, and sends these bytes. */
export function call(origin: string, bytes: string, ca: string | null = null): Call {
  const { hostname: host, port } = new URL(origin);
  const socket = ca === null ? connect({ host, port: Number(port) }) : connectTls({ host, port: Number(port), ca });
  const parts: Buffer[] = [];
  socket.on("data", (part: Buffer) => parts.push(part));
  socket.write(bytes);
  const over = new Promise<Heard>((resolve) => {
    let failure: NodeJS.ErrnoException | null = null;
    socket.on("error", (error) => {
      failure = error;
    });
    socket.on("close", () => {
      const code = failure === null ? null : (failure.code ?? failure.message);
      resolve({ bytes: Buffer.concat(parts), ending: code === null ? "closed" : code === "ECONNRESET" ? "reset" : { failure: code } });
    });
  });
  return { socket, heard: () => Buffer.concat(parts), over };
}

/** A whole answer. */
export interface WireAnswer {
  readonly status: number;
  /** By name in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** A request written out. */
export function written(method: string, path: string, headers: Readonly<Record<string, string>> = {}, body: string | null = null): string {
  const all = {
    Host: "127.0.0.1",
    Connection: "close",
    ...headers,
    ...(body === null ? {} : { "Content-Length": String(Buffer.byteLength(body)) }),
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}\r\n`);
  return `${method} ${path} HTTP/1.1\r\n${lines.join("")}\r\n${body ?? ""}`;
}

/** Sends one request on a connection of its own and takes the answer apart. */
export async function ask(origin: string, request: string, ca: string | null = null): Promise<WireAnswer> {
  const { bytes, ending } = await call(origin, request, ca).over;
  if (ending !== "closed") throw new Error(`the connection ended otherwise: ${JSON.stringify(ending)}`);
  return parse(bytes);
}

/** Takes an answer apart; a chunked body is put together. */
export function parse(bytes: Buffer): WireAnswer {
  const at = bytes.indexOf("\r\n\r\n");
  if (at === -1) throw new Error(`no whole header section: ${JSON.stringify(bytes.toString("latin1").slice(0, 200))}`);
  const [first = "", ...lines] = bytes.subarray(0, at).toString("latin1").split("\r\n");
  const headers = Object.fromEntries(
    lines.map((line) => [line.slice(0, line.indexOf(":")).toLowerCase(), line.slice(line.indexOf(":") + 1).trim()]),
  );
  const body = bytes.subarray(at + 4);
  return { status: Number(first.split(" ")[1]), headers, body: headers["transfer-encoding"] === "chunked" ? unchunked(body) : body };
}

function unchunked(body: Buffer): Buffer {
  const parts: Buffer[] = [];
  for (let at = 0; at < body.length; ) {
    const end = body.indexOf("\r\n", at);
    const size = Number.parseInt(body.subarray(at, end).toString("latin1"), 16);
    if (!(size > 0)) break;
    parts.push(body.subarray(end + 2, end + 2 + size));
    at = end + 2 + size + 2;
  }
  return Buffer.concat(parts);
}
