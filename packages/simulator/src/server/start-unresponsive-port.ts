import { connect, type Socket } from "node:net";
import { Worker } from "node:worker_threads";

/** A port on which connections neither come about nor are refused, as behind a firewall that drops packets. */
export interface UnresponsivePort {
  readonly host: "127.0.0.1";
  readonly port: number;
  close(): Promise<void>;
}

/** Connections that Linux completes before anybody accepts them: the backlog and one more. */
const QUEUED = 2;

/** Listens with the shortest queue and then never turns its event loop again, so that nothing is accepted. */
const LISTENER = `
const { parentPort } = require("node:worker_threads");
const server = require("node:net").createServer();
server.listen({ port: 0, host: "127.0.0.1", backlog: ${QUEUED - 1} }, () => {
  parentPort.postMessage(server.address().port);
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
});
`;

/** Starts one. It relies on how Linux treats a full queue (the handshake is dropped); other systems may refuse instead. */
export async function startUnresponsivePort(): Promise<UnresponsivePort> {
  const worker = new Worker(LISTENER, { eval: true });
  const port = await new Promise<number>((resolve, reject) => {
    worker.once("error", reject);
    worker.once("message", resolve);
  });
  const fillers = await Promise.all(Array.from({ length: QUEUED }, () => connected(port)));
  return {
    host: "127.0.0.1",
    port,
    async close() {
      for (const filler of fillers) filler.destroy();
      await worker.terminate();
    },
  };
}

function connected(port: number): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("error", reject);
    socket.once("connect", () => {
      socket.off("error", reject);
      // The end of the worker resets the connection: nothing to say about it.
      socket.on("error", () => socket.destroy());
      resolve(socket);
    });
  });
}
