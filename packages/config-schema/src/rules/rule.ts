import type { Localized } from "@pistectl/words";
import type { Kind, ManifestDocument } from "../document/manifest-document.ts";
import type { PlacedScalar } from "../document/walk-scalars.ts";
import type { ApplicationWithApis } from "../domain/application-apis.ts";
import type { DocumentPlace, DocumentSummary } from "../domain/document-summary.ts";
import type { ProjectIndex } from "../domain/project-index.ts";
import type { Surroundings } from "../domain/surroundings.ts";
import type { Severity } from "../findings/finding.ts";
import type { RuleId } from "../findings/rule-ids.ts";
import type { Example, RuleDocs } from "../findings/rule-page.ts";
import type { Wording } from "../findings/wording.ts";
import type { ContactField } from "./contact/contact-fields.ts";
import type { TextWithUrls } from "./host/document-urls.ts";

/** What a rule found in the document that it looks at: where, and which of its messages. It does not sort, print, word or know line numbers. */
export interface Report<Messages> {
  /** JSON Pointer of the entry or item at fault. */
  readonly pointer: string;
  /** Which part of an entry is shown. Default: its value. */
  readonly part?: "key" | "value";
  /** One of the rule's messages with its arguments. */
  readonly message: {
    readonly [Key in keyof Messages]: Messages[Key] extends (args: infer Args) => unknown
      ? { readonly key: Key; readonly args: Args }
      : never;
  }[keyof Messages];
  /** Instead of the rule's own severity. */
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly related?: readonly {
    /** Default: the document that is looked at. */
    readonly document?: DocumentPlace;
    readonly pointer: string;
    readonly part?: "key" | "value";
    readonly message: Localized;
  }[];
  /** Replacement of the value at `pointer` by this text, as it is to stand in the file (quotes included). */
  readonly fix?: { readonly title: Localized; readonly safe: boolean; readonly replacement: string };
}

/** What a rule that needs one document alone may know besides. */
export interface DocumentContext extends Surroundings {
  /** The document with its APIs, if it is an application. */
  readonly application: ApplicationWithApis;
  /** Every scalar value of the document. */
  readonly scalars: readonly PlacedScalar[];
  /** Those of them that are or hold a URL. */
  readonly texts: readonly TextWithUrls[];
  /** The e-mail addresses of its contacts. */
  readonly emails: readonly ContactField[];
}

/**
 * Everything there is to say about one rule; its page, the README table, `explain`, SARIF metadata and its tests come from here alone. It says what it
 * needs by what it has: `check` for a document alone, `compare` for the others of the project. One with neither is found by what weighs comments and the baseline.
 */
export interface Rule<Id extends string = string, Messages extends AnyMessages = AnyMessages, Of extends Kind = Kind> {
  /** Public and stable: `family/name`. */
  readonly id: Id;
  readonly severity: Severity;
  /** One level down in a sandbox document (a `qualification` connection counts as sandbox, a connector takes its application's environment). */
  readonly lowerInSandbox?: true;
  /** What its page says: a check of manifests writes none, and calls this for the reason alone, when the rule found something. */
  readonly docs: () => RuleDocs;
  readonly messages: Messages;
  readonly examples: () => readonly Example[];
  /** Kinds of documents that it looks at. Default: all. */
  readonly kinds?: readonly Of[];
  /** Looks at a document. The answer is kept until the document or the catalogue changes. */
  check?(document: ManifestDocument, context: DocumentContext): Iterable<Report<Messages>>;
  /** Looks at a document, by its summary, beside the others. The answer is kept until one that the project gave changes. */
  compare?(summary: Extract<DocumentSummary, { kind: Of }>, project: ProjectIndex): Iterable<Report<Messages>>;
}

type AnyMessages = Readonly<Record<string, (args: never) => Wording>>;

/** Checks a rule against the types of its own messages and keeps its id literal. */
export function declareRule<const Id extends RuleId, Messages extends AnyMessages, const Of extends Kind = Kind>(
  rule: Rule<Id, Messages, Of>,
): Rule<Id, Messages, Of> {
  return rule;
}
