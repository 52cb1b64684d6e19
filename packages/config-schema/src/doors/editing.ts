// What an editor asks of a manifest: the format at a place, documents with their places, who names whom.
export { childOf, entryAt, itemsOf, nodeAt, scalarOf, textOf } from "../document/access.ts";
export { type Comment, KINDS, type Kind, type ManifestDocument } from "../document/manifest-document.ts";
export type { ManifestNode, MappingEntry, MappingNode, ScalarNode, SequenceNode } from "../document/manifest-node.ts";
export { scalarText } from "../document/scalar-text.ts";
export type { SourceFile } from "../document/source-file.ts";
export type { Span } from "../document/span.ts";
export { walkScalars } from "../document/walk-scalars.ts";
export { canIgnore } from "../findings/rule-ids.ts";
export type { Field, WordField } from "../schema/field.ts";
export { KIND_SCHEMAS } from "../schema/kind-schemas.ts";
export { KEY_SYNONYMS } from "../schema/synonyms.ts";
