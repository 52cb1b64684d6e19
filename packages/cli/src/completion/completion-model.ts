/** What may stand somewhere on a command line. */
export type Completions =
  /** Anything, or nothing: no help is given. */
  | { readonly kind: "free" }
  | { readonly kind: "files" }
  | { readonly kind: "words"; readonly words: readonly string[] }
  /** A word, alone or before an equals sign and a file. */
  | { readonly kind: "words-for-files"; readonly words: readonly string[] }
  | { readonly kind: "list"; readonly list: ListName }
  /** A rule, an equals sign, a level. */
  | { readonly kind: "levels" };

/** Lists that several places share. */
export type ListName = "apis" | "targets" | "ids" | "rules" | "verbs";

/** A flag as a shell completes it. */
export interface CompletedFlag {
  /** Without dashes. */
  readonly name: string;
  /** Without full stop. */
  readonly help: string;
  readonly repeatable: boolean;
  /** `optional`: after `=` only. */
  readonly value: "none" | "needed" | "optional";
  /** Word for the value, empty without one. */
  readonly word: string;
  readonly values: Completions;
}

/** A verb as a shell completes it. */
export interface CompletedVerb {
  readonly name: string;
  readonly help: string;
  readonly flags: readonly CompletedFlag[];
  readonly operands: Completions;
}

/** Everything that a completion script is made of, in one language. */
export interface CompletionModel {
  readonly verbs: readonly CompletedVerb[];
  /** Flags that may stand before the verb. */
  readonly commonFlags: readonly CompletedFlag[];
  readonly lists: Readonly<Record<ListName, readonly string[]>>;
  readonly levels: readonly string[];
}
