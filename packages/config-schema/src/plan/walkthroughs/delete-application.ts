import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";

/** A production application goes; its OAuth identifiers go with it. */
export function deleteApplication({ name }: ApplicationFacts, remarks: readonly Localized[], dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(name);
  return draftAction({
    id: actionId("application", name, "delete"),
    stage: "removal",
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: { en: `Delete the production application ${shown.en}`, fr: `Supprimer l'application de production ${shown.fr}` },
    path: ["Applications", name],
    remarks: [
      ...remarks,
      {
        en: "Its OAuth identifiers stop working and do not come back: make sure that nothing uses them any more.",
        fr: "Ses identifiants OAuth cessent de fonctionner et ne reviennent pas : assurez-vous que plus rien ne les emploie.",
      },
      {
        en: "No source shows where the portal deletes an application: if the page does not offer it, switch it off (« Activer l'application ») or ask PISTE.",
        fr: "Aucune source ne montre où le portail supprime une application : si la page ne le propose pas, désactivez-la (« Activer l'application ») ou demandez à PISTE.",
      },
    ],
    dependsOn,
    provable: false,
    source: SOURCES.undocumented,
    object: { kind: "Application", name },
  });
}
