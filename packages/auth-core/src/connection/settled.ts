import type { Socket } from "node:net";

/** Resolves with the socket at its event, rejects with its error; a socket given up is destroyed. */
export function settled<S extends Socket>(socket: S, event: "connect" | "secureConnect", signal: AbortSignal): Promise<S> {
  return new Promise((resolve, reject) => {
    const abort = (): void => void socket.destroy();
    const onError = (error: Error): void => {
      signal.removeEventListener("abort", abort);
      socket.destroy();
      reject(error);
    };
    socket.once("error", onError);
    socket.once(event, () => {
      signal.removeEventListener("abort", abort);
      socket.off("error", onError);
      // From here to the first request nobody listens: an idle socket that fails must not end the process.
      socket.on("error", () => {});
      resolve(socket);
    });
    signal.addEventListener("abort", abort, { once: true });
    if (signal.aborted) abort();
  });
}
