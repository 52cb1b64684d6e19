import type { Localized } from "@pistectl/words";
import type { ConnectionFacts } from "../facts/connection-facts.ts";

/** The portal in the middle of a sentence. */
export function portalName(portal: ConnectionFacts["portal"]): Localized {
  return portal === "production"
    ? { en: "the Chorus Pro portal", fr: "le portail Chorus Pro" }
    : { en: "the Chorus Pro qualification portal", fr: "le portail de qualification Chorus Pro" };
}
