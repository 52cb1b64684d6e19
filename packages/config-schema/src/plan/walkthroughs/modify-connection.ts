import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { CONNECTION_FORM } from "../facts/connection-form.ts";
import { actionId } from "./action-id.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import { EXACT, TRANSLATED } from "./connection-remarks.ts";
import type { DraftAction } from "./draft-action.ts";
import { emptiedFields } from "./emptied-fields.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";

/** A connection that exists: only what changes is typed. */
export function modifyConnection(
  connection: ConnectionFacts,
  values: Readonly<Record<string, string>>,
  dependsOn: readonly string[],
): DraftAction {
  const { name, portal } = connection;
  const where = portalName(portal);
  const application = values[CONNECTION_FORM.application];
  return chorusProAction(connection, {
    id: actionId("connection", name, "modify"),
    title:
      application === undefined
        ? {
            en: `Modify the connection ${quoteName(name).en} on ${where.en}`,
            fr: `Modifier le raccordement ${quoteName(name).fr} sur ${where.fr}`,
          }
        : {
            en: `Give the connection ${quoteName(name).en} the application name ${quoteName(application).en} on ${where.en}`,
            fr: `Donner au raccordement ${quoteName(name).fr} le nom d'application ${quoteName(application).fr} sur ${where.fr}`,
          },
    path: ["Raccordement EDI et API", "Gérer raccordement API", "Valider"],
    values,
    remarks: [
      ...emptiedFields(values),
      ...(application ? [EXACT] : []),
      {
        en: "No source says whether the portal edits a connection: if it does not, declare it anew and delete the old one.",
        fr: "Aucune source ne dit si le portail modifie un raccordement : sinon, déclarez-le à nouveau et supprimez l'ancien.",
      },
      TRANSLATED,
    ],
    dependsOn,
    source: SOURCES.openBeeConnection,
  });
}
