import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { subscriptionId, subscriptionTitle } from "./api-list.ts";
import { APPROVER } from "./approver-remark.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { approvalGuide } from "./guides.ts";

/** Id of the wait for an approval. */
export function approvalId(application: string, api: Subscription): string {
  return actionId("application", application, "approval", ...subscriptionId(api));
}

/** The wait until the API's administrator lets the application in. */
export function awaitApproval({ name }: ApplicationFacts, api: Subscription, dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(subscriptionTitle(api));
  return draftAction({
    id: approvalId(name, api),
    stage: "wait",
    portal: "piste",
    kind: "wait",
    who: "api-administrator",
    url: PORTAL_PAGES.applications,
    title: {
      en: `Wait until the administrator of the API approves ${shown.en} for the application ${quoteName(name).en}`,
      fr: `Attendre que l'administrateur de l'API valide ${shown.fr} pour l'application ${quoteName(name).fr}`,
    },
    remarks: [
      APPROVER,
      {
        en: "Once it is granted, write approval: granted with approvedOn in the manifest.",
        fr: "Une fois la validation accordée, écrivez approval: granted avec approvedOn dans le manifeste.",
      },
    ],
    dependsOn,
    source: approvalGuide(api),
    declared: api.approval.state === "given",
    object: { kind: "Application", name },
  });
}
