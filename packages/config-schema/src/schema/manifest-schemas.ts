import { KINDS, type Kind, type ManifestDocument } from "../document/manifest-document.ts";
import { validateApi } from "../generated/validate-api.ts";
import { validateApplication } from "../generated/validate-application.ts";
import { validateChorusProConnection } from "../generated/validate-chorus-pro-connection.ts";
import { validateConnector } from "../generated/validate-connector.ts";
import { validatePartner } from "../generated/validate-partner.ts";
import type { DeclaredDocument, DeclaredSchema, Validator } from "./declared-document.ts";
import { KIND_SCHEMAS } from "./kind-schemas.ts";

/** The format of every kind, with its validator. */
export const MANIFEST_SCHEMAS: Readonly<Record<Kind, DeclaredSchema>> = {
  Application: schemaOf("Application", () => validateApplication),
  ChorusProConnection: schemaOf("ChorusProConnection", () => validateChorusProConnection),
  Connector: schemaOf("Connector", () => validateConnector),
  Partner: schemaOf("Partner", () => validatePartner),
  Api: schemaOf("Api", () => validateApi),
};

/** A document of a manifest with the format of its kind. */
export function declared({ file, index, kind, name, root }: ManifestDocument): DeclaredDocument {
  return { file, document: { index, kind, name }, root, schema: MANIFEST_SCHEMAS[kind] };
}

/** The validator is large, and loaded when a document is of that kind; so is the declaration, when one of its documents is wrong. */
function schemaOf(kind: Kind, validator: () => Validator): DeclaredSchema {
  return {
    get root() {
      return KIND_SCHEMAS[kind].root;
    },
    get validate() {
      return validator();
    },
    get others() {
      return Object.fromEntries(KINDS.filter((other) => other !== kind).map((other) => [other, KIND_SCHEMAS[other].root.keys]));
    },
  };
}
