import type { ExtraCa } from "./extra-ca.ts";
import type { TlsClient } from "./tls.ts";

/** Modules that take as long to load as a packet takes to come back: loaded once, and while something is under way on the network. */
export interface LateModules {
  /** The TLS client, with the authorities of the run. */
  tls(): Promise<TlsClient>;
  /** HTTP over an open connection. */
  http(): Promise<typeof import("./exchange.ts")>;
}

/** Nothing is loaded yet. */
export function createLateModules(extraCa: readonly ExtraCa[]): LateModules {
  let tls: Promise<TlsClient> | null = null;
  let http: Promise<typeof import("./exchange.ts")> | null = null;
  return {
    tls() {
      tls ??= import("./tls.ts").then(({ createTlsClient }) => createTlsClient(extraCa));
      return tls;
    },
    http() {
      http ??= import("./exchange.ts");
      return http;
    },
  };
}

/** Starts loading a module once what was just begun has reached the network. */
export function loadMeanwhile(load: () => Promise<unknown>): void {
  // A failure shows where the module is used.
  setImmediate(() => void load().catch(() => {}));
}
