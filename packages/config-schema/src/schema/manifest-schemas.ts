import { KINDS, type Kind, type ManifestDocument } from "../document/manifest-document.ts";
import {
  validateApi,
  validateApplication,
  validateChorusProConnection,
  validateConnector,
  validatePartner,
} from "../generated/validators.ts";
import type { DeclaredDocument, DeclaredSchema } from "./declared-document.ts";
import { KIND_SCHEMAS } from "./kind-schemas.ts";

/** The format of every kind, with its validator. */
export const MANIFEST_SCHEMAS: Readonly<Record<Kind, DeclaredSchema>> = {
  Application: { root: KIND_SCHEMAS.Application.root, validate: validateApplication, others: othersOf("Application") },
  ChorusProConnection: {
    root: KIND_SCHEMAS.ChorusProConnection.root,
    validate: validateChorusProConnection,
    others: othersOf("ChorusProConnection"),
  },
  Connector: { root: KIND_SCHEMAS.Connector.root, validate: validateConnector, others: othersOf("Connector") },
  Partner: { root: KIND_SCHEMAS.Partner.root, validate: validatePartner, others: othersOf("Partner") },
  Api: { root: KIND_SCHEMAS.Api.root, validate: validateApi, others: othersOf("Api") },
};

/** A document of a manifest with the format of its kind. */
export function declared({ file, index, kind, name, root }: ManifestDocument): DeclaredDocument {
  return { file, document: { index, kind, name }, root, schema: MANIFEST_SCHEMAS[kind] };
}

function othersOf(kind: Kind): NonNullable<DeclaredSchema["others"]> {
  return Object.fromEntries(KINDS.filter((other) => other !== kind).map((other) => [other, KIND_SCHEMAS[other].root.keys]));
}
