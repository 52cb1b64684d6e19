import type { DeclaredObject } from "../comparison/pair-documents.ts";
import { textAt, valueAt } from "../plain-content.ts";
import { CONNECTION_FORM } from "./connection-form.ts";
import { type Credential, readCredential } from "./credential.ts";
import { filled } from "./form-entries.ts";

/** What the walkthroughs need to know of a connection on the Chorus Pro portal. */
export interface ConnectionFacts {
  readonly name: string;
  readonly portal: "production" | "qualification";
  /** Exact name of the PISTE application. */
  readonly application: string | null;
  /** SIRET, else name. */
  readonly structure: string | null;
  readonly space: "open" | "missing" | null;
  /** What the portal's form is to hold, by its labels, in its order. */
  readonly form: Readonly<Record<string, string>>;
  /** Whether the manifest speaks of a technical account. */
  readonly hasAccount: boolean;
  readonly login: string | null;
  /** A login that is declared says that the account is there. */
  readonly accountExists: boolean;
  /** `login:password`. */
  readonly credential: Credential;
  readonly passwordRenewedOn: string | null;
  /** The certificate mode, which is said to have ended, needs no PISTE connection. */
  readonly certificate: boolean;
}

/** What the portal calls the kinds of use; the first as Open Bee's procedure quotes it, the others as the Chorus Pro community names them. */
const USAGES: Readonly<Record<string, string>> = {
  "publisher-solution": "Utilisateur d'une solution d'un éditeur ou opérateur",
  direct: "Raccordement direct",
  concentrator: "Concentrateur",
};

/** Reads a connection, whose name is the one to be shown. */
export function readConnection(name: string, object: DeclaredObject): ConnectionFacts {
  const { value } = object.content;
  const structure = textAt(valueAt(value, "structure"), "siret") ?? textAt(valueAt(value, "structure"), "name");
  const application = textAt(value, "application");
  const usage = valueAt(value, "usage");
  const usageType = textAt(usage, "type");
  const contact = valueAt(value, "technicalContact");
  const account = valueAt(value, "technicalAccount");
  const space = textAt(value, "space");
  return {
    name,
    portal: textAt(value, "portal") === "qualification" ? "qualification" : "production",
    application,
    structure,
    space: space === "open" || space === "missing" ? space : null,
    form: filled([
      [CONNECTION_FORM.structure, structure],
      [CONNECTION_FORM.application, application],
      [CONNECTION_FORM.usage, usageType !== null && Object.hasOwn(USAGES, usageType) ? (USAGES[usageType] ?? null) : null],
      [CONNECTION_FORM.publisher, textAt(usage, "publisher")],
      [CONNECTION_FORM.contactName, textAt(contact, "name")],
      [CONNECTION_FORM.contactEmail, textAt(contact, "email")],
      [CONNECTION_FORM.contactPhone, textAt(contact, "phone")],
    ]),
    hasAccount: account !== null,
    login: textAt(account, "login"),
    accountExists: textAt(account, "login") !== null,
    credential: readCredential(
      object,
      ["technicalAccount", "credential"],
      { en: "login:password of the technical account", fr: "identifiant:mot de passe du compte technique" },
      "CPRO_ACCOUNT",
    ),
    passwordRenewedOn: textAt(account, "passwordRenewedOn"),
    certificate: textAt(value, "authentication") === "certificate",
  };
}
