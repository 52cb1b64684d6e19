import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { CONNECTION_FORM } from "../facts/connection-form.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import { TRANSLATED } from "./connection-remarks.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** Id of the opening of the space: once for a structure, whatever the number of its connections. */
export function spaceId({ name, portal, structure }: ConnectionFacts): string {
  return structure === null ? actionId("connection", name, "space") : actionId("structure", structure, portal, "space");
}

/** The space « Raccordement EDI et API », without which the portal shows no way to connect. */
export function openSpace(connection: ConnectionFacts): DraftAction {
  const { portal, structure, space } = connection;
  const where = portalName(portal);
  const whose = structure === null ? null : quoteName(structure);
  return chorusProAction(connection, {
    id: spaceId(connection),
    title: {
      en: `Open the space « Raccordement EDI et API »${whose === null ? "" : ` of the structure ${whose.en}`} on ${where.en}, then log out and in again`,
      fr: `Ouvrir l'espace « Raccordement EDI et API »${whose === null ? "" : ` de la structure ${whose.fr}`} sur ${where.fr}, puis se déconnecter et se reconnecter`,
    },
    path: [
      "Activités du gestionnaire",
      "Mes structures",
      "Liste des espaces",
      "Ajouter des espaces",
      "Raccordement EDI et API",
      "Valider",
      "Déconnexion",
      "Connexion",
    ],
    values: structure === null ? {} : { [CONNECTION_FORM.structure]: structure },
    remarks: [
      {
        en: "In « Mes structures », the pen opens the structure; the space shows in the menu only after a new login.",
        fr: "Dans « Mes structures », le crayon ouvre la structure ; l'espace n'apparaît au menu qu'après une nouvelle connexion.",
      },
      TRANSLATED,
    ],
    source: SOURCES.openBeeConnection,
    declared: space === "open",
  });
}
