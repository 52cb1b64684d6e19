import { quoteName } from "../../domain/name-difference.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { actionId } from "./action-id.ts";
import { COMMITTED } from "./credential-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";
import { storePartner } from "./store-partner.ts";

/** New credentials of a partner in place of those that stood in the manifest: asked for, waited for, stored. */
export function renewPartner(partner: PartnerFacts): readonly DraftAction[] {
  const { name, isCynod } = partner;
  const shown = quoteName(name);
  const object = { kind: "Partner", name } as const;
  const source = isCynod ? SOURCES.cynod : SOURCES.undocumented;
  const request = actionId("partner", name, "renew");
  const wait = actionId("partner", name, "renew", "wait");
  return [
    draftAction({
      id: request,
      stage: "partner",
      portal: "partner",
      who: "developer",
      title: {
        en: `Ask the partner ${shown.en} for a new consumer key and a new consumer secret, and to revoke the old ones`,
        fr: `Demander au partenaire ${shown.fr} une nouvelle consumer-key et un nouveau consumer-secret, et de révoquer les anciens`,
      },
      remarks: [COMMITTED],
      source,
      object,
    }),
    draftAction({
      id: wait,
      stage: "partner",
      portal: "partner",
      kind: "wait",
      who: "partner-contact",
      title: { en: `Wait for the new credentials of ${shown.en}`, fr: `Attendre les nouveaux identifiants de ${shown.fr}` },
      dependsOn: [request],
      source,
      object,
    }),
    storePartner(partner, partner.credentials, false, [wait]),
  ];
}
