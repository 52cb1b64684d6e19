import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { APPLICATION_FORM } from "../facts/application-form.ts";
import { actionId } from "./action-id.ts";
import { NOT_VERIFIED, OFF } from "./application-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { sourceList } from "./guides.ts";
import { SOURCES } from "./sources.ts";

/** A production application: the portal's form, filled in. */
export function createApplication(application: ApplicationFacts, remarks: readonly Localized[], dependsOn: readonly string[]): DraftAction {
  const { name, form, enabled, email } = application;
  return draftAction({
    id: actionId("application", name, "create"),
    stage: "production",
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: { en: `Create the production application ${quoteName(name).en}`, fr: `Créer l'application de production ${quoteName(name).fr}` },
    path: ["Applications", "Créer une application", "Sauvegarder l'application"],
    values: form,
    remarks: [
      ...remarks,
      ...(email === null ? [] : [NOT_VERIFIED]),
      ...(form[APPLICATION_FORM.image] === undefined ? [] : [IMAGE]),
      ...(enabled ? [] : [OFF]),
      SAVE,
    ],
    dependsOn,
    implied: true,
    source: sourceList(SOURCES.sneCotation, SOURCES.openBeeAccount),
    object: { kind: "Application", name },
  });
}

const IMAGE: Localized = { en: "The image has 1 MB at most.", fr: "L'image pèse au plus 1 Mo." };

const SAVE: Localized = {
  en: `« Sauvegarder l'application » is translated back from an English guide ("Save application"): the portal's label may differ a little.`,
  fr: "« Sauvegarder l'application » est retraduit d'un guide en anglais (« Save application ») : le libellé du portail peut différer un peu.",
};
