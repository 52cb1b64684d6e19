import { quoteName } from "../../domain/name-difference.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";
import { storePartner } from "./store-partner.ts";

/** Credentials of a provider outside PISTE: asked for, waited for, stored. */
export function joinPartner(partner: PartnerFacts): readonly DraftAction[] {
  const { name, isCynod } = partner;
  const shown = quoteName(name);
  const object = { kind: "Partner", name } as const;
  const source = isCynod ? SOURCES.cynod : SOURCES.undocumented;
  const id = (...steps: readonly string[]): string => actionId("partner", name, ...steps);
  return [
    draftAction({
      id: id("request"),
      stage: "partner",
      portal: "partner",
      who: "developer",
      title: {
        en: `Ask the partner ${shown.en} for its addresses, a consumer key and a consumer secret`,
        fr: `Demander au partenaire ${shown.fr} ses adresses, une consumer-key et un consumer-secret`,
      },
      remarks: [
        {
          en: "Ask too whether it filters by IP address or port, or wants a VPN: then name the addresses of your runners.",
          fr: "Demandez aussi s'il filtre par adresse IP ou par port, ou veut un VPN : indiquez alors les adresses de vos machines.",
        },
        {
          en: "Ask for OAuth 2.0: Basic authentication is allowed, not advised.",
          fr: "Demandez OAuth 2.0 : l'authentification Basic est permise, non conseillée.",
        },
      ],
      source,
      object,
    }),
    draftAction({
      id: id("credentials", "wait"),
      stage: "partner",
      portal: "partner",
      kind: "wait",
      who: "partner-contact",
      title: { en: `Wait for the credentials of ${shown.en}`, fr: `Attendre les identifiants de ${shown.fr}` },
      dependsOn: [id("request")],
      source,
      object,
    }),
    storePartner(partner, partner.credentials, false, [id("credentials", "wait")]),
  ];
}
