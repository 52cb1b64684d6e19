import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import { PORTAL_PAGES } from "../../domain/portal-pages.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Credential } from "../facts/credential.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { sourceList } from "./guides.ts";
import { identifiersPath, PANEL } from "./identifiers-panel.ts";
import { storeCredentials } from "./secret-store.ts";
import { enumerateSharing, type Sharing } from "./sharing.ts";
import { SOURCES } from "./sources.ts";

/** Credentials of an application from its page into the secret store. */
export function storeIdentifiers(
  { name, environment }: ApplicationFacts,
  credentials: readonly Credential[],
  sharing: Sharing,
  dependsOn: readonly string[],
): DraftAction {
  const { commands, remarks } = storeCredentials(credentials, environment);
  return draftAction({
    id: actionId("application", name, "credentials"),
    stage: "credentials",
    portal: "repository",
    who: "developer",
    url: PORTAL_PAGES.applications,
    title: {
      en: `Put the OAuth identifiers of ${quoteName(name).en} into the secret store`,
      fr: `Mettre les identifiants OAuth de ${quoteName(name).fr} dans le coffre à secrets`,
    },
    path: identifiersPath(name),
    commands,
    remarks: [...(sharing.count === 0 ? [] : [shared(sharing)]), READ_ON_PISTE, PANEL, ...remarks],
    dependsOn,
    source: sourceList(SOURCES.sneCotation, SOURCES.judilibre),
    object: { kind: "Application", name },
  });
}

function shared(sharing: Sharing): Localized {
  const shown = enumerateSharing(sharing, { en: "other applications", fr: "autres applications" });
  return {
    en: `The same names hold the identifiers of ${shown.en}: those stored last replace the others. Give each application references of its own in its manifest (credentials) and plan again.`,
    fr: `Les mêmes noms servent aux identifiants de ${shown.fr} : les derniers enregistrés remplacent les autres. Donnez à chaque application ses propres références dans son manifeste (credentials) et refaites le plan.`,
  };
}

const READ_ON_PISTE: Localized = {
  en: "The clicks are those of PISTE (piste.gouv.fr), where the identifiers are read.",
  fr: "Les clics sont ceux de PISTE (piste.gouv.fr), où se lisent les identifiants.",
};
