import { createServer } from "node:http";
import { connect, type Socket } from "node:net";

/** What the proxy does: `refuse` answers 403 to every CONNECT, `reset` resets the connection, `require-authentication` answers 407 without known Basic credentials. */
export type ProxyMode = "ok" | "refuse" | "require-authentication" | "reset";

/** How to start a proxy. */
export interface ProxyOptions {
  readonly mode: ProxyMode;
  /** Passwords by user name, for `require-authentication`; none: everybody is refused. */
  readonly users?: Readonly<Record<string, string>> | undefined;
  /** Where a `host:port` really leads, so that a public name can be played on loopback. */
  readonly targets?: Readonly<Record<string, string>> | undefined;
}

/** A running proxy. */
export interface Proxy {
  /** `http://127.0.0.1:port` */
  readonly url: string;
  /** The `host:port` of each CONNECT, in the order they came, refused ones included. */
  readonly connects: readonly string[];
  /** Ends every tunnel at once. */
  close(): Promise<void>;
}

/** Starts an HTTP proxy on loopback that knows CONNECT only (RFC 9110 §9.3.6). */
export async function startProxy(options: ProxyOptions): Promise<Proxy> {
  const connects: string[] = [];
  const open = new Set<Socket>();
  const server = createServer((_request, response) => {
    response.writeHead(501, { Connection: "close", "Content-Length": "0" }).end();
  });
  const track = (socket: Socket) => {
    open.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => open.delete(socket));
  };
  server.on("connection", track);
  server.on("connect", (request, client: Socket, head: Buffer) => {
    const asked = request.url ?? "";
    connects.push(asked);
    if (options.mode === "reset") return void client.resetAndDestroy();
    if (options.mode === "refuse") return refuse(client, "403 Forbidden");
    if (options.mode === "require-authentication" && !isKnown(request.headers["proxy-authorization"], options.users ?? {})) {
      return refuse(client, "407 Proxy Authentication Required", 'Proxy-Authenticate: Basic realm="proxy"\r\n');
    }
    const target = splitAuthority(options.targets?.[asked] ?? asked);
    if (target === null) return refuse(client, "400 Bad Request");
    const upstream = connect(target);
    track(upstream);
    upstream.once("connect", () => {
      client.write("HTTP/1.1 200 Connection Established\r\n\r\n");
      upstream.write(head);
      upstream.pipe(client);
      client.pipe(upstream);
      client.on("close", () => upstream.destroy());
    });
    upstream.on("error", () => refuse(client, "502 Bad Gateway"));
    upstream.on("close", () => client.destroySoon());
  });
  await new Promise<void>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", resolve);
  });
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP listener has an address and a port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    connects,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        for (const socket of open) socket.destroy();
      }),
  };
}

function refuse(client: Socket, status: string, headers = ""): void {
  if (client.writable) client.end(`HTTP/1.1 ${status}\r\n${headers}Connection: close\r\nContent-Length: 0\r\n\r\n`);
}

function isKnown(header: string | undefined, users: Readonly<Record<string, string>>): boolean {
  const encoded = /^Basic\s+(\S+)$/i.exec(header ?? "")?.[1];
  if (encoded === undefined) return false;
  const pair = Buffer.from(encoded, "base64").toString("utf8");
  return Object.entries(users).some(([name, password]) => pair === `${name}:${password}`);
}

function splitAuthority(authority: string): { readonly host: string; readonly port: number } | null {
  const found = /^\[?([^[\]/]+?)\]?:(\d{1,5})$/.exec(authority);
  const port = Number(found?.[2]);
  return found?.[1] === undefined || port < 1 || port > 65_535 ? null : { host: found[1], port };
}
