import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { countApis, listPath, rows, subscriptionTitle } from "./api-list.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { tickingGuides } from "./guides.ts";

/** Unticks APIs that are declared no more. */
export function deselectApis(
  application: ApplicationFacts,
  apis: readonly Subscription[],
  dependsOn: readonly string[],
): DraftAction | null {
  if (apis.length === 0) return null;
  const { name } = application;
  const shown = enumerateNames(apis.map(subscriptionTitle), countApis);
  return draftAction({
    id: actionId("application", name, "apis", "remove"),
    stage: "removal",
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: {
      en: `Untick ${shown.en} for the application ${quoteName(name).en}`,
      fr: `Décocher ${shown.fr} pour l'application ${quoteName(name).fr}`,
    },
    path: listPath(name),
    values: rows(apis),
    remarks: [
      {
        en: "Calls to it are refused from then on; coming back may take a new approval.",
        fr: "Ses appels sont refusés dès lors ; y revenir peut demander une nouvelle validation.",
      },
    ],
    dependsOn,
    provable: false,
    source: tickingGuides(apis),
    object: { kind: "Application", name },
  });
}
