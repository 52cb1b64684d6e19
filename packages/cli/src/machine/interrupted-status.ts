import { constants } from "node:os";

/** Exit status of a process that a signal ended, as shells give it: 128 and the number of the signal. `reason` is the name of the signal. */
export function interruptedStatus({ reason }: Pick<AbortSignal, "reason">): number {
  return 128 + (constants.signals[reason as NodeJS.Signals] ?? constants.signals.SIGINT);
}
