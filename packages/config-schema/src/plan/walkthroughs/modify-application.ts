import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import { APPLICATION_FORM } from "../facts/application-form.ts";
import { changedEntries } from "../facts/form-entries.ts";
import { actionId } from "./action-id.ts";
import { NOT_VERIFIED, OFF } from "./application-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { emptiedFields } from "./emptied-fields.ts";
import { sourceList } from "./guides.ts";
import { SOURCES } from "./sources.ts";

/** An application that exists: only what changes is typed; null when the form stays as it is. `renaming` is what to know besides of another name. */
export function modifyApplication(before: ApplicationFacts, after: ApplicationFacts, renaming: readonly Localized[]): DraftAction | null {
  const values = changedForm(before, after);
  const labels = Object.keys(values);
  if (labels.length === 0) return null;
  return draftAction({
    id: actionId("application", after.name, "modify"),
    stage: after.environment,
    portal: "piste",
    who: "application-manager",
    url: PORTAL_PAGES.applications,
    title: modificationTitle(before.name, after, labels),
    path: ["Applications", before.name, "Modifier l'application", "Appliquer les modifications"],
    values,
    remarks: [
      ...emptiedFields(values),
      ...(labels.includes(APPLICATION_FORM.name) ? [RENAMED, ...renaming] : []),
      ...(labels.includes(APPLICATION_FORM.organization) ? [ORGANIZATION] : []),
      ...(values[APPLICATION_FORM.email] ? [NOT_VERIFIED] : []),
      ...(values[APPLICATION_FORM.enabled] === "Non" ? [OFF] : []),
    ],
    provable: labels.some(
      (label) => label === APPLICATION_FORM.name || label === APPLICATION_FORM.organization || label === APPLICATION_FORM.enabled,
    ),
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name: after.name },
  });
}

function changedForm(before: ApplicationFacts, after: ApplicationFacts): Readonly<Record<string, string>> {
  const changed = Object.entries(changedEntries(before.form, after.form));
  const isSameOrganization = organizationKey(before.organization ?? "") === organizationKey(after.organization ?? "");
  return Object.fromEntries(changed.filter(([label]) => label !== APPLICATION_FORM.organization || !isSameOrganization));
}

function modificationTitle(formerName: string, { name, enabled }: ApplicationFacts, labels: readonly string[]): Localized {
  const shown = quoteName(name);
  if (labels.includes(APPLICATION_FORM.name)) {
    const former = quoteName(formerName);
    return {
      en: `Rename the application ${former.en} to ${shown.en} on PISTE`,
      fr: `Renommer l'application ${former.fr} en ${shown.fr} sur PISTE`,
    };
  }
  if (labels.length === 1 && labels[0] === APPLICATION_FORM.enabled) {
    return enabled
      ? { en: `Switch on the application ${shown.en}`, fr: `Activer l'application ${shown.fr}` }
      : { en: `Switch off the application ${shown.en}`, fr: `Désactiver l'application ${shown.fr}` };
  }
  return { en: `Modify the application ${shown.en}`, fr: `Modifier l'application ${shown.fr}` };
}

const RENAMED: Localized = {
  en: "No source says whether the OAuth identifiers stay the same: compare the Client ID afterwards.",
  fr: "Aucune source ne dit si les identifiants OAuth restent les mêmes : comparez ensuite le Client ID.",
};

const ORGANIZATION: Localized = {
  en: "No source says whether the portal lets an application change organization: if the field is fixed, ask PISTE (piste.gouv.fr/support), or create the application in an account of that organization.",
  fr: "Aucune source ne dit si le portail laisse une application changer d'organisation : si le champ est figé, demandez à PISTE (piste.gouv.fr/support), ou créez l'application dans un compte de cette organisation.",
};
