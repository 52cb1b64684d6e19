import { posix } from "node:path";
import type { Localized } from "@pistectl/words";
import type { CatalogueEntry, CatalogueEnvironmentName, Need } from "../catalogue/catalogue-entry.ts";
import { describeSelectionFailure } from "../catalogue/describe-selection-failure.ts";
import { findApi } from "../catalogue/find-api.ts";
import { type HealthCheckPlan, selectApi } from "../catalogue/select-api.ts";
import { childOf, itemsOf, scalarOf, textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { ReferringKind } from "../domain/allowed-variables.ts";
import type { CredentialReference } from "./credential-reference.ts";

/** An application of a manifest and the APIs to be checked with its credentials; the same shape as the one that `@pistectl/auth-core` takes, before its references are read. */
export interface ManifestTarget {
  readonly name: string | null;
  readonly environment: CatalogueEnvironmentName;
  /** False when the manifest says `enabled: false`. */
  readonly enabled: boolean;
  readonly clientId: CredentialReference;
  readonly clientSecret: CredentialReference;
  /** `login:password` of the Chorus Pro technical account. */
  readonly technicalAccount: CredentialReference;
  readonly apis: readonly ManifestTargetApi[];
}

/** An API of such an application. */
export interface ManifestTargetApi {
  readonly name: string;
  readonly version: string | null;
  readonly scope: string | null;
  /** Null when no health check is known. */
  readonly healthCheck: HealthCheckPlan | null;
  /** The declared version: an answer that names another is worth a remark. */
  readonly expectedVersion: string | null;
  /** Whether the manifest says that calls should be let through by now; null where that cannot be read. */
  readonly declared: "granted" | "pending" | null;
  /** Gates that the manifests declare open besides, as drift names them. */
  readonly declaredGates: readonly ("profiled" | "enabled" | "connected")[];
  readonly notes: readonly Localized[];
}

/** Portal of Chorus Pro by environment of PISTE. */
const PORTALS = { production: "production", sandbox: "qualification" } as const;

/** Where a manifest of a kind names its credentials, and what is read where it names none. */
const CREDENTIALS = {
  Application: { block: "credentials", usual: { clientId: "env:PISTE_CLIENT_ID", clientSecret: "env:PISTE_CLIENT_SECRET" } },
  ChorusProConnection: { block: "technicalAccount", usual: { credential: "env:CPRO_ACCOUNT" } },
} as const;

/** Every application of the documents with its APIs, in the order of the documents; its connection may be in those around. What breaks the schema is left out: `validate` speaks of it. */
export function manifestTargets(
  documents: readonly ManifestDocument[],
  catalogue: readonly CatalogueEntry[],
  around: readonly ManifestDocument[] = [],
): readonly ManifestTarget[] {
  return documents.flatMap((document): readonly ManifestTarget[] => {
    const environment = textOf(document.root, "environment");
    if (document.kind !== "Application" || (environment !== "production" && environment !== "sandbox")) return [];
    const enabled = scalarOf(document.root, "enabled")?.value !== false;
    const connections = connectionsOf(document, environment, [...documents, ...around]);
    const spaceOpen = connections.some(({ root }) => textOf(root, "portal") === PORTALS[environment] && textOf(root, "space") === "open");
    const apis = itemsOf(document.root, "apis").flatMap(({ node }) => targetApi(node, environment, catalogue, spaceOpen) ?? []);
    return [
      {
        name: document.name,
        environment,
        enabled,
        clientId: reference("Application", document, "clientId"),
        clientSecret: reference("Application", document, "clientSecret"),
        technicalAccount: accountOf(connections),
        apis: [...new Map(apis.map((api) => [`${api.name}@${api.version}`, api])).values()],
      },
    ];
  });
}

/** `document` is undefined when none could hold the reference. */
function reference<Kind extends Exclude<ReferringKind, "Partner">>(
  kind: Kind,
  document: ManifestDocument | undefined,
  key: string & keyof (typeof CREDENTIALS)[Kind]["usual"],
): CredentialReference {
  const { block, usual } = CREDENTIALS[kind];
  const node = scalarOf(childOf(document?.root, block), key);
  const source = `${block}.${key}`;
  if (document !== undefined && node !== undefined)
    return { kind, source, reference: String(node.value), folder: posix.dirname(document.file.path) };
  return { kind, source, reference: String((usual as Readonly<Record<string, string>>)[key]), folder: "." };
}

/** The connections that name the application, those on the portal of its environment first. */
function connectionsOf(
  application: ManifestDocument,
  environment: CatalogueEnvironmentName,
  documents: readonly ManifestDocument[],
): readonly ManifestDocument[] {
  const connections = documents.filter(
    ({ kind, root }) => kind === "ChorusProConnection" && application.name !== null && textOf(root, "application") === application.name,
  );
  const here = connections.filter(({ root }) => textOf(root, "portal") === PORTALS[environment]);
  return [...here, ...connections.filter((connection) => !here.includes(connection))];
}

/** The account of the first connection that names one. */
function accountOf(connections: readonly ManifestDocument[]): CredentialReference {
  const connection = connections.find(({ root }) => scalarOf(childOf(root, "technicalAccount"), "credential") !== undefined);
  return reference("ChorusProConnection", connection, "credential");
}

function targetApi(
  node: ManifestNode,
  environment: CatalogueEnvironmentName,
  catalogue: readonly CatalogueEntry[],
  spaceOpen: boolean,
): ManifestTargetApi | null {
  const name = textOf(node, "name");
  if (name === undefined) return null;
  const version = textOf(node, "version") ?? null;
  const selection = selectApi(catalogue, { name, version, environment });
  const entry = findApi(catalogue, name);
  const declared = isPending(node, entry?.environments[environment]) ? "pending" : "granted";
  const declaredGates = gatesOf(node, entry?.chorusPro === true && spaceOpen);
  const scope = textOf(node, "scope");
  if (!selection.ok) {
    return {
      name,
      version,
      scope: scope ?? entry?.scope ?? null,
      healthCheck: null,
      expectedVersion: null,
      declared,
      declaredGates,
      notes: [describeSelectionFailure(selection.failure)],
    };
  }
  const api = selection.value;
  return {
    name: api.name,
    version: api.version,
    scope: scope ?? api.scope,
    healthCheck: api.healthCheck,
    expectedVersion: api.version,
    declared,
    declaredGates,
    notes: api.notes,
  };
}

/** Something is still to come, by the manifest: an absent `terms` or `approval` means "not given" where the catalogue knows that it is required. */
function isPending(node: ManifestNode, place: { readonly approval: Need; readonly terms: Need } | undefined): boolean {
  const waits = (key: "approval" | "terms", need: Need | undefined): boolean => {
    const given = textOf(node, key);
    return given === undefined ? need === "required" : given === "pending" || given === "refused";
  };
  return waits("approval", place?.approval) || waits("terms", place?.terms) || textOf(node, "profile") === "pending";
}

/** Every application that is checked is declared enabled, by its manifest or by default. */
function gatesOf(node: ManifestNode, connected: boolean): ManifestTargetApi["declaredGates"] {
  return [
    ...(textOf(node, "profile") === "granted" ? (["profiled"] as const) : []),
    "enabled",
    ...(connected ? (["connected"] as const) : []),
  ];
}
