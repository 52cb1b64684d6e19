import type { Clock } from "../src/machine/clock.ts";
import { loopTurns } from "./loop-turns.ts";

/** A clock that stands still unless told to leap, and chance that is no chance: times and pauses come out the same in every run. */
export interface LeapingClock extends Clock {
  /** Moves the time on; every wait that is over by then ends. */
  leap(ms: number): void;
  /** Resolves once somebody waits for so long at most, milliseconds, and does not stop at once. */
  waiting(ms: number): Promise<void>;
  /** Leaps to the end of the wait that ends first, if there are at least two: the last one is the deadline of the whole check. */
  leapToNext(): boolean;
  /** The next wait is a pause between attempts, not a time limit: the clock leaps over it. */
  announcePause(): void;
}

/** Starts at this moment. */
export interface LeapingClockOptions {
  readonly startsAt?: number | undefined;
  readonly random?: number | undefined;
  /** Waits up to this long are taken for pauses even if nobody announced them, milliseconds. */
  readonly leapsOverMs?: number | undefined;
}

/** A clock for one run. */
export function createLeapingClock({
  startsAt = Date.UTC(2026, 10, 20, 12),
  random = 0.5,
  leapsOverMs = 0,
}: LeapingClockOptions = {}): LeapingClock {
  const waits = new Set<{ readonly until: number; readonly wake: () => void }>();
  let time = startsAt;
  let pauseNext = false;
  const leap = (ms: number): void => {
    time += ms;
    for (const wait of [...waits].filter(({ until }) => until <= time)) wait.wake();
  };
  return {
    now: () => time,
    random: () => random,
    leap,
    async waiting(ms) {
      for (;;) {
        const wait = [...waits].find(({ until }) => until <= time + ms);
        await loopTurns();
        if (wait !== undefined && waits.has(wait)) return;
      }
    },
    leapToNext() {
      if (waits.size < 2) return false;
      leap(Math.min(...[...waits].map(({ until }) => until)) - time);
      return true;
    },
    announcePause() {
      pauseNext = true;
    },
    sleep(ms, signal) {
      if (signal.aborted) return Promise.reject(signal.reason);
      if (pauseNext || ms <= leapsOverMs) {
        pauseNext = false;
        leap(ms);
        return Promise.resolve();
      }
      return new Promise((resolve, reject) => {
        const wait = { until: time + ms, wake: () => waits.delete(wait) && resolve() };
        waits.add(wait);
        signal.addEventListener("abort", () => waits.delete(wait) && reject(signal.reason), { once: true });
      });
    },
  };
}
