import type { Host } from "../machine/host.ts";

/** A moment after which nothing more is begun. */
export interface Deadline {
  /** Milliseconds left, never negative. */
  remainingMs(): number;
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  /** Frees the timer. */
  clear(): void;
}

/** A deadline `ms` milliseconds from now. */
export function startDeadline(ms: number, host: Host): Deadline {
  const end = host.now() + ms;
  const over = new AbortController();
  const cleared = new AbortController();
  host.sleep(ms, cleared.signal).then(
    () => over.abort(),
    () => {},
  );
  return {
    remainingMs: () => Math.max(0, end - host.now()),
    signal: over.signal,
    clear: () => cleared.abort(),
  };
}
