import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { listPath, subscriptionId, subscriptionTitle } from "./api-list.ts";
import { APPROVER } from "./approver-remark.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";

/** Asks again for an access that was refused or withdrawn. */
export function requestApproval({ name, environment }: ApplicationFacts, api: Subscription, dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(subscriptionTitle(api));
  return draftAction({
    id: actionId("application", name, "request", ...subscriptionId(api)),
    stage: environment,
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: { en: `Ask for the access to ${shown.en} again`, fr: `Redemander l'accès à ${shown.fr}` },
    path: [...listPath(name).slice(0, -1), "Demander l'accès"],
    remarks: [
      {
        en: "Ask the administrator of the API first why it was refused.",
        fr: "Demandez d'abord à l'administrateur de l'API la raison du refus.",
      },
      APPROVER,
    ],
    dependsOn,
    source: SOURCES.judilibre,
    object: { kind: "Application", name },
  });
}
