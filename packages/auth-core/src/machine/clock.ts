import { setTimeout as wait } from "node:timers/promises";

/** Clock and chance: what the work asks of the machine besides the network, so that tests can hold them. */
export interface Clock {
  /** Milliseconds since the Unix epoch, with fractions. */
  now(): number;
  /** From 0 (included) to 1 (excluded). */
  random(): number;
  /** Resolves after `ms` milliseconds; rejects when the signal aborts first. */
  sleep(ms: number, signal: AbortSignal): Promise<void>;
}

/** Node's timers take no more, and fire at once when asked to; milliseconds. */
const LONGEST_TIMER_MS = 2 ** 31 - 1;

/** When the counter of the machine stood at 0, as the system has it now: it goes on evenly, whatever is done to the clock of the system. */
const ORIGIN_MS = Date.now() - counterMs();

/** The machine's own clock and chance. */
export const systemClock: Clock = {
  now: () => ORIGIN_MS + counterMs(),
  random: Math.random,
  sleep: (ms, signal) => wait(Math.min(ms, LONGEST_TIMER_MS), undefined, { signal }),
};

/** Not that of `performance`, for which Node loads a dozen modules: two milliseconds of a start. */
function counterMs(): number {
  return Number(process.hrtime.bigint()) / 1e6;
}
