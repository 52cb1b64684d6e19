import type { Clock } from "../machine/clock.ts";

/** A moment after which nothing more is begun. */
export interface Deadline {
  /** Milliseconds left, never negative. */
  remainingMs(): number;
  /** Aborts at the deadline. */
  readonly signal: AbortSignal;
  /** Frees the timer. */
  clear(): void;
  /** Brings it forward to now: what is still under way is given up. */
  end(): void;
}

/** A deadline `ms` milliseconds from now. */
export function startDeadline(ms: number, clock: Clock): Deadline {
  const end = clock.now() + ms;
  const over = new AbortController();
  const cleared = new AbortController();
  clock.sleep(ms, cleared.signal).then(
    () => over.abort(),
    () => {},
  );
  return {
    remainingMs: () => Math.max(0, end - clock.now()),
    signal: over.signal,
    clear: () => cleared.abort(),
    end: () => {
      cleared.abort();
      over.abort();
    },
  };
}
