import type { Span } from "./span.ts";

/** A value of a manifest with its place. The rules see this model and never the parser's classes. */
export type ManifestNode = ScalarNode | MappingNode | SequenceNode;

/** A scalar; `value` is what YAML 1.2 (core schema) or JSON reads. */
export interface ScalarNode {
  readonly kind: "scalar";
  readonly span: Span;
  readonly value: string | number | boolean | null;
  readonly style: "plain" | "single-quoted" | "double-quoted" | "literal" | "folded";
  /** As written, quotes included. */
  readonly source: string;
}

/** A mapping, entries in the order of the text. Keys are unique: a repeated one is a `yaml/duplicate-key` finding and only the first is kept. */
export interface MappingNode {
  readonly kind: "mapping";
  readonly span: Span;
  readonly style: "block" | "flow";
  readonly entries: readonly MappingEntry[];
}

/** One key with its value. `__proto__` and its friends are plain keys. */
export interface MappingEntry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: ManifestNode;
}

/** A sequence. */
export interface SequenceNode {
  readonly kind: "sequence";
  readonly span: Span;
  readonly style: "block" | "flow";
  readonly items: readonly ManifestNode[];
}
