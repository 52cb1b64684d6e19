// The end of this process.
export { endProcess } from "../process/end-process.ts";
export { catchInterruption, interruptedStatus } from "../process/interruption.ts";
