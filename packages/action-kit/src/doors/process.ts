// What this process writes, and its end.
export { type DirectOutput, directOutput } from "../process/direct-output.ts";
export { endProcess } from "../process/end-process.ts";
export { catchInterruption, interruptedStatus } from "../process/interruption.ts";
// The built program, in parts.
export { linkedParts, type Parts } from "../process/linked-parts.ts";
