import type { Localized } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Span } from "../document/span.ts";

/** How bad a finding is. */
export type Severity = "error" | "warning" | "info";

/** One mistake, placed and worded. */
export interface Finding {
  /** `family/name` of the rule, or `schema/…`, `yaml/…`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly file: SourceFile;
  /** Null when the place belongs to no readable document. */
  readonly document: { readonly index: number; readonly kind: string | null; readonly name: string | null } | null;
  /** JSON Pointer in the document. */
  readonly pointer: string | null;
  /** Smallest stretch that shows the mistake. */
  readonly span: Span;
  /** What is wrong, one sentence that stands alone, no full stop. */
  readonly summary: Localized;
  /** Why it matters and what to do, sentences. */
  readonly detail: Localized;
  /** "Did you mean", best first; with quotes where they are what is missing. */
  readonly suggestions: readonly string[];
  /** Other places involved, such as where a name was declared first. */
  readonly related: readonly { readonly file: SourceFile; readonly span: Span; readonly message: Localized }[];
  readonly fix: Fix | null;
  /** Page of the rule. */
  readonly url: string;
  /** Set when a comment or the baseline hides the finding: it then counts for nothing. */
  readonly suppressed: { readonly by: "comment" | "baseline"; readonly reason: string | null } | null;
}

/** A repair. `safe`: it cannot change what the team meant. */
export interface Fix {
  readonly title: Localized;
  readonly safe: boolean;
  readonly edits: readonly Edit[];
  /** Set when an edit writes a secret of the file: it is made, and never shown. */
  readonly writesSecret?: true;
}

/** Replacement of a stretch of one file. */
export interface Edit {
  readonly file: SourceFile;
  readonly span: Span;
  readonly text: string;
}
