import type { Localized } from "@pistectl/words";

/** What a message says: what is wrong (one sentence, no full stop) and what to do (sentences). */
export interface Wording {
  readonly what: Localized;
  /** Why it matters, in the place of the rule's own reason where that one does not fit the case. */
  readonly why?: Localized;
  readonly help: Localized;
}
