import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectorFacts } from "../facts/connector-facts.ts";
import type { Setting } from "../facts/connector-settings.ts";
import { actionId } from "./action-id.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { enumerateNames } from "./enumerate-names.ts";
import { identifiersPath } from "./identifiers-panel.ts";
import { CONNECTOR_LABELS, OAUTH_MODE, OPEN_BEE, PREREQUISITE } from "./open-bee.ts";
import { productName } from "./product-name.ts";
import { SOURCES } from "./sources.ts";

/** Enters the OAuth identifiers of an application in the product. */
export function configureConnector(
  connector: ConnectorFacts,
  { structure, applications }: Setting,
  dependsOn: readonly string[],
): DraftAction {
  const { name, product } = connector;
  const isOpenBee = product === OPEN_BEE;
  const shown = enumerateNames(applications, (count) => ({ en: `${count} applications`, fr: `${count} applications` }));
  const [application = ""] = applications;
  const whose: Localized =
    structure === null
      ? { en: "for the recipient", fr: "pour le destinataire" }
      : { en: `for the structure ${quoteName(structure).en}`, fr: `pour la structure ${quoteName(structure).fr}` };
  return draftAction({
    id: actionId("connector", name, "configure", ...(structure === null ? [] : [structure])),
    stage: "connector",
    portal: "connector",
    who: "connector-administrator",
    title: {
      en: `Enter the OAuth identifiers of ${shown.en} in ${productName(product).en} ${whose.en}`,
      fr: `Saisir les identifiants OAuth de ${shown.fr} dans ${productName(product).fr} ${whose.fr}`,
    },
    path: isOpenBee ? ["Configuration", OAUTH_MODE, "Valider"] : [],
    values: isOpenBee ? { "Mode d'authentification": OAUTH_MODE } : {},
    remarks: [
      {
        en: `Client ID and client secret are on PISTE: ${identifiersPath(application)
          .map((click) => quoteName(click).en)
          .join(", ")}.`,
        fr: `Le Client ID et le secret client sont sur PISTE : ${identifiersPath(application)
          .map((click) => quoteName(click).fr)
          .join(", ")}.`,
      },
      ...(applications.length > 1 ? [ONE_SET] : []),
      ...(isOpenBee ? [structure === null ? RECIPIENT : SUPPLIER, PREREQUISITE, EFFECTIVE, CONNECTOR_LABELS] : []),
    ],
    dependsOn,
    source: isOpenBee ? SOURCES.openBeeConnector : SOURCES.undocumented,
    object: { kind: "Connector", name },
  });
}

const SUPPLIER: Localized = {
  en: "Supplier: one set of identifiers for each structure, as AIFE recommends.",
  fr: "Fournisseur : un jeu d'identifiants par structure, comme l'AIFE le recommande.",
};

const RECIPIENT: Localized = {
  en: "Recipient (public body): one set of identifiers, whatever the number of its services.",
  fr: "Destinataire (organisme public) : un seul jeu d'identifiants, quel que soit le nombre de ses services.",
};

const EFFECTIVE: Localized = {
  en: "The connection on the Chorus Pro portal must be effective before.",
  fr: "Le raccordement sur le portail Chorus Pro doit être effectif auparavant.",
};

const ONE_SET: Localized = {
  en: "The manifest binds several applications to a recipient, which takes one: choose whose identifiers to enter.",
  fr: "Le manifeste lie plusieurs applications à un destinataire, qui n'en prend qu'une : choisissez celle dont saisir les identifiants.",
};
