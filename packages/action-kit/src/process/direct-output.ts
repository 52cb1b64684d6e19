import { fstatSync, statSync, writeSync } from "node:fs";
import { devNull } from "node:os";

/** Standard output or standard error past the stream that Node keeps for it, whose opening takes 4 ms of a start (Node 24.21, a pipe). */
export interface DirectOutput {
  /** Whether it is a file, a pipe or the null device, and so no terminal. */
  readonly isPlain: boolean;
  /** Writes at once; gives what is left to the stream: everything where this is none of these, else what a full or closed one did not take. */
  write(text: string): Uint8Array;
}

const NOTHING = new Uint8Array();

/** A descriptor of the process, 1 or 2. On Windows a pipe takes nothing at once. */
export function directOutput(descriptor: 1 | 2): DirectOutput {
  const isPlain = isNoTerminal(descriptor);
  let isOpen = isPlain;
  return {
    isPlain,
    write(text) {
      let rest: Uint8Array = Buffer.from(text);
      try {
        while (isOpen && rest.length > 0) rest = rest.subarray(writeSync(descriptor, rest));
      } catch {
        // A pipe that is full and does not wait, or an error: the stream meets it again and tells of it. What was written first stays first.
        isOpen = false;
      }
      return rest.length === 0 ? NOTHING : rest;
    },
  };
}

function isNoTerminal(descriptor: number): boolean {
  if (process.platform === "win32") return false;
  try {
    const found = fstatSync(descriptor);
    return found.isFile() || found.isFIFO() || (found.isCharacterDevice() && found.rdev === statSync(devNull).rdev);
  } catch {
    return false;
  }
}
