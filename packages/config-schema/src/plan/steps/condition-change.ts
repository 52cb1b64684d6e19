import type { Condition } from "../facts/subscription.ts";

/** Needed, and not said to be given. */
export function isMissing({ need, state }: Condition): boolean {
  return need === "required" && state !== "given";
}

/** Given or not needed before, missing now. */
export function isLost(before: Condition, after: Condition): boolean {
  return isMissing(after) && (before.state === "given" || before.need === "none");
}

/** The manifest said nothing, or a refusal, and now that it is under way. */
export function isAnnounced(before: Condition, after: Condition): boolean {
  return after.state === "pending" && (before.state === "unsaid" || before.state === "refused");
}
