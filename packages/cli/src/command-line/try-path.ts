import { describeFileError } from "@pistectl/action-kit/disk";
import type { Failed } from "@pistectl/words";
import type { Refusal } from "./refusal.ts";
import { refusePath } from "./refuse-path.ts";

/** Does something with the path that a flag names; null once it is done, else why it cannot be. */
export async function tryPath(flag: string, path: string, act: () => Promise<void>): Promise<Failed<Refusal> | null> {
  try {
    await act();
    return null;
  } catch (error) {
    return refusePath(flag, path, describeFileError(error));
  }
}
