import type { Kind } from "../document/manifest-document.ts";
import {
  validateApi,
  validateApplication,
  validateChorusProConnection,
  validateConnector,
  validatePartner,
} from "../generated/validators.ts";

/** What a generated validator says of one place; messages are ours to word. */
export interface SchemaError {
  /** JSON Pointer. */
  readonly instancePath: string;
  /** JSON Pointer into the schema, from `#`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

const VALIDATORS: Readonly<Record<Kind, Validator>> = {
  Application: validateApplication,
  ChorusProConnection: validateChorusProConnection,
  Connector: validateConnector,
  Partner: validatePartner,
  Api: validateApi,
};

/** Every error that the schema of a kind finds in a value. */
export function validateValue(kind: Kind, value: unknown): readonly SchemaError[] {
  const validate = VALIDATORS[kind];
  return validate(value) ? [] : (validate.errors ?? []);
}
