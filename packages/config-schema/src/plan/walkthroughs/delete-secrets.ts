import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { Credential } from "../facts/credential.ts";
import type { PortalAction } from "../portal-action.ts";
import { type DraftAction, draftAction } from "./draft-action.ts";
import { removeCredentials, type SecretScope } from "./secret-store.ts";
import { SOURCES } from "./sources.ts";

/** Takes secrets of an object out of the store, all of them when it goes; null when there are none. */
export function deleteSecrets(
  id: string,
  object: PortalAction["object"],
  credentials: readonly Credential[],
  scope: SecretScope,
  dependsOn: readonly string[],
  isLeaving: boolean,
): DraftAction | null {
  if (credentials.length === 0) return null;
  return draftAction({
    id,
    stage: "removal",
    portal: "repository",
    who: "developer",
    title: title(quoteName(object.name), isLeaving),
    ...removeCredentials(credentials, scope),
    dependsOn,
    provable: false,
    source: SOURCES.gitHub,
    object,
  });
}

function title(shown: Localized, isLeaving: boolean): Localized {
  return isLeaving
    ? { en: `Delete the secrets of ${shown.en} from the secret store`, fr: `Supprimer du coffre les secrets de ${shown.fr}` }
    : {
        en: `Delete from the secret store what ${shown.en} no longer uses`,
        fr: `Supprimer du coffre ce qui ne sert plus à ${shown.fr}`,
      };
}
