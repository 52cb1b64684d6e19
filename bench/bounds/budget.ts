import type { Measured } from "./measure-run.ts";

/** Most memory of a process, and most that it may write, bytes. */
export const BUDGET = { memory: 300_000_000, written: 10_000_000 };

/** Whether a run came to an end of its own, with a verdict, on no more than that. */
export function isWithin({ memory, written, status }: Measured): boolean {
  return memory <= BUDGET.memory && written <= BUDGET.written && status !== null && status !== 4;
}
