import { quoteName } from "../../domain/name-difference.ts";
import type { PartnerFacts } from "../facts/partner-facts.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { SOURCES } from "./sources.ts";

/** A partner that is used no more. */
export function leavePartner({ name, isCynod }: PartnerFacts): DraftAction {
  const shown = quoteName(name);
  return draftAction({
    id: actionId("partner", name, "revoke"),
    stage: "removal",
    portal: "partner",
    who: "developer",
    title: {
      en: `Ask the partner ${shown.en} to revoke the consumer key`,
      fr: `Demander au partenaire ${shown.fr} de révoquer la consumer-key`,
    },
    provable: false,
    source: isCynod ? SOURCES.cynod : SOURCES.undocumented,
    object: { kind: "Partner", name },
  });
}
