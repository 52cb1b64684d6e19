// What is wrong in a manifest, and where.
export { columnsOf, type Position, positionAt, positionsOf, type SourceFile, wholeText } from "../document/source-file.ts";
export type { Span } from "../document/span.ts";
export type { Edit, Finding, Fix, Severity } from "../findings/finding.ts";
export { findingLine } from "../findings/finding-line.ts";
