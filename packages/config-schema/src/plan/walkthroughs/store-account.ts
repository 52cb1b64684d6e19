import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { scopeOf } from "./connection-scope.ts";
import { UNREADABLE } from "./credential-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { storeCredentials } from "./secret-store.ts";
import { SOURCES } from "./sources.ts";
import { accountName, accountSecretId } from "./technical-account.ts";

/** What is known of a value before it is stored. */
interface Storing {
  /** The manifest says that it was done. */
  readonly declared: boolean;
  /** No step of the plan gives a new value. */
  readonly isOldValue: boolean;
}

/** `login:password` under the reference that the manifest gives. */
export function storeAccount(connection: ConnectionFacts, { declared, isOldValue }: Storing, dependsOn: readonly string[]): DraftAction {
  const { name, login, credential } = connection;
  const account = accountName(connection);
  const { commands, remarks } = storeCredentials([credential], scopeOf(connection));
  return draftAction({
    id: accountSecretId(connection),
    stage: "connection",
    portal: "repository",
    who: "developer",
    title: {
      en: `Put the login and the password of ${account.en} into the secret store`,
      fr: `Mettre l'identifiant et le mot de passe du ${account.fr} dans le coffre à secrets`,
    },
    commands,
    remarks: [...(isOldValue ? [UNREADABLE] : []), ...(login === null ? [SHAPE] : [shapeOf(login)]), ...remarks],
    dependsOn,
    source: SOURCES.gitHub,
    declared,
    object: { kind: "ChorusProConnection", name },
  });
}

const SHAPE: Localized = {
  en: "The value is login:password, in one piece and without a line break at its end.",
  fr: "La valeur est identifiant:mot de passe, d'un seul tenant et sans saut de ligne final.",
};

function shapeOf(login: string): Localized {
  const shown = quoteName(`${login}:`);
  return {
    en: `The value begins with ${shown.en}, then the password, without a line break at its end.`,
    fr: `La valeur commence par ${shown.fr}, suivi du mot de passe, sans saut de ligne final.`,
  };
}
