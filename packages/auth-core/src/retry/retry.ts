import type { Outcome } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { Clock } from "../machine/clock.ts";
import { backoffMs, LONGEST_OBEYED_MS } from "./backoff.ts";
import type { Deadline } from "./deadline.ts";

/** Why a request gave nothing, with the pause that the server asked for. */
export interface Refusal {
  readonly diagnosis: Diagnosis;
  /** Milliseconds, null when it asked for none. */
  readonly retryAfterMs: number | null;
}

/** Why one attempt failed, and what that says about the next one. */
export interface FailedAttempt extends Refusal {
  /** Set: one more attempt after this pause, milliseconds, on top of the limit. */
  readonly extraAfterMs?: number;
  /** No further attempt, whatever the diagnosis: its own retries are used up. */
  readonly final?: true;
}

/** Limits of a series of attempts. */
export interface RetryLimits {
  readonly maxAttempts: number;
  readonly deadline: Deadline;
  readonly clock: Clock;
  readonly onWait: (delayMs: number, reason: string) => void;
}

/** Attempts until one goes well, the refusal is not a transient one, or a limit is reached; `attempt` is handed the pause that preceded it. */
export async function withRetries<T>(
  limits: RetryLimits,
  attempt: (delayMs: number) => Promise<Outcome<T, FailedAttempt>>,
): Promise<Outcome<T, FailedAttempt>> {
  const { clock, deadline, onWait } = limits;
  let counted = 0;
  let delayMs = 0;
  for (;;) {
    const result = await attempt(delayMs);
    if (result.ok) return result;
    const { failure } = result;
    const pause = failure.extraAfterMs ?? pauseAfter(failure, ++counted, limits);
    if (pause === null || pause >= deadline.remainingMs()) return result;
    delayMs = pause;
    if (pause > 0) {
      onWait(pause, failure.diagnosis.code);
      try {
        await clock.sleep(pause, deadline.signal);
      } catch {
        return result;
      }
    }
  }
}

/** Pause before the next counted attempt, null when there is to be none. */
function pauseAfter(
  { diagnosis, retryAfterMs, final }: FailedAttempt,
  counted: number,
  { maxAttempts, clock }: RetryLimits,
): number | null {
  if (final === true || !diagnosis.transient || counted >= maxAttempts) return null;
  if (retryAfterMs === null) return backoffMs(counted, clock);
  return retryAfterMs > LONGEST_OBEYED_MS ? null : retryAfterMs;
}
