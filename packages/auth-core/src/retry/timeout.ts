import { fail, type Outcome, succeed } from "@pistectl/words";
import type { Clock } from "../machine/clock.ts";

/** Why there is no result: the time was over first. */
export const TIMED_OUT: unique symbol = Symbol("timed out");

/**
 * Runs `work` for at most `ms` milliseconds; the signal it is handed aborts at that moment, or with `parent`. It then failed,
 * whether or not the work heeds the signal; what the work rejects with comes through.
 */
export async function within<T>(
  clock: Clock,
  ms: number,
  parent: AbortSignal | null,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<Outcome<T, typeof TIMED_OUT>> {
  const stop = new AbortController();
  const done = new AbortController();
  const signal = parent === null ? stop.signal : AbortSignal.any([parent, stop.signal]);
  const timeout = new Promise<Outcome<T, typeof TIMED_OUT>>((resolve) => {
    const over = (): void => {
      stop.abort();
      resolve(fail(TIMED_OUT));
    };
    if (ms <= 0 || parent?.aborted === true) return over();
    parent?.addEventListener("abort", over, { once: true, signal: done.signal });
    clock.sleep(ms, done.signal).then(over, () => {});
  });
  try {
    return await Promise.race([work(signal).then(succeed), timeout]);
  } finally {
    done.abort();
  }
}
