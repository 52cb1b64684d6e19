import type { Portal } from "@pistectl/config-schema/plan";
import type { Kind } from "@pistectl/config-schema/reading";

/** The portal where an object lives, by the kind of its document. */
export const OBJECT_PORTALS: Readonly<Record<Kind, Portal>> = {
  Application: "piste",
  ChorusProConnection: "chorus-pro",
  Connector: "connector",
  Partner: "partner",
  Api: "repository",
};
