import { quoteName } from "../../domain/name-difference.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { profileId } from "./profile-id.ts";
import { SOURCES } from "./sources.ts";

/** The business profile of SNE-Cotation, which its own administrators give once PISTE lets the application in. */
export function askBusinessProfile({ name }: ApplicationFacts, api: Subscription, dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(api.name);
  return draftAction({
    id: profileId(name, api, "request"),
    stage: "wait",
    portal: "provider",
    who: "application-manager",
    title: {
      en: `Ask the administrators of ${shown.en} for a business profile for the application ${quoteName(name).en}`,
      fr: `Demander aux administrateurs de ${shown.fr} un profil métier pour l'application ${quoteName(name).fr}`,
    },
    values: { "Nom de l'application": name },
    remarks: [
      {
        en: "They are not those of PISTE: the approval alone is not enough.",
        fr: "Ce ne sont pas ceux de PISTE : la validation seule ne suffit pas.",
      },
    ],
    dependsOn,
    source: SOURCES.sneCotation,
    declared: api.profile.state === "given",
    object: { kind: "Application", name },
  });
}
