// Declared formats, and the reading of a file in one.
export type { SourceFile } from "../document/source-file.ts";
export type { Finding } from "../findings/finding.ts";
export { describeFinding, findingLine } from "../findings/finding-line.ts";
export { decodeSource } from "../reading/decode-source.ts";
export { type FurtherFinding, readDeclaredFile } from "../reading/read-declared-file.ts";
export { type DeclaredSchema, validateValue } from "../schema/declared-document.ts";
export type {
  EditorPattern,
  Field,
  FileSchema,
  MappingField,
  NumberField,
  Pattern,
  TextField,
  Variant,
  VariantsField,
  WordField,
} from "../schema/field.ts";
