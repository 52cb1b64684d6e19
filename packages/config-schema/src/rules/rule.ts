import type { Localized } from "@pistectl/words";
import type { CatalogueEntry } from "../catalogue/catalogue-entry.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { Severity } from "../findings/finding.ts";
import type { RuleId } from "./rule-ids.ts";

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

/** What a message says: what is wrong (one sentence, no full stop) and what to do (sentences). */
export interface Wording {
  readonly what: Localized;
  readonly help: Localized;
}

/** A sample project of a rule's page; it is run by the tests. */
export interface Example {
  readonly title: Localized;
  /** YAML, one file; several documents are separated by `---`. */
  readonly manifest: string;
  /** Pointers, each with the 1-based document it is in (0: the baseline), that the rule reports; none: the sample is right. */
  readonly reports: readonly {
    readonly document: number;
    readonly pointer: string;
    readonly message: string;
    readonly severity?: Severity;
  }[];
  /** The manifest after the safe fix. */
  readonly fixed?: string;
  /** Date of the check, `YYYY-MM-DD`. Default 2026-11-21. */
  readonly today?: string;
  /** Sizes in bytes of the files that the sample's project holds, by path. */
  readonly files?: Readonly<Record<string, number>>;
  /** Text of the baseline file, for the rule that reads it. */
  readonly baseline?: string;
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
  readonly docs: () => {
    /** A few words, no full stop. */
    readonly title: Localized;
    /** What the rule asks, one sentence. */
    readonly what: Localized;
    /** Why, a short paragraph: it becomes part of each finding's detail. */
    readonly why: Localized;
    /** How to put it right, in general. */
    readonly fix: Localized;
    /** Where the fact comes from, with its mark and date. */
    readonly source: string;
  };
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

/** Where the generated pages are published. */
const PAGES = "https://github.com/pistectl/pistectl/blob/main/docs/rules";

/** Address of the page of a rule. */
export function ruleUrl(id: string): string {
  return `${PAGES}/${id}.md`;
}
