import { constants } from "node:os";

/**
 * From now on the first SIGINT, SIGTERM or SIGHUP only aborts the signal that is given back, with its name for a reason; a second one ends the process. For work
 * that waits: a handler runs between two pieces of work, so that whatever computes is better ended by the system itself, as it is without this.
 */
export function catchInterruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}

/** Exit status of a process that a signal ended, as shells give it: 128 and the number of the signal. `reason` is the name of the signal. */
export function interruptedStatus({ reason }: Pick<AbortSignal, "reason">): number {
  return 128 + (constants.signals[reason as NodeJS.Signals] ?? constants.signals.SIGINT);
}
