import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** Id of the wait for a connection to be effective. */
export function effectiveId({ name }: Pick<ConnectionFacts, "name">): string {
  return actionId("connection", name, "effective");
}

/** The wait until the portal shows a connection as effective, which the products that use it ask for. */
export function awaitConnection(connection: ConnectionFacts, dependsOn: readonly string[]): DraftAction {
  const shown = quoteName(connection.name);
  const where = portalName(connection.portal);
  return chorusProAction(connection, {
    id: effectiveId(connection),
    kind: "wait",
    title: {
      en: `Wait until the connection ${shown.en} is effective (« raccordement effectif ») on ${where.en}`,
      fr: `Attendre que le raccordement ${shown.fr} soit effectif sur ${where.fr}`,
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API"],
    remarks: [{ en: "No delay is documented.", fr: "Aucun délai n'est documenté." }],
    dependsOn,
    source: SOURCES.openBeeConnector,
  });
}
