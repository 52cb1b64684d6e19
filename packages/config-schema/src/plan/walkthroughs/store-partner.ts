import { quoteName } from "../../domain/name-difference.ts";
import type { Credential } from "../facts/credential.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { actionId } from "./action-id.ts";
import { UNREADABLE } from "./credential-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { storeCredentials } from "./secret-store.ts";
import { SOURCES } from "./sources.ts";

/** Credentials of a partner under the references that the manifest gives; `areOldValues`: no step of the plan gives new ones. */
export function storePartner(
  { name }: PartnerFacts,
  credentials: readonly Credential[],
  areOldValues: boolean,
  dependsOn: readonly string[],
): DraftAction {
  const shown = quoteName(name);
  const { commands, remarks } = storeCredentials(credentials, null);
  return draftAction({
    id: actionId("partner", name, "credentials"),
    stage: "partner",
    portal: "repository",
    who: "developer",
    title: {
      en: `Put the credentials of ${shown.en} into the secret store`,
      fr: `Mettre les identifiants de ${shown.fr} dans le coffre à secrets`,
    },
    commands,
    remarks: [
      ...(areOldValues ? [UNREADABLE] : []),
      ...remarks,
      {
        en: "With gh secret set --env, they go into a GitHub environment instead of the repository.",
        fr: "Avec gh secret set --env, ils vont dans un environnement GitHub plutôt que dans le dépôt.",
      },
    ],
    dependsOn,
    source: SOURCES.gitHub,
    object: { kind: "Partner", name },
  });
}
