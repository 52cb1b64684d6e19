import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import { EXACT, TRANSLATED } from "./connection-remarks.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** The PISTE connection itself. */
export function declareConnection(connection: ConnectionFacts, dependsOn: readonly string[]): DraftAction {
  const { name, portal, form } = connection;
  const where = portalName(portal);
  return chorusProAction(connection, {
    id: actionId("connection", name, "declare"),
    title: {
      en: `Declare the PISTE connection ${quoteName(name).en} on ${where.en}`,
      fr: `Déclarer le raccordement PISTE ${quoteName(name).fr} sur ${where.fr}`,
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API", "Déclarer un raccordement PISTE", "Valider"],
    values: form,
    remarks: [EXACT, portal === "production" ? NO_SANDBOX : SANDBOX, TRANSLATED],
    dependsOn,
    source: SOURCES.openBeeConnection,
  });
}

const NO_SANDBOX: Localized = {
  en: "A sandbox application is refused on this portal.",
  fr: "Une application bac à sable est refusée sur ce portail.",
};

const SANDBOX: Localized = {
  en: "The qualification portal goes with the PISTE sandbox.",
  fr: "Le portail de qualification va avec le bac à sable de PISTE.",
};
