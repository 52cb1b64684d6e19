import { fail, type Outcome, succeed } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { AttemptRecord } from "../domain/exchange-records.ts";
import type { Clock } from "../machine/clock.ts";
import { type FailedAttempt, withRetries } from "../retry/retry.ts";
import type { HealthCall, HealthCallRequest } from "./health-call.ts";

/** In place of a health call, where none is known: connects to the API's host and sends nothing. What comes of it is `unasked`, or why there is no connection. */
export async function reachHost(
  unasked: Diagnosis,
  { link, maxAttempts, deadline, onAttempt, onWait }: Pick<HealthCallRequest, "link" | "maxAttempts" | "deadline" | "onAttempt" | "onWait">,
  clock: Clock,
): Promise<HealthCall> {
  const attempts: AttemptRecord[] = [];
  const attempt = async (delayMs: number): Promise<Outcome<null, FailedAttempt>> => {
    const reached = await link.reach();
    if (reached.ok) return succeed(null);
    const failed: AttemptRecord = {
      stage: "gateway",
      attempt: attempts.length + 1,
      status: null,
      delayMs,
      reason: reached.failure.code,
    };
    attempts.push(failed);
    onAttempt(failed);
    return fail({ diagnosis: reached.failure, retryAfterMs: null });
  };
  const result = await withRetries({ maxAttempts, deadline, clock, onWait }, attempt);
  return { diagnosis: result.ok ? unasked : result.failure.diagnosis, attempts, http: null, exchange: null };
}
