import type { Report, Rule } from "./rule.ts";

/** A report whose message is one of a rule that is not known to the type system. */
export interface AnyReport extends Omit<Report<never>, "message"> {
  readonly message: { readonly key: PropertyKey; readonly args: unknown };
}

/** A rule of a heterogeneous list: every `Rule` is one, whatever its messages. */
export interface AnyRule<Id extends string = string> extends Omit<Rule<Id>, "check"> {
  readonly check: (...given: Parameters<Rule["check"]>) => Iterable<AnyReport>;
}
