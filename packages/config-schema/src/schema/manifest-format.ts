import { KINDS, type Kind, type ManifestDocument } from "../document/manifest-document.ts";
import {
  validateApi,
  validateApplication,
  validateChorusProConnection,
  validateConnector,
  validatePartner,
} from "../generated/validators.ts";
import type { DeclaredDocument, Format } from "./declared-document.ts";
import { FORMATS } from "./formats.ts";

/** The format of every kind, with its validator. */
export const MANIFEST_FORMATS: Readonly<Record<Kind, Format>> = {
  Application: { root: FORMATS.Application.root, validate: validateApplication, others: othersOf("Application") },
  ChorusProConnection: {
    root: FORMATS.ChorusProConnection.root,
    validate: validateChorusProConnection,
    others: othersOf("ChorusProConnection"),
  },
  Connector: { root: FORMATS.Connector.root, validate: validateConnector, others: othersOf("Connector") },
  Partner: { root: FORMATS.Partner.root, validate: validatePartner, others: othersOf("Partner") },
  Api: { root: FORMATS.Api.root, validate: validateApi, others: othersOf("Api") },
};

/** A document of a manifest with the format of its kind. */
export function declared({ file, index, kind, name, root }: ManifestDocument): DeclaredDocument {
  return { file, document: { index, kind, name }, root, format: MANIFEST_FORMATS[kind] };
}

function othersOf(kind: Kind): NonNullable<Format["others"]> {
  return Object.fromEntries(KINDS.filter((other) => other !== kind).map((other) => [other, FORMATS[other].root.keys]));
}
