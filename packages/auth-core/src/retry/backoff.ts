import type { Clock } from "../machine/clock.ts";

/** Mean pause doubles from here, milliseconds. */
const BASE_MS = 1000;
const CAP_MS = 8000;

/** A `Retry-After` above this ends the wait at once, milliseconds. */
export const LONGEST_OBEYED_MS = 10_000;

/** Pause before retry `n` (from 1), milliseconds: full jitter, so that many jobs do not come back together. */
export function backoffMs(retry: number, clock: Clock): number {
  return clock.random() * Math.min(CAP_MS, BASE_MS * 2 ** (retry - 1));
}

/** Pause before the one retry on `invalid_client` and before a renewed token is used, milliseconds: never none, since what it waits out is the gateway. */
export function refusalPauseMs(clock: Clock): number {
  return BASE_MS / 2 + (clock.random() * BASE_MS) / 2;
}
