import type { Localized } from "@pistectl/words";
import type { ApplicationFacts } from "../facts/application-facts.ts";
import type { ConnectionFacts } from "../facts/connection-facts.ts";
import type { Credential } from "../facts/credential.ts";
import type { ObjectAction } from "../plan.ts";
import type { ConsentWait } from "../walkthroughs/await-terms.ts";
import type { DraftAction } from "../walkthroughs/draft-action.ts";
import type { SecretScope } from "../walkthroughs/secret-store.ts";
import type { Sharing } from "../walkthroughs/sharing.ts";
import type { Dependent } from "../walkthroughs/still-dependent.ts";

/** An object that changes, as its walkthroughs know it. */
export interface ChangedObject<Facts> {
  readonly action: ObjectAction;
  readonly before: Facts | null;
  readonly after: Facts | null;
}

/** Whether an object is declared there for the first time: a new one, or a new side of a replacement. */
export function isFirst({ action, before, after }: ChangedObject<unknown>): boolean {
  return after !== null && (before === null || action === "replace");
}

/** What a change of an object means on the portals. */
export interface ObjectSteps {
  readonly actions: readonly DraftAction[];
  readonly remarks: readonly Localized[];
  /** Credentials that die with the object and that nothing else uses. */
  readonly dying: readonly Credential[];
}

/** What the steps of an object know of the other objects. */
export interface PlanContext {
  /** `YYYY-MM-DD`. */
  readonly today: string;
  /** Actions after which the account of an application is there. */
  readonly accountReady: (application: ApplicationFacts) => readonly string[];
  /** Actions after which the terms of an application's APIs are accepted. */
  readonly termsAccepted: (application: ApplicationFacts) => readonly ConsentWait[];
  /** What whoever creates an application has to know first. */
  readonly creationRemarks: (application: ApplicationFacts) => readonly Localized[];
  /** The same for whoever deletes it. */
  readonly deletionRemarks: (application: ApplicationFacts) => readonly Localized[];
  /** Whether the space of a connection's structure was declared open before. */
  readonly hasSpace: (connection: ConnectionFacts) => boolean;
  /** Whether its technical account was declared before. */
  readonly hasAccount: (connection: ConnectionFacts) => boolean;
  /** Whether the credential of its technical account was declared before at the same place. */
  readonly hasStored: (connection: ConnectionFacts) => boolean;
  /** Logins of the other technical accounts that are declared at the place of its credential. */
  readonly otherLogins: (connection: ConnectionFacts) => Sharing;
  /** Name that a renamed application has now. */
  readonly currentName: (application: string) => string;
  /** Actions after which the connections that name an application work. */
  readonly connected: (application: string) => readonly string[];
  /** Actions after which nothing uses an application as it was declared before. */
  readonly released: (application: string) => readonly string[];
  /** What is declared to use an application. */
  readonly dependentsOf: (application: string) => readonly Dependent[];
  /** Connectors that are declared to work through a connection that no other takes the place of. */
  readonly dependentsOfConnection: (connection: ConnectionFacts) => readonly Dependent[];
  /** Actions after which no product works through a connection as it was declared before. */
  readonly disconnected: (connection: ConnectionFacts) => readonly string[];
  /** Actions after which another connection serves the structure of one that goes. */
  readonly replaced: (connection: ConnectionFacts) => readonly string[];
  /** Whether a declared connector enters credentials in a product: for a structure, or for a recipient (null). */
  readonly isBound: (product: string | null, structure: string | null) => boolean;
  /** Other declared applications that keep one of these credentials of an application under the same name: of the two, the one that more share. */
  readonly sharing: (application: ApplicationFacts, credentials: readonly Credential[]) => Sharing;
  /** Those of credentials that a manifest names and that no declared object uses any more. */
  readonly unused: (credentials: readonly Credential[], scope: SecretScope) => readonly Credential[];
  /** Those of them that are to be deleted here: of the objects that leave a secret, the last one deletes it. */
  readonly abandoned: (credentials: readonly Credential[], scope: SecretScope) => readonly Credential[];
}
