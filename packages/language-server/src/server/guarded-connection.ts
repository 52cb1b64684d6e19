import { type Language, say } from "@pistectl/words";
import { ErrorCodes, ResponseError } from "vscode-languageserver";
import type { ServerConnection } from "./server-connection.ts";

/** `ErrorCodes.ServerNotInitialized` of the protocol. */
const NOT_INITIALIZED = -32002;

/** How far a client is: until it has said what it is nothing else is heard, and once it has said that it goes nothing is done any more. */
export type Stage = "new" | "served" | "leaving";

/** What is known of the client. */
interface Known {
  readonly stage: () => Stage;
  readonly language: () => Language;
}

type Handler = (...params: unknown[]) => unknown;

/** The same connection. Of what a handler throws only the kind is told, since its words could quote a text; what the server itself answers stays as it is. */
export function guardedConnection(connection: ServerConnection, known: Known): ServerConnection {
  const warn = (kind: string): void => connection.console.warn(`a notification was not understood (${kind})`);
  const guardedPart = <Part extends object>(part: Part): Part =>
    new Proxy(part, {
      get: (_part, property): unknown => {
        const [name, member]: readonly [string, unknown] = [String(property), Reflect.get(part, property)];
        if (typeof member === "object" && member !== null) return guardedPart(member);
        if (typeof member !== "function") return member;
        if (!name.startsWith("on")) return member.bind(part);
        return (handler: Handler) => member.call(part, guard(handler, name, known, warn));
      },
    });
  return guardedPart(connection);
}

function guard(handler: Handler, name: string, { stage, language }: Known, warn: (kind: string) => void): Handler {
  return async (...params) => {
    const isNotification = name === "onInitialized" || name.startsWith("onDid");
    try {
      if (stage() === "new" && name !== "onInitialize") throw new ResponseError(NOT_INITIALIZED, "initialize comes first");
      if (stage() === "leaving") {
        if (isNotification) return undefined;
        throw new ResponseError(ErrorCodes.InvalidRequest, "nothing is answered after shutdown");
      }
      return await handler(...params);
    } catch (error) {
      const kind = error instanceof Error ? error.name : typeof error;
      if (isNotification) return warn(kind);
      if (error instanceof ResponseError) throw error;
      throw new ResponseError(
        ErrorCodes.InternalError,
        say(
          {
            en: `No answer (${kind}): either the request is not one of the protocol, or this is a bug of pistectl.`,
            fr: `Pas de réponse (${kind}) : soit la requête n'est pas conforme au protocole, soit c'est un défaut de pistectl.`,
          },
          language(),
        ),
      );
    }
  };
}
