import type { Localized } from "@pistectl/words";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Project } from "../domain/project.ts";
import type { Severity } from "../findings/finding.ts";
import type { RuleId } from "../findings/rule-ids.ts";
import type { Example, RuleDocs } from "../findings/rule-page.ts";
import type { Wording } from "../findings/wording.ts";

/** What a rule found: where, and which of its messages. It does not sort, print, word or know line numbers. */
export interface Report<Messages> {
  readonly document: ManifestDocument;
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
    readonly document: ManifestDocument;
    readonly pointer: string;
    readonly part?: "key" | "value";
    readonly message: Localized;
  }[];
  /** Replacement of the value at `pointer` by this text, as it is to stand in the file (quotes included). */
  readonly fix?: { readonly title: Localized; readonly safe: boolean; readonly replacement: string };
}

/** Everything there is to say about one rule; its page, the README table, `explain`, SARIF metadata and its tests come from here alone. */
export interface Rule<
  Id extends string = string,
  Messages extends Readonly<Record<string, (args: never) => Wording>> = Readonly<Record<string, (args: never) => Wording>>,
> {
  /** Public and stable: `family/name`. */
  readonly id: Id;
  readonly severity: Severity;
  /** One level down in a sandbox document (a `qualification` connection counts as sandbox, a connector takes its application's environment). */
  readonly lowerInSandbox?: true;
  /** What its page says: a check of manifests writes none, and calls this for the reason alone, when the rule found something. */
  readonly docs: () => RuleDocs;
  readonly messages: Messages;
  readonly examples: () => readonly Example[];
  readonly check: (project: Project) => Iterable<Report<Messages>>;
}

/** Checks a rule against the types of its own messages and keeps its id literal. */
export function declareRule<const Id extends RuleId, Messages extends Readonly<Record<string, (args: never) => Wording>>>(
  rule: Rule<Id, Messages>,
): Rule<Id, Messages> {
  return rule;
}
