import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { ACCOUNT_PATH } from "./account-path.ts";
import { chorusProAction } from "./chorus-pro-action.ts";
import { COMMITTED } from "./credential-remarks.ts";
import type { DraftAction } from "./draft-action.ts";
import { portalName } from "./portal-name.ts";
import { SOURCES } from "./sources.ts";
import { accountName, technicalAccountId } from "./technical-account.ts";

/** Why a technical account takes a new password. */
export interface PasswordRenewal {
  /** The manifest says that it was done. */
  readonly declared: boolean;
  /** The old one stood in the manifest. */
  readonly wasCommitted: boolean;
}

/** A new password for the technical account. */
export function resetPassword(
  connection: ConnectionFacts,
  { declared, wasCommitted }: PasswordRenewal,
  dependsOn: readonly string[],
): DraftAction {
  const { portal, login } = connection;
  const where = portalName(portal);
  const account = accountName(connection);
  return chorusProAction(connection, {
    id: technicalAccountId(connection, "password"),
    title: {
      en: `Reset the password of ${account.en} on ${where.en}`,
      fr: `Réinitialiser le mot de passe du ${account.fr} sur ${where.fr}`,
    },
    path: ACCOUNT_PATH,
    values: login === null ? {} : { Identifiant: login },
    remarks: [
      ...(wasCommitted ? [COMMITTED] : []),
      {
        en: "The main manager of the structure does it, every 424 days (14 months) at the latest.",
        fr: "Le gestionnaire principal de la structure s'en charge, tous les 424 jours (14 mois) au plus tard.",
      },
      {
        en: "Then write the day in passwordRenewedOn.",
        fr: "Écrivez ensuite la date dans passwordRenewedOn.",
      },
    ],
    dependsOn,
    source: SOURCES.technicalAccount,
    declared,
  });
}
