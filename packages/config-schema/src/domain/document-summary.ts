import { CATALOGUE_ENVIRONMENTS, type CatalogueEnvironmentName } from "../catalogue/catalogue-entry.ts";
import { childOf, itemsOf, textOf } from "../document/access.ts";
import type { Kind, ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import { applicationEnvironment, type DocumentEnvironment, portalEnvironment } from "./document-environment.ts";
import { identifierText } from "./identifier-text.ts";

/** What is kept of a document for the rules that compare it with others: the document itself can be forgotten. */
export type DocumentSummary = ApplicationSummary | ConnectionSummary | ConnectorSummary | PartnerSummary | ApiSummary;

/** Which document of a project. */
export interface DocumentPlace {
  /** Of its file, relative to the project. */
  readonly path: string;
  /** From 0, among all documents of the file. */
  readonly index: number;
  /** Set when nothing is reported of its file, which is read for what others say of it. */
  readonly isAround?: true;
}

/** What every summary says. */
interface Summary<Of extends Kind> extends DocumentPlace {
  readonly kind: Of;
  readonly name: string | null;
}

/** An application. */
export interface ApplicationSummary extends Summary<"Application"> {
  readonly environment: DocumentEnvironment | null;
  /** References of its credentials, each once. */
  readonly credentials: readonly CredentialUse[];
  /** Items of `apis` that bear a name. */
  readonly apis: readonly ListedName[];
}

/** A credential by its reference, `env:NAME` or `file:PATH`, and the JSON Pointer where it stands. */
export interface CredentialUse {
  readonly reference: string;
  readonly pointer: string;
}

/** An API as an application lists it. */
export interface ListedName {
  /** Of the item. */
  readonly pointer: string;
  /** As written. */
  readonly name: string;
  /** As written, null when absent. */
  readonly version: string | null;
}

/** A connection to Chorus Pro. */
export interface ConnectionSummary extends Summary<"ChorusProConnection"> {
  /** Name of its application, null when it gives none. */
  readonly application: string | null;
  /** Of the applications that its portal takes. */
  readonly environment: DocumentEnvironment | null;
}

/** A connector. */
export interface ConnectorSummary extends Summary<"Connector"> {
  readonly isSupplier: boolean;
  /** Items of `bindings` that name an application. */
  readonly bindings: readonly ConnectorBinding[];
}

/** An application bound to a structure. */
export interface ConnectorBinding {
  /** Of the item. */
  readonly pointer: string;
  readonly application: string;
  /** SIRET or SIREN without blanks, null when absent. */
  readonly structure: string | null;
}

/** A partner. */
export interface PartnerSummary extends Summary<"Partner"> {}

/** An entry of the project's own catalogue. */
export interface ApiSummary extends Summary<"Api"> {
  /** Other APIs that it sends to. */
  readonly instead: readonly { readonly environment: CatalogueEnvironmentName; readonly name: string }[];
}

/** The summary of a document as the rules see it. */
export function summarize({ file, index, kind, name, root }: ManifestDocument): DocumentSummary {
  const place = { path: file.path, index, name };
  switch (kind) {
    case "Application":
      return {
        ...place,
        kind,
        environment: applicationEnvironment({ root }),
        credentials: credentialsIn({ root }),
        apis: listedNames({ root }),
      };
    case "ChorusProConnection":
      return { ...place, kind, application: textOf(root, "application") || null, environment: portalEnvironment({ root }) };
    case "Connector":
      return { ...place, kind, isSupplier: textOf(root, "role") === "supplier", bindings: bindingsIn({ root }) };
    case "Partner":
      return { ...place, kind };
    case "Api":
      return { ...place, kind, instead: insteadIn({ root }) };
  }
}

/** The order of the project: what is around first, so that of two documents that do not go together the one is told that is reported on; then by the code units of the path, then of the text. */
export function comparePlaces(a: DocumentPlace, b: DocumentPlace): number {
  if (a.isAround !== b.isAround) return a.isAround ? -1 : 1;
  return a.path < b.path ? -1 : a.path > b.path ? 1 : a.index - b.index;
}

type Rooted = Pick<ManifestDocument, "root">;

function credentialsIn({ root }: Rooted): readonly CredentialUse[] {
  const credentials = childOf(root, "credentials");
  const identifier = referenceOf(credentials, "clientId");
  const secret = referenceOf(credentials, "clientSecret");
  const found: CredentialUse[] = [];
  if (identifier !== null) found.push({ reference: identifier, pointer: "/credentials/clientId" });
  if (secret !== null && secret !== identifier) found.push({ reference: secret, pointer: "/credentials/clientSecret" });
  return found;
}

/** The reference under a key as it is compared with others; null for what is none. */
export function referenceOf(credentials: ManifestNode | undefined, key: string): string | null {
  const reference = textOf(credentials, key);
  if (reference === undefined || !/^(?:env|file):[^\s]+$/.test(reference)) return null;
  return reference.replace(/^file:(?:\.\/)+/, "file:");
}

function listedNames({ root }: Rooted): readonly ListedName[] {
  return itemsOf(root, "apis").flatMap(({ node, pointer }): readonly ListedName[] => {
    const name = textOf(node, "name");
    return name === undefined || name.trim() === "" ? [] : [{ pointer, name, version: identifierText(node, "version") }];
  });
}

function bindingsIn({ root }: Rooted): readonly ConnectorBinding[] {
  return itemsOf(root, "bindings").flatMap(({ node, pointer }): readonly ConnectorBinding[] => {
    const application = textOf(node, "application");
    return application ? [{ pointer, application, structure: identifierText(node, "structure")?.replace(/\s/gu, "") || null }] : [];
  });
}

function insteadIn({ root }: Rooted): ApiSummary["instead"] {
  const environments = childOf(root, "environments");
  return CATALOGUE_ENVIRONMENTS.flatMap((environment) => {
    const name = textOf(childOf(environments, environment), "instead");
    return name ? [{ environment, name }] : [];
  });
}
