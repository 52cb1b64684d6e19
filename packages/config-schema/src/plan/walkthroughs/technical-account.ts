import type { Localized } from "@pistectl/words";
import { quoteName } from "../../domain/name-difference.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import { actionId } from "./action-id.ts";

/** Id of a step of a technical account: once for a login, whatever the number of connections that use it. */
export function technicalAccountId(connection: ConnectionFacts, ...steps: readonly string[]): string {
  return actionId("technical-account", connection.login ?? placeOf(connection), connection.portal, ...steps);
}

/** Id of its storing: once for a secret of the store. */
export function accountSecretId(connection: ConnectionFacts): string {
  return actionId("technical-account", placeOf(connection), connection.portal, "store");
}

/** A technical account in the middle of a sentence, by its login where it is known; without its article in French. */
export function accountName({ name, login }: ConnectionFacts): Localized {
  const shown = quoteName(login ?? name);
  return login === null
    ? { en: `the technical account of the connection ${shown.en}`, fr: `compte technique du raccordement ${shown.fr}` }
    : { en: `the technical account ${shown.en}`, fr: `compte technique ${shown.fr}` };
}

function placeOf({ credential: { place } }: ConnectionFacts): string {
  return place.type === "variable" ? place.name : place.path;
}
