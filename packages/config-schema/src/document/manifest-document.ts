import type { MappingNode } from "./manifest-node.ts";
import type { SourceFile } from "./source-file.ts";
import type { Span } from "./span.ts";

/** Kinds of documents (`apiVersion: pistectl/v1`). */
export const KINDS = ["Application", "ChorusProConnection", "Connector", "Partner", "Api"] as const;
/** Kind of a document, as in `KINDS`. */
export type Kind = (typeof KINDS)[number];

/** One document of a manifest file whose `apiVersion` and `kind` are known. Its content may still break the schema: read it with `document/access.ts`. */
export interface ManifestDocument {
  readonly file: SourceFile;
  /** From 0, among all documents of the file. */
  readonly index: number;
  readonly kind: Kind;
  /** Value of `name` when it is a string. */
  readonly name: string | null;
  readonly root: MappingNode;
  readonly span: Span;
  /** Aliases that values are read through, by the JSON Pointer of the value; absent without any. */
  readonly aliases?: ReadonlyMap<string, AliasPlace>;
}

/** Where an alias stands, and the value that it names. */
export interface AliasPlace {
  readonly at: Span;
  readonly value: Span;
}

/** A comment of a file, `#` included; suppressions are read from these. */
export interface Comment {
  readonly span: Span;
  readonly text: string;
  /** Whether nothing but blanks stands before it on its line. */
  readonly ownLine: boolean;
}
