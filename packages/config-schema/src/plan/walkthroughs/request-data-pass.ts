import { quoteName } from "../../domain/name-difference.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { actionId } from "./action-id.ts";
import { subscriptionId } from "./api-list.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";

/** The request outside PISTE that some APIs want before the one on PISTE; null for the others. */
export function requestDataPass({ name, environment }: ApplicationFacts, api: Subscription): DraftAction | null {
  if (api.entry?.dataPass !== true) return null;
  const shown = quoteName(api.name);
  return draftAction({
    id: actionId("application", name, "datapass", ...subscriptionId(api)),
    stage: environment,
    portal: "provider",
    who: "application-manager",
    title: { en: `Make the DataPass request for ${shown.en}`, fr: `Déposer la demande DataPass pour ${shown.fr}` },
    remarks: [
      {
        en: "The page of the API on api.gouv.fr leads to the form; access is granted on PISTE afterwards.",
        fr: "La page de l'API sur api.gouv.fr mène au formulaire ; l'accès est ensuite accordé sur PISTE.",
      },
      {
        en: "api.gouv.fr is being closed in favour of data.gouv.fr (2024–2025): where the page is gone, look for the API there.",
        fr: "api.gouv.fr ferme au profit de data.gouv.fr (2024–2025) : si la page a disparu, cherchez l'API sur celui-ci.",
      },
    ],
    source: SOURCES.dataPass,
    declared: api.approval.state === "given",
    object: { kind: "Application", name },
  });
}
