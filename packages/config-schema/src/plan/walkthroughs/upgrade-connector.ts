import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { isTooOld, OLDEST_FOR_OAUTH, OPEN_BEE, PREREQUISITE } from "./open-bee.ts";
import { productName } from "./product-name.ts";
import { SOURCES } from "./sources.ts";

/** Brings the product to a version that takes OAuth, or to the one that the manifest names. */
export function upgradeConnector({ name, product, version }: ConnectorFacts): DraftAction {
  const wanted = version !== null && !isTooOld(product, version) ? version : OLDEST_FOR_OAUTH;
  return draftAction({
    id: actionId("connector", name, "upgrade"),
    stage: "connector",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Bring ${productName(product).en} to version ${quoteName(wanted).en}${wanted === version ? "" : " or later"}`,
      fr: `Passer ${productName(product).fr} en version ${quoteName(wanted).fr}${wanted === version ? "" : " ou ultérieure"}`,
    },
    remarks: product === OPEN_BEE ? [PREREQUISITE] : [],
    source: product === OPEN_BEE ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name },
  });
}
