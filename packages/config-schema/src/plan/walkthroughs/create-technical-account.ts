import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { CONNECTION_FORM } from "../facts/connection-form.ts";
import { filled } from "../facts/form-entries.ts";
import { ACCOUNT_PATH } from "./account-path.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";
import { accountName, technicalAccountId } from "./technical-account.ts";

/** The technical account of a connection; a login that is declared says that it exists. */
export function createTechnicalAccount(connection: ConnectionFacts, dependsOn: readonly string[]): DraftAction {
  const { portal, structure, accountExists } = connection;
  const where = portalName(portal);
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "create"),
    title: { en: `Create ${account.en} on ${where.en}`, fr: `Créer le ${account.fr} sur ${where.fr}` },
    path: ACCOUNT_PATH,
    values: filled([
      ["Type de demande", "Création d'un compte technique"],
      [CONNECTION_FORM.structure, structure],
    ]),
    remarks: [
      {
        en: "The main manager of the structure does it.",
        fr: "Le gestionnaire principal de la structure s'en charge.",
      },
      {
        en: "The password is shown once: store it at once.",
        fr: "Le mot de passe n'est affiché qu'une fois : conservez-le aussitôt.",
      },
    ],
    dependsOn,
    source: SOURCES.technicalAccount,
    declared: accountExists,
  });
}
