import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { CONNECTION_FORM } from "../facts/connection-form.ts";
import { filled } from "../facts/form-entries.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** A connection goes. */
export function deleteConnection(connection: ConnectionFacts, remarks: readonly Localized[], dependsOn: readonly string[]): DraftAction {
  const { name, portal, structure, application } = connection;
  const where = portalName(portal);
  return chorusProAction(connection, {
    id: actionId("connection", name, "delete"),
    stage: "removal",
    title: {
      en: `Delete the connection ${quoteName(name).en} on ${where.en}`,
      fr: `Supprimer le raccordement ${quoteName(name).fr} sur ${where.fr}`,
    },
    path: ["Raccordement EDI et API", "Gérer raccordement API"],
    values: filled([
      [CONNECTION_FORM.structure, structure],
      [CONNECTION_FORM.application, application],
    ]),
    remarks: [
      ...remarks,
      {
        en: "Calls to Chorus Pro through it are refused from then on.",
        fr: "Les appels à Chorus Pro qui passent par lui sont refusés dès lors.",
      },
    ],
    dependsOn,
    provable: false,
    source: SOURCES.undocumented,
  });
}
