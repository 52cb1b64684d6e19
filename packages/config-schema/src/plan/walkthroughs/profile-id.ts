import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { subscriptionId } from "./api-list.ts";

/** Id of the wait for a business profile, or of a step before it. */
export function profileId(application: string, api: Subscription, ...steps: readonly string[]): string {
  return actionId("application", application, "profile", ...subscriptionId(api), ...steps);
}
