import type { Localized } from "@pistectl/words";

/** What an action takes and gives, in the order of its page: `action.yml` is made of the English, its READMEs of both. */
export interface ActionDeclaration {
  readonly inputs: Readonly<Record<string, DeclaredInput>>;
  readonly outputs: Readonly<Record<string, Localized>>;
}

export interface DeclaredInput {
  readonly description: Localized;
  /** As the runner hands it over, or an expression; empty when absent. */
  readonly default?: string;
}
