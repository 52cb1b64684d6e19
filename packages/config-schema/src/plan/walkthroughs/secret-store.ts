import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { Credential, CredentialPlace } from "../facts/credential.ts";

/** GitHub environment that holds the secrets of a PISTE environment, of the same name; null: the repository. */
export type SecretScope = "production" | "sandbox" | null;

/** How credentials are put where the manifests say that they are. No value stands on a command line: `gh secret set` asks for it. */
export function storeCredentials(
  credentials: readonly Credential[],
  scope: SecretScope,
): { readonly commands: readonly string[]; readonly remarks: readonly Localized[] } {
  const variables = credentials.flatMap(({ what, place }) => (place.type === "variable" ? [{ what, name: place.name }] : []));
  const files = credentials.flatMap(({ what, place }) => (place.type === "file" ? [{ what, path: place.path }] : []));
  return {
    commands: variables.map(({ name }) => `gh secret set ${name}${environmentFlag(scope)}`),
    remarks: [
      ...(variables.length === 0 ? [] : [typingRemark(variables)]),
      ...files.map(({ what, path }) => ({
        en: `Write the ${what.en} to the file ${quoteName(path).en}, which git must ignore.`,
        fr: `Écrivez la valeur (${what.fr}) dans le fichier ${quoteName(path).fr}, que git doit ignorer.`,
      })),
      ...(scope === null || variables.length === 0 ? [] : [environmentRemark(scope)]),
    ],
  };
}

function typingRemark(variables: readonly { readonly what: Localized; readonly name: string }[]): Localized {
  return {
    en: `gh asks for each value (${variables.map(({ what, name }) => `${name}: ${what.en}`).join("; ")}): never write it on the command line.`,
    fr: `gh demande chaque valeur (${variables.map(({ what, name }) => `${name} : ${what.fr}`).join(" ; ")}) : ne l'écrivez jamais sur la ligne de commande.`,
  };
}

/** How they are taken away from there. */
export function removeCredentials(
  credentials: readonly Credential[],
  scope: SecretScope,
): { readonly commands: readonly string[]; readonly remarks: readonly Localized[] } {
  return {
    commands: credentials.flatMap(({ place }) =>
      place.type === "variable" ? [`gh secret delete ${place.name}${environmentFlag(scope)}`] : [],
    ),
    remarks: credentials.flatMap(({ place }) => (place.type === "file" ? [fileRemoval(place.path)] : [])),
  };
}

/** What makes two credentials one secret of the store. */
export function secretKey(place: CredentialPlace, scope: SecretScope): string {
  return JSON.stringify([scope, place.type, place.type === "variable" ? place.name : place.path]);
}

function fileRemoval(path: string): Localized {
  return { en: `Delete the file ${quoteName(path).en}.`, fr: `Supprimez le fichier ${quoteName(path).fr}.` };
}

function environmentFlag(scope: SecretScope): string {
  return scope === null ? "" : ` --env ${scope}`;
}

function environmentRemark(scope: "production" | "sandbox"): Localized {
  return {
    en: `The GitHub environment ${scope} must exist (Settings, Environments), and the jobs that use it name it.`,
    fr: `L'environnement GitHub ${scope} doit exister (Settings, Environments), et les jobs qui l'emploient le nomment.`,
  };
}
