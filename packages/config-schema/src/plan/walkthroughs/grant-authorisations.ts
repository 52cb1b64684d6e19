import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { CONNECTION_FORM } from "../facts/connection-form.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** Id of the authorisations: once for a structure, whatever the number of its connections. */
export function authorisationsId({ name, portal, structure }: ConnectionFacts): string {
  return structure === null ? actionId("connection", name, "authorisations") : actionId("structure", structure, portal, "authorisations");
}

/** The authorisations (« habilitations ») on the space of a structure, without which nobody declares its connection. */
export function grantAuthorisations(connection: ConnectionFacts, dependsOn: readonly string[]): DraftAction {
  const { portal, structure } = connection;
  const where = portalName(portal);
  const whose = structure === null ? null : quoteName(structure);
  return chorusProAction(connection, {
    id: authorisationsId(connection),
    title: {
      en: `Give the authorisations (habilitations) on the space « Raccordement EDI et API »${whose === null ? "" : ` of the structure ${whose.en}`} to whoever connects it, on ${where.en}`,
      fr: `Donner les habilitations sur l'espace « Raccordement EDI et API »${whose === null ? "" : ` de la structure ${whose.fr}`} à la personne qui la raccorde, sur ${where.fr}`,
    },
    values: structure === null ? {} : { [CONNECTION_FORM.structure]: structure },
    remarks: [
      {
        en: "Go on to the next step if that person has them. No source shows where the portal gives them.",
        fr: "Passez à l'étape suivante si cette personne les a déjà. Aucune source ne montre où le portail les donne.",
      },
    ],
    dependsOn,
    source: SOURCES.openBeeConnection,
  });
}
