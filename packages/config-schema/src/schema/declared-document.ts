import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import type { MappingField } from "./field.ts";

/** A declared format, and the validator generated from it. */
export interface DeclaredSchema {
  readonly root: MappingField;
  readonly validate: Validator;
  /** Keys of other formats that may stand in the same file, by the name of the format: one may have strayed. */
  readonly others?: Readonly<Record<string, MappingField["keys"]>>;
}

/** What a generated validator says of one place; messages are ours to word. */
export interface SchemaError {
  /** JSON Pointer. */
  readonly instancePath: string;
  /** JSON Pointer into the schema, from `#`. */
  readonly schemaPath: string;
  readonly keyword: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** A function that the generator wrote: its errors are those of its last call. */
export interface Validator {
  (value: unknown): boolean;
  errors?: readonly SchemaError[] | null;
}

/** A document, and the format that it is to have. */
export interface DeclaredDocument {
  readonly file: SourceFile;
  /** How findings name it. */
  readonly document: Finding["document"];
  readonly root: ManifestNode;
  readonly schema: DeclaredSchema;
}

/** Every error that the validator of a format finds in a value. */
export function validateValue({ validate }: Pick<DeclaredSchema, "validate">, value: unknown): readonly SchemaError[] {
  return validate(value) ? [] : (validate.errors ?? []);
}

/** Keys of one mapping that the schema does not know, or misses. */
export interface KeyErrors {
  /** JSON Pointer of the mapping. */
  readonly pointer: string;
  readonly unknown: readonly string[];
  readonly missing: readonly string[];
  /** The mapping has no key, and none is required by name. */
  readonly isEmpty: boolean;
}
