import type { Comment, ManifestDocument } from "../document/manifest-document.ts";
import type { Span } from "../document/span.ts";
import type { Finding } from "../findings/finding.ts";

/** What a manifest file holds. */
export interface ManifestFileReading {
  /** Documents whose content can be judged: their YAML is well formed, their `apiVersion` and `kind` are known. */
  readonly documents: readonly ManifestDocument[];
  /** Documents that cannot, for a reason that is among the findings. */
  readonly unread: readonly UnreadDocument[];
  readonly comments: readonly Comment[];
  /** `yaml/…` findings, and those of `schema/…` that `apiVersion` and `kind` give; in the order of the text. */
  readonly findings: readonly Finding[];
  /** Lines that were read otherwise than they are written, as `orderedLines` gives them: what is found there may only follow from that. */
  readonly doubtful: readonly Span[];
}

/** A document that cannot be judged; what it seems to declare keeps references to it from being called unknown. */
export interface UnreadDocument {
  /** From 0, among all documents of the file. */
  readonly index: number;
  readonly kind: string | null;
  readonly name: string | null;
  readonly span: Span;
}
