import type { Kind, Portal } from "@pistectl/config-schema";

/** The portal where an object lives, by the kind of its document. */
export const OBJECT_PORTALS: Readonly<Record<Kind, Portal>> = {
  Application: "piste",
  ChorusProConnection: "chorus-pro",
  Connector: "connector",
  Partner: "partner",
  Api: "repository",
};
