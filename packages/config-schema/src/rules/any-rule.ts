import type { ManifestDocument } from "../document/manifest-document.ts";
import type { DocumentSummary } from "../domain/document-summary.ts";
import type { ProjectIndex } from "../domain/project-index.ts";
import type { DocumentContext, Report, Rule } from "./rule.ts";

/** A report whose message is one of a rule that is not known to the type system. */
export interface AnyReport extends Omit<Report<never>, "message"> {
  readonly message: { readonly key: PropertyKey; readonly args: unknown };
}

/** A rule of a heterogeneous list: every `Rule` is one, whatever its messages and its kinds. */
export interface AnyRule<Id extends string = string> extends Omit<Rule<Id>, "check" | "compare"> {
  check?(document: ManifestDocument, context: DocumentContext): Iterable<AnyReport>;
  compare?(summary: DocumentSummary, project: ProjectIndex): Iterable<AnyReport>;
}
