import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { APPLICATION_FORM } from "../facts/application-form.ts";
import { actionId } from "./action-id.ts";
import { NOT_VERIFIED } from "./application-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { sourceList } from "./guides.ts";
import { SOURCES } from "./sources.ts";

/** The sandbox application, which PISTE made with the account. */
export function completeSandbox(application: ApplicationFacts, dependsOn: readonly string[]): DraftAction {
  const { name, form } = application;
  // What PISTE chose itself is not typed again.
  const { [APPLICATION_FORM.name]: _name, [APPLICATION_FORM.organization]: _organization, ...values } = form;
  return draftAction({
    id: actionId("application", name, "modify"),
    stage: "sandbox",
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: {
      en: `Complete the sandbox application ${quoteName(name).en}`,
      fr: `Compléter l'application bac à sable ${quoteName(name).fr}`,
    },
    path: ["Applications", name, "Modifier l'application", "Appliquer les modifications"],
    values,
    remarks: [SANDBOX, ...(form[APPLICATION_FORM.email] === undefined ? [] : [NOT_VERIFIED])],
    dependsOn,
    implied: true,
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name },
  });
}

const SANDBOX: Localized = {
  en: "PISTE made it with the account: it is the only application that works in the sandbox, and it is modified, never created.",
  fr: "PISTE l'a créée avec le compte : c'est la seule application utilisable en bac à sable, et elle se modifie, elle ne se crée pas.",
};
