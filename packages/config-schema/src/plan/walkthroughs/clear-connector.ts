import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { CONNECTOR_LABELS, OPEN_BEE } from "./open-bee.ts";
import { productName } from "./product-name.ts";
import { SOURCES } from "./sources.ts";

/** Takes credentials out of the product: those of a structure, or a recipient's. */
export function clearConnector({ name, product }: ConnectorFacts, structure: string | null, dependsOn: readonly string[]): DraftAction {
  const whose: Localized =
    structure === null
      ? { en: " of the recipient", fr: " du destinataire" }
      : { en: ` of the structure ${quoteName(structure).en}`, fr: ` de la structure ${quoteName(structure).fr}` };
  return draftAction({
    id: actionId("connector", name, "clear", ...(structure === null ? [] : [structure])),
    stage: "removal",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Take the OAuth identifiers${whose.en} out of ${productName(product).en}`,
      fr: `Effacer les identifiants OAuth${whose.fr} dans ${productName(product).fr}`,
    },
    path: product === OPEN_BEE ? ["Configuration", "Valider"] : [],
    remarks: product === OPEN_BEE ? [CONNECTOR_LABELS] : [],
    dependsOn,
    source: product === OPEN_BEE ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name },
  });
}
