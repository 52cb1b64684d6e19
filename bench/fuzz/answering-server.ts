import { createServer, type Socket } from "node:net";

/** What a server sends, and how it ends the connection. */
export interface RawAnswer {
  readonly bytes: Buffer;
  readonly ending: "end" | "reset";
}

/** A server on loopback that answers every request with the same bytes. */
export interface AnsweringServer {
  readonly origin: string;
  /** From now on. */
  answer: (received: string) => RawAnswer;
  close(): void;
}

/** Starts one; it answers a request once all of it has come. */
export async function startAnsweringServer(): Promise<AnsweringServer> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on("error", () => socket.destroy());
    socket.on("close", () => sockets.delete(socket));
    let received = "";
    socket.setEncoding("latin1").on("data", (chunk: string) => {
      received += chunk;
      const end = received.indexOf("\r\n\r\n");
      const length = Number(/^content-length: *(\d+)/im.exec(received)?.[1] ?? 0);
      if (end < 0 || received.length < end + 4 + length) return;
      const { bytes, ending } = answering.answer(received);
      received = "";
      // The reset follows once the bytes have had a turn to leave.
      if (ending === "end") socket.end(bytes);
      else socket.write(bytes, () => setImmediate(() => socket.resetAndDestroy()));
    });
  });
  await new Promise<void>((resolve, reject) => server.once("error", reject).listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("a TCP server has a port");
  const answering: AnsweringServer = {
    origin: `http://127.0.0.1:${address.port}`,
    answer: () => ({ bytes: Buffer.alloc(0), ending: "end" }),
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
  return answering;
}
