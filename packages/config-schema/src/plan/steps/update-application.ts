import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { askBusinessProfile } from "../walkthroughs/ask-business-profile.ts";
import { approvalId, awaitApproval } from "../walkthroughs/await-approval.ts";
import { awaitBusinessProfile } from "../walkthroughs/await-business-profile.ts";
import { deleteSecrets } from "../walkthroughs/delete-secrets.ts";
import { deselectApis } from "../walkthroughs/deselect-apis.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { modifyApplication } from "../walkthroughs/modify-application.ts";
import { requestApproval } from "../walkthroughs/request-approval.ts";
import { rotateIdentifiers } from "../walkthroughs/rotate-identifiers.ts";
import { stillNaming } from "../walkthroughs/still-dependent.ts";
import { storeIdentifiers } from "../walkthroughs/store-identifiers.ts";
import { compareSubscriptions } from "./compare-subscriptions.ts";
import { isAnnounced, isLost, isMissing } from "./condition-change.ts";
import { movedCredentials, wasCommitted } from "./moved-credentials.ts";
import type { PlanContext } from "./plan-context.ts";
import { selected, selections, subscribe } from "./subscribe.ts";

/** What people do for an application that stays: only what the manifest does not already say to be given. */
export function updateApplication(before: ApplicationFacts, after: ApplicationFacts, context: PlanContext): readonly DraftAction[] {
  const form = modifyApplication(before, after, stillNaming(before.name, context.dependentsOf(before.name)));
  const { added, kept, removed } = compareSubscriptions(before, after);
  const formDone = form === null ? [] : [form.id];
  const approvals = added.filter((api) => isMissing(api.approval));
  const waits = [
    ...approvals.map((api) => awaitApproval(after, api, selected(after, api, added))),
    ...kept.flatMap(({ old, api }) => approvalAgain(after, old, api, formDone)),
    ...added.filter((api) => isMissing(api.profile)).flatMap((api) => profileSteps(after, api, true, added)),
    ...kept.flatMap(({ old, api }) =>
      isLost(old.profile, api.profile)
        ? profileSteps(after, api, true, added)
        : isAnnounced(old.profile, api.profile)
          ? profileSteps(after, api, false, added)
          : [],
    ),
  ];
  const untick = deselectApis(after, removed, [...formDone, ...selections(after.name), ...waits.map(({ id }) => id)]);
  return [
    ...(form === null ? [] : [form]),
    ...subscribe(after, added, approvals, { form: formDone, terms: context.termsAccepted(after) }),
    ...waits,
    ...identifiers(before, after, formDone, context),
    ...(untick === null ? [] : [untick]),
  ];
}

function approvalAgain(
  application: ApplicationFacts,
  old: Subscription,
  api: Subscription,
  dependsOn: readonly string[],
): readonly DraftAction[] {
  const isRefused = api.approval.state === "refused" && old.approval.state !== "refused";
  if (isLost(old.approval, api.approval) || isRefused) {
    const request = requestApproval(application, api, dependsOn);
    return [request, awaitApproval(application, api, [request.id])];
  }
  return isAnnounced(old.approval, api.approval) ? [awaitApproval(application, api, dependsOn)] : [];
}

function profileSteps(
  application: ApplicationFacts,
  api: Subscription,
  isAsked: boolean,
  added: readonly Subscription[],
): readonly DraftAction[] {
  const before = [approvalId(application.name, api), ...selected(application, api, added)];
  const request = askBusinessProfile(application, api, before);
  return isAsked ? [request, awaitBusinessProfile(application, api, [request.id])] : [awaitBusinessProfile(application, api, before)];
}

/** New identifiers when a later date asks for them, or when a manifest held the secret; else they only move to where the manifest says. */
function identifiers(
  before: ApplicationFacts,
  after: ApplicationFacts,
  dependsOn: readonly string[],
  context: PlanContext,
): readonly DraftAction[] {
  const { name, environment, credentials, rotatedOn } = after;
  const isExposed = wasCommitted(before.credentials[1], credentials[1]);
  const isRotated = before.rotatedOn !== null && rotatedOn !== null && rotatedOn > before.rotatedOn;
  const moved = movedCredentials(before.credentials, credentials);
  const declared = !isExposed && rotatedOn !== null && rotatedOn < context.today;
  const stored =
    isExposed || isRotated
      ? rotateIdentifiers(after, { declared, wasCommitted: isExposed }, dependsOn)
      : moved.length === 0
        ? []
        : [storeIdentifiers(after, moved, context.sharing(after, moved), dependsOn)];
  const left = deleteSecrets(
    actionId("application", name, "credentials", "delete"),
    { kind: "Application", name },
    context.abandoned(before.credentials, environment),
    environment,
    stored.map(({ id }) => id),
    false,
  );
  return [...stored, ...(left === null ? [] : [left])];
}
