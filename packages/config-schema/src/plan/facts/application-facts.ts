import type { CatalogueEntry } from "../../catalogue/catalogue-entry.ts";
import { organizationKey } from "../../domain/organization-key.ts";
import { SANDBOX_PREFIX, sandboxAccount } from "../../domain/sandbox-account.ts";
import type { DeclaredObject } from "../comparison/pair-documents.ts";
import { declaredEnvironment } from "../comparison/pair-documents.ts";
import { listAt, textAt, valueAt } from "../plain-content.ts";
import type { PlainValue } from "../plan.ts";
import { APPLICATION_FORM } from "./application-form.ts";
import { type Credential, readCredential } from "./credential.ts";
import { filled } from "./form-entries.ts";
import { readSubscriptions, type Subscription } from "./subscription.ts";

/** What the walkthroughs need to know of an application. */
export interface ApplicationFacts {
  readonly name: string;
  readonly environment: "production" | "sandbox";
  /** As written, null when absent. */
  readonly organization: string | null;
  readonly organizationCode: string | null;
  readonly enabled: boolean;
  /** E-mail address of the account, as the name of a sandbox application tells. */
  readonly account: string | null;
  /** Who answers for the application: name, else address. */
  readonly manager: string | null;
  /** Address of whoever answers for it, who is taken to hold the account; else where PISTE is to write. */
  readonly managerEmail: string | null;
  /** Where PISTE is to write. */
  readonly email: string | null;
  /** What the portal's form is to hold, by its labels, in its order. */
  readonly form: Readonly<Record<string, string>>;
  readonly subscriptions: readonly Subscription[];
  readonly credentials: readonly [clientId: Credential, clientSecret: Credential];
  readonly rotatedOn: string | null;
  /** Days, null when the team set no pace. */
  readonly rotateEveryDays: number | null;
}

/** Reads an application, whose name is the one to be shown. */
export function readApplication(name: string, object: DeclaredObject, find: (name: string) => CatalogueEntry | null): ApplicationFacts {
  const { value } = object.content;
  const environment = declaredEnvironment(object.content);
  const organization = textAt(value, "organization");
  const manager = contactOf(value, "application-manager");
  const email = textAt(contactOf(value, "notifications"), "email") ?? textAt(manager, "email");
  const enabled = valueAt(value, "enabled") !== false;
  const responsible = textAt(manager, "name") ?? textAt(manager, "email");
  const credentials = valueAt(value, "credentials");
  const pace = valueAt(credentials, "rotateEveryDays");
  return {
    name,
    environment,
    organization,
    organizationCode: textAt(value, "organizationCode") ?? knownCode(organization),
    enabled,
    account: sandboxAccount(name) === null ? null : name.slice(SANDBOX_PREFIX.length),
    manager: responsible,
    managerEmail: textAt(manager, "email") ?? email,
    email,
    form: filled([
      [APPLICATION_FORM.image, textAt(value, "image")],
      [APPLICATION_FORM.organization, organization],
      [APPLICATION_FORM.name, textAt(value, "name")],
      [APPLICATION_FORM.description, textAt(value, "description")],
      [APPLICATION_FORM.phone, textAt(manager, "phone")],
      [APPLICATION_FORM.email, email],
      [APPLICATION_FORM.structure, textAt(valueAt(value, "structure"), "siret") ?? textAt(valueAt(value, "structure"), "name")],
      [APPLICATION_FORM.manager, responsible],
      [APPLICATION_FORM.enabled, enabled ? "Oui" : "Non"],
    ]),
    subscriptions: readSubscriptions(value, environment, find),
    credentials: [
      readCredential(object, ["credentials", "clientId"], { en: "client ID", fr: "Client ID" }, "PISTE_CLIENT_ID"),
      readCredential(object, ["credentials", "clientSecret"], { en: "client secret", fr: "secret client" }, "PISTE_CLIENT_SECRET"),
    ],
    rotatedOn: textAt(credentials, "rotatedOn"),
    rotateEveryDays: typeof pace === "number" && Number.isSafeInteger(pace) && pace > 0 && pace <= MAX_PACE_DAYS ? pace : null,
  };
}

/** Upper limit of the format. */
const MAX_PACE_DAYS = 3650;

/** The first contact of a role, preferably one with an address. */
function contactOf(value: PlainValue, role: string): PlainValue {
  const contacts = listAt(value, "contacts").filter((contact) => textAt(contact, "role") === role);
  return contacts.find((contact) => textAt(contact, "email") !== null) ?? contacts[0] ?? null;
}

/** The one code that is public: that of MTES (SNE-Cotation guide, 2021-08-04). */
function knownCode(organization: string | null): string | null {
  return organization !== null && organizationKey(organization) === organizationKey("MTES") ? "984b19" : null;
}
