import type { Failed } from "@pistectl/words";
import { type Refusal, refused } from "./refusal.ts";

/** The variables that `check` reads, in place of flags. */
export const CREDENTIAL_VARIABLES = {
  clientId: "PISTE_CLIENT_ID",
  clientSecret: "PISTE_CLIENT_SECRET",
  technicalAccount: "CPRO_ACCOUNT",
} as const;

/** Flags that people expect, and the variable that does their work. */
const VARIABLES: Readonly<Record<string, string>> = {
  "client-id": CREDENTIAL_VARIABLES.clientId,
  "piste-client-id": CREDENTIAL_VARIABLES.clientId,
  id: CREDENTIAL_VARIABLES.clientId,
  "client-secret": CREDENTIAL_VARIABLES.clientSecret,
  "piste-client-secret": CREDENTIAL_VARIABLES.clientSecret,
  secret: CREDENTIAL_VARIABLES.clientSecret,
  "technical-account": CREDENTIAL_VARIABLES.technicalAccount,
  "cpro-account": CREDENTIAL_VARIABLES.technicalAccount,
  account: CREDENTIAL_VARIABLES.technicalAccount,
  login: CREDENTIAL_VARIABLES.technicalAccount,
  password: CREDENTIAL_VARIABLES.technicalAccount,
};

/** Why a flag that would carry a credential does not exist, or null for any other flag. */
export function refuseSecretFlag(rawName: string): Failed<Refusal> | null {
  const name = rawName.replace(/^-+/, "").toLowerCase().replaceAll("_", "-");
  const variable = Object.hasOwn(VARIABLES, name) ? VARIABLES[name] : undefined;
  if (variable === undefined) return null;
  return refused({
    en: `There is no flag ${rawName}: process lists and shell histories would show its value. Set the environment variable ${variable} instead.`,
    fr: `L'option ${rawName} n'existe pas : sa valeur se verrait dans la liste des processus et l'historique du shell. Renseignez la variable d'environnement ${variable}.`,
  });
}

/** Why a variable of a credential is not set by an argument (`PISTE_CLIENT_SECRET=…` behind the command), or null for any other argument; a line with blanks is one to explain. */
export function refuseAssignment(argument: string): Failed<Refusal> | null {
  const variable = Object.values(CREDENTIAL_VARIABLES).find((name) => argument.startsWith(`${name}=`) && !/\s/.test(argument));
  if (variable === undefined) return null;
  return refused({
    en: `${variable}=… is no argument of pistectl: process lists and shell histories would show its value. Set the environment variable before the command.`,
    fr: `${variable}=… n'est pas un argument de pistectl : sa valeur se verrait dans la liste des processus et l'historique du shell. Renseignez la variable d'environnement avant la commande.`,
  });
}
