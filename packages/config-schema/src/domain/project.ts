import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";

/** What a rule looks at: every readable document of the project, and nothing that changes between two looks. */
export interface Project {
  /** In the order of their files' paths, then of the text. */
  readonly documents: readonly ManifestDocument[];
  /** Documents that could not be read, as far as they say what they declare: a reference to one of them is not known to be wrong. Default: none. */
  readonly unread?: readonly { readonly kind: string | null; readonly name: string | null }[];
  /** Embedded catalogue with the project's own `Api` documents over it. */
  readonly catalogue: readonly CatalogueEntry[];
  /** Date of the check, `YYYY-MM-DD`. */
  readonly today: string;
  /** A file that a manifest names, path relative to the project: its size in bytes, or why it cannot be used. */
  readonly fileFacts: (path: string) => { readonly sizeBytes: number } | "missing" | "outside" | "not-a-file";
}
