import { posix } from "node:path";
import { childOf, scalarOf, textOf } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { CredentialReference } from "./credential-reference.ts";

/** A partner of a manifest, before its references are read. */
export interface ManifestPartner {
  readonly name: string;
  /** What people call it: that of a built-in profile, else the name. */
  readonly label: string;
  readonly authentication: "oauth2" | "basic";
  /** How the token endpoint is shown the pair. */
  readonly clientAuthentication: "client_secret_post" | "client_secret_basic";
  /** URL of the token endpoint, as written. */
  readonly tokenUrl: PartnerField;
  /** URL of the API, as written. */
  readonly apiBaseUrl: PartnerField;
  /** Path below the API, as written. */
  readonly healthPath: PartnerField;
  /** Null where the manifest names nothing and no variable is the usual one. */
  readonly consumerKey: CredentialReference | null;
  readonly consumerSecret: CredentialReference | null;
}

/** A text of a manifest with the key that it stands under, as messages name it. */
export interface PartnerField {
  readonly source: string;
  /** Undefined: not declared. */
  readonly value: string | undefined;
}

/** What is known of a platform without its manifests. */
interface PartnerProfile {
  readonly label: string;
  /** What is read where a manifest names nothing. */
  readonly consumerKey: string;
  readonly consumerSecret: string;
}

const PROFILES: Readonly<Record<string, PartnerProfile>> = {
  cynod: { label: "CYNOD", consumerKey: "env:CYNOD_CONSUMER_KEY", consumerSecret: "env:CYNOD_CONSUMER_SECRET" },
};

/** Every partner of the documents, in their order. What breaks the schema is left out: `validate` speaks of it. */
export function manifestPartners(documents: readonly ManifestDocument[]): readonly ManifestPartner[] {
  return documents.flatMap((document): readonly ManifestPartner[] => {
    const { kind, name, root } = document;
    if (kind !== "Partner" || name === null) return [];
    const platform = textOf(root, "platform") ?? "";
    const profile = Object.hasOwn(PROFILES, platform) ? PROFILES[platform] : undefined;
    const endpoints = childOf(root, "endpoints");
    return [
      {
        name,
        label: profile?.label ?? name,
        authentication: textOf(root, "authentication") === "basic" ? "basic" : "oauth2",
        clientAuthentication: textOf(root, "clientAuthentication") === "client_secret_basic" ? "client_secret_basic" : "client_secret_post",
        tokenUrl: field(endpoints, "token"),
        apiBaseUrl: field(endpoints, "api"),
        healthPath: field(endpoints, "healthcheck"),
        consumerKey: reference(document, "consumerKey", profile),
        consumerSecret: reference(document, "consumerSecret", profile),
      },
    ];
  });
}

function field(endpoints: ManifestNode | undefined, key: string): PartnerField {
  return { source: `endpoints.${key}`, value: textOf(endpoints, key) };
}

function reference(
  { root, file }: ManifestDocument,
  key: "consumerKey" | "consumerSecret",
  profile: PartnerProfile | undefined,
): CredentialReference | null {
  const node = scalarOf(childOf(root, "credentials"), key);
  if (node !== undefined)
    return {
      kind: "Partner",
      source: `credentials.${key}`,
      reference: String(node.value),
      folder: posix.dirname(file.path),
    };
  const usual = profile?.[key];
  return usual === undefined ? null : { kind: "Partner", source: `credentials.${key}`, reference: usual, folder: "." };
}
