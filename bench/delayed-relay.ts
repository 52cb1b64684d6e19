import { connect, createServer, type Socket } from "node:net";

/** A TCP relay that makes a loopback port as far away as `delayMs` each way. */
export interface DelayedRelay {
  readonly port: number;
  close(): void;
}

/**
 * Starts a relay to a port of 127.0.0.1. Each byte arrives `delayMs` later, each way. The handshake of TCP itself cannot be delayed from outside the kernel, so
 * its round trip is charged to the first bytes: nothing of a connection is forwarded before one round trip has passed since it was accepted.
 */
export async function startDelayedRelay(targetPort: number, delayMs: number): Promise<DelayedRelay> {
  const sockets = new Set<Socket>();
  const server = createServer({ noDelay: true }, (client) => {
    const acceptedAt = performance.now();
    const upstream = connect({ host: "127.0.0.1", port: targetPort, noDelay: true });
    for (const socket of [client, upstream]) {
      sockets.add(socket);
      socket.on("error", () => socket.destroy());
      socket.on("close", () => sockets.delete(socket));
    }
    forward(client, upstream, delayMs, acceptedAt + 2 * delayMs);
    forward(upstream, client, delayMs, 0);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the relay has no port");
  return {
    port: address.port,
    close() {
      server.close();
      for (const socket of sockets) socket.destroy();
    },
  };
}

function forward(from: Socket, to: Socket, delayMs: number, openFrom: number): void {
  const arriveAt = (): number => Math.max(performance.now(), openFrom) + delayMs;
  const later = (work: () => void): void => {
    setTimeout(work, arriveAt() - performance.now());
  };
  from.on("data", (chunk) => later(() => to.writable && to.write(chunk)));
  from.on("end", () => later(() => to.end()));
  from.on("close", () => later(() => to.destroy()));
}
