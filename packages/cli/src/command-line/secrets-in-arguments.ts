import { secretsOfText, secretTexts } from "@pistectl/config-schema/secrets";
import type { Localized } from "@pistectl/words";
import { CREDENTIAL_VARIABLES, refuseSecretFlag } from "./secret-flags.ts";

/** The form of the identifiers and secrets that PISTE gives. */
const PISTE_CREDENTIAL = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** What looks like a secret in arguments: an error that repeats what was typed must not repeat it. */
export function secretsInArguments(argv: readonly string[]): readonly string[] {
  return argv.flatMap((argument) => (PISTE_CREDENTIAL.test(argument) ? [argument] : secretTexts(argument, secretsOfText(argument))));
}

/** What to say beside the refusal when a credential was pasted as an argument; null when none was, or when the refusal is about the flag before it. */
export function pastedCredentialRemark(argv: readonly string[]): Localized | null {
  if (!argv.some((argument) => PISTE_CREDENTIAL.test(argument)) || argv.some((argument) => refuseSecretFlag(argument) !== null))
    return null;
  const { clientId, clientSecret } = CREDENTIAL_VARIABLES;
  return {
    en: `An argument has the form of a credential, which process lists and shell histories show. Set the environment variables ${clientId} and ${clientSecret} instead.`,
    fr: `Un argument a la forme d'un identifiant ou d'un secret, que la liste des processus et l'historique du shell montreraient. Renseignez les variables d'environnement ${clientId} et ${clientSecret}.`,
  };
}
