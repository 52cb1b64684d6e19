import type { Localized } from "@pistectl/words";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { actionId } from "../walkthroughs/action-id.ts";
import { askBusinessProfile } from "../walkthroughs/ask-business-profile.ts";
import { approvalId, awaitApproval } from "../walkthroughs/await-approval.ts";
import { awaitBusinessProfile } from "../walkthroughs/await-business-profile.ts";
import { completeSandbox } from "../walkthroughs/complete-sandbox.ts";
import { createApplication } from "../walkthroughs/create-application.ts";
import { deleteApplication } from "../walkthroughs/delete-application.ts";
import { deleteSecrets } from "../walkthroughs/delete-secrets.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import { profileId } from "../walkthroughs/profile-id.ts";
import { stillDependent } from "../walkthroughs/still-dependent.ts";
import { storeIdentifiers } from "../walkthroughs/store-identifiers.ts";
import { dyingCredentials } from "./dying-credentials.ts";
import { type ChangedObject, isFirst, type ObjectSteps, type PlanContext } from "./plan-context.ts";
import { selected, subscribe } from "./subscribe.ts";
import { updateApplication } from "./update-application.ts";

/** What people do for an application. A replacement declares the new side, then takes the production side away if that is the old one. */
export function applicationSteps(object: ChangedObject<ApplicationFacts>, context: PlanContext): ObjectSteps {
  const { action, before, after } = object;
  const built =
    after === null ? [] : before === null || isFirst(object) ? declare(after, context) : updateApplication(before, after, context);
  const goes = before?.environment === "production" && (action === "delete" || action === "replace") ? before : null;
  const needed = goes === null || after !== null ? [] : stillDependent(context.dependentsOf(goes.name));
  const dying = goes === null ? [] : context.unused(goes.credentials, goes.environment);
  const stays = action === "replace" && before?.environment === "sandbox";
  return {
    actions: [...built, ...(goes === null ? [] : remove(goes, needed, built, context))],
    remarks: [...(goes === null ? [] : [dyingCredentials(dying, OAUTH)]), ...needed, ...(stays ? [SANDBOX_STAYS] : [])],
    dying,
  };
}

const OAUTH = {
  en: "The OAuth identifiers of the application die with it",
  fr: "Les identifiants OAuth de l'application disparaissent avec elle",
};
const SANDBOX_STAYS = { en: "The sandbox application stays on PISTE.", fr: "L'application bac à sable reste sur PISTE." };

function declare(application: ApplicationFacts, context: PlanContext): readonly DraftAction[] {
  const account = context.accountReady(application);
  const form =
    application.environment === "production"
      ? createApplication(application, context.creationRemarks(application), account)
      : completeSandbox(application, account);
  const apis = application.subscriptions;
  const approvals = apis.filter(({ approval }) => approval.need === "required");
  return [
    form,
    ...subscribe(application, apis, approvals, { form: [form.id], terms: context.termsAccepted(application) }),
    ...approvals.map((api) => awaitApproval(application, api, selected(application, api, apis))),
    ...apis
      .filter(({ profile }) => profile.need === "required")
      .flatMap((api) => [
        askBusinessProfile(application, api, [approvalId(application.name, api), ...selected(application, api, apis)]),
        awaitBusinessProfile(application, api, [profileId(application.name, api, "request")]),
      ]),
    storeIdentifiers(application, application.credentials, context.sharing(application, application.credentials), [form.id]),
  ];
}

function remove(
  application: ApplicationFacts,
  needed: readonly Localized[],
  built: readonly DraftAction[],
  context: PlanContext,
): readonly DraftAction[] {
  const { name, credentials, environment } = application;
  const done = [...built.map(({ id }) => id), ...context.released(name)];
  const deletion = deleteApplication(application, [...context.deletionRemarks(application), ...needed], done);
  const secrets = deleteSecrets(
    actionId("application", name, "delete", "secrets"),
    { kind: "Application", name },
    context.abandoned(credentials, environment),
    environment,
    [deletion.id],
    true,
  );
  return [deletion, ...(secrets === null ? [] : [secrets])];
}
