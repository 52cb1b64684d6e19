import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { scopeOf } from "./connection-scope.ts";
import { UNREADABLE } from "./credential-remarks.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { storeCredentials } from "./secret-store.ts";
import { enumerateSharing, type Sharing } from "./sharing.ts";
import { SOURCES } from "./sources.ts";
import { accountName, accountSecretId } from "./technical-account.ts";

/** What is known of a value before it is stored. */
interface Storing {
  /** The manifest says that it was done. */
  readonly declared: boolean;
  /** No step of the plan gives a new value. */
  readonly isOldValue: boolean;
  /** Logins of other accounts that are declared under the same name. */
  readonly others: Sharing;
}

/** `login:password` under the reference that the manifest gives. */
export function storeAccount(
  connection: ConnectionFacts,
  { declared, isOldValue, others }: Storing,
  dependsOn: readonly string[],
): DraftAction {
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
    remarks: [
      ...(others.count === 0 ? [] : [shared(others)]),
      ...(isOldValue ? [UNREADABLE] : []),
      ...(login === null ? [SHAPE] : [shapeOf(login)]),
      ...remarks,
    ],
    dependsOn,
    source: SOURCES.gitHub,
    declared,
    object: { kind: "ChorusProConnection", name },
  });
}

function shared(others: Sharing): Localized {
  const shown = enumerateSharing(others, { en: "other technical accounts", fr: "autres comptes techniques" });
  const named = others.names.length > 0 ? (others.count === 1 ? ONE : SEVERAL) : { en: "", fr: "" };
  return {
    en: `The same name is to hold ${named.en}${shown.en} too: a secret holds one. Give each connection a reference of its own in its manifest (technicalAccount.credential) and plan again.`,
    fr: `Le même nom doit aussi contenir ${named.fr}${shown.fr} : un secret n'en contient qu'un. Donnez à chaque raccordement sa propre référence dans son manifeste (technicalAccount.credential) et refaites le plan.`,
  };
}

const ONE: Localized = { en: "the technical account ", fr: "le compte technique " };
const SEVERAL: Localized = { en: "the technical accounts ", fr: "les comptes techniques " };

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
