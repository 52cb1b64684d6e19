import type { Localized } from "@pistectl/words";
import type { Kind } from "../document/manifest-document.ts";

/** Where an action is done. */
export const PORTALS = ["piste", "chorus-pro", "provider", "connector", "partner", "repository"] as const;
/** One of `PORTALS`. */
export type Portal = (typeof PORTALS)[number];

/** Who does it. */
export const ACTORS = [
  "account-holder",
  "application-manager",
  "api-administrator",
  "api-provider",
  "structure-manager",
  "connector-administrator",
  "partner-contact",
  "developer",
] as const;
/** One of `ACTORS`. */
export type Actor = (typeof ACTORS)[number];

/** One thing that a person does, waits for or proves. */
export interface PortalAction {
  /** Unique in a plan and the same for the same change: `application/NAME/create`, in lower case where it is ours. */
  readonly id: string;
  readonly portal: Portal;
  readonly kind: "do" | "wait" | "verify";
  readonly who: Actor;
  readonly title: Localized;
  /** Address of the page to open, where a source gives one. */
  readonly url: Localized | null;
  /** Clicks from the home page of the portal, in its own French labels; empty where there is nothing to click. */
  readonly path: readonly string[];
  /** What to type or choose, to the letter, by the portal's own label, in the order of the form. */
  readonly values: Readonly<Record<string, string>>;
  /** Commands to run, one a line; no secret in them. */
  readonly commands: readonly string[];
  /** What to know before or while doing it. */
  readonly remarks: readonly Localized[];
  /** How long it takes as far as is known; null where nothing is known or nothing is waited for. */
  readonly duration: Localized | null;
  /** Ids of the actions to be done before. */
  readonly dependsOn: readonly string[];
  /** Where the way of doing it is described: the guide or screen, and its date. */
  readonly source: Localized;
  /** The manifest says that it is done already: listed on a first plan all the same, and not asked again. */
  readonly declared: boolean;
  /** Takes something away: an application, a connection, a subscription, a setting, credentials. */
  readonly destructive: boolean;
  /** Document that asks for it. */
  readonly object: { readonly kind: Kind; readonly name: string };
}
