import { quoteName } from "../../domain/name-difference.ts";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { Subscription } from "../facts/subscription.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { profileId } from "./profile-id.ts";
import { SOURCES } from "./sources.ts";

/** The wait for it. */
export function awaitBusinessProfile({ name }: ApplicationFacts, api: Subscription, dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(api.name);
  return draftAction({
    id: profileId(name, api),
    stage: "wait",
    portal: "provider",
    kind: "wait",
    who: "api-provider",
    title: {
      en: `Wait for the business profile of ${quoteName(name).en} on ${shown.en}`,
      fr: `Attendre le profil métier de ${quoteName(name).fr} sur ${shown.fr}`,
    },
    remarks: [
      {
        en: "Until then calls answer ERRAUTUSR0001; afterwards the health check answers etat: OK.",
        fr: "Jusque-là, les appels répondent ERRAUTUSR0001 ; ensuite, le contrôle de santé répond etat: OK.",
      },
      {
        en: "Once it is given, write profile: granted in the manifest.",
        fr: "Une fois le profil attribué, écrivez profile: granted dans le manifeste.",
      },
    ],
    dependsOn,
    source: SOURCES.sneCotation,
    declared: api.profile.state === "given",
    object: { kind: "Application", name },
  });
}
