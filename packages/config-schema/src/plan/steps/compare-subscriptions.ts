import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";

/** The APIs of an application that changes. */
export interface SubscriptionChanges {
  readonly added: readonly Subscription[];
  readonly kept: readonly { readonly old: Subscription; readonly api: Subscription }[];
  readonly removed: readonly Subscription[];
}

/** Compares the APIs of both sides of an application. */
export function compareSubscriptions(before: ApplicationFacts, after: ApplicationFacts): SubscriptionChanges {
  const former = new Map(before.subscriptions.map((api) => [api.key, api]));
  const present = new Set(after.subscriptions.map(({ key }) => key));
  return {
    added: after.subscriptions.filter(({ key }) => !former.has(key)),
    kept: after.subscriptions.flatMap((api) => {
      const old = former.get(api.key);
      return old === undefined ? [] : [{ old, api }];
    }),
    removed: before.subscriptions.filter(({ key }) => !present.has(key)),
  };
}
