import type { Host } from "../host.ts";

/** Returned by `within` when the time was over first. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/**
 * Runs `work` for at most `ms` milliseconds; the signal it is handed aborts at that moment, or with `parent`. The result is `TIMED_OUT` then,
 * whether or not the work heeds the signal.
 */
export async function within<T>(
  host: Host,
  ms: number,
  parent: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T | typeof TIMED_OUT> {
  const stop = new AbortController();
  const done = new AbortController();
  const signal = parent === null ? stop.signal : AbortSignal.any([parent, stop.signal]);
  const timeout = new Promise<typeof TIMED_OUT>((resolve) => {
    const over = (): void => {
      stop.abort();
      resolve(TIMED_OUT);
    };
    if (ms <= 0 || parent?.aborted === true) return over();
    parent?.addEventListener("abort", over, { once: true, signal: done.signal });
    host.sleep(ms, done.signal).then(over, () => {});
  });
  try {
    return await Promise.race([work(signal), timeout]);
  } finally {
    done.abort();
  }
}
