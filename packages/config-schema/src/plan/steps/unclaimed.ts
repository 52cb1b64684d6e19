import { enumeration, type Localized } from "@pistectl/words";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { Condition, Subscription } from "../facts/subscription.ts";
import { subscriptionTitle } from "../walkthroughs/api-list.ts";
import { enumerateNames } from "../walkthroughs/enumerate-names.ts";
import type { PlanContext } from "./plan-context.ts";

/** An object that a plan creates where something was declared before: nothing of it is there yet, whatever its manifest says. */
export interface Unclaimed<Facts> {
  readonly facts: Facts;
  /** What the manifest says otherwise; null when it says nothing of the sort. */
  readonly remark: Localized | null;
}

/** An application whose terms, approvals and profiles are still to be given. */
export function unclaimedApplication(application: ApplicationFacts): Unclaimed<ApplicationFacts> {
  const { subscriptions } = application;
  const claimants = (key: "terms" | "approval" | "profile"): readonly Subscription[] =>
    subscriptions.filter((api) => api[key].state === "given");
  const flags = [
    flag("terms: accepted", claimants("terms")),
    flag("approval: granted", claimants("approval")),
    flag("profile: granted", claimants("profile")),
  ].flat();
  const facts = subscriptions.map((api) => ({
    ...api,
    terms: withoutClaim(api.terms),
    approval: withoutClaim(api.approval),
    profile: withoutClaim(api.profile),
  }));
  return { facts: { ...application, subscriptions: facts }, remark: flags.length === 0 ? null : claimRemark(flags) };
}

/** A connection whose space and technical account are still to be made, as far as no other had them before. */
export function unclaimedConnection(connection: ConnectionFacts, former: FormerConnections): Unclaimed<ConnectionFacts> {
  const flags = connectionClaims(connection, former);
  return {
    facts: { ...connection, space: connection.space === "open" ? null : connection.space, accountExists: false, passwordRenewedOn: null },
    remark: flags.length === 0 ? null : claimRemark(flags),
  };
}

/** What a manifest says to be there for the structure that a connection moves to; what it said of the former one counts for nothing. */
export function movedClaims(before: ConnectionFacts, after: ConnectionFacts, former: FormerConnections): readonly Localized[] {
  const flags = connectionClaims(
    {
      ...after,
      login: after.login === before.login ? null : after.login,
      passwordRenewedOn: after.passwordRenewedOn === before.passwordRenewedOn ? null : after.passwordRenewedOn,
    },
    former,
  );
  if (flags.length === 0) return [];
  const shown = enumeration(flags);
  return [
    {
      en: `The manifest says ${shown.en}, but nothing was declared for this structure before: these steps are listed as to be done. Skip what is on the portal already.`,
      fr: `Le manifeste dit ${shown.fr}, mais rien n'était déclaré auparavant pour cette structure : ces étapes sont données comme à faire. Passez ce qui est déjà sur le portail.`,
    },
  ];
}

type FormerConnections = Pick<PlanContext, "hasSpace" | "hasAccount">;

function connectionClaims(connection: ConnectionFacts, { hasSpace, hasAccount }: FormerConnections): readonly Localized[] {
  const isNew = !hasAccount(connection);
  return [
    ...(connection.space === "open" && !hasSpace(connection) ? [plain("space: open")] : []),
    ...(connection.login !== null && isNew ? [plain("technicalAccount.login")] : []),
    ...(connection.passwordRenewedOn !== null && isNew ? [plain("technicalAccount.passwordRenewedOn")] : []),
  ];
}

function withoutClaim(condition: Condition): Condition {
  return condition.state === "given" ? { ...condition, state: "pending" } : condition;
}

function plain(text: string): Localized {
  return { en: text, fr: text };
}

function flag(text: string, apis: readonly Subscription[]): readonly Localized[] {
  if (apis.length === 0) return [];
  const names = enumerateNames(apis.map(subscriptionTitle), (count) => ({ en: `${count} APIs`, fr: `${count} API` }));
  return [{ en: `${text} (${names.en})`, fr: `${text} (${names.fr})` }];
}

function claimRemark(flags: readonly Localized[]): Localized {
  const shown = enumeration(flags);
  return {
    en: `The manifest says ${shown.en}, but what this plan creates has nothing yet: these steps are listed as to be done. Skip what is on the portal already.`,
    fr: `Le manifeste dit ${shown.fr}, mais ce que crée ce plan n'a encore rien : ces étapes sont données comme à faire. Passez ce qui est déjà sur le portail.`,
  };
}
