import type { Localized } from "@pistectl/words";

/** What a message says: what is wrong (one sentence, no full stop) and what to do (sentences). */
export interface Wording {
  readonly what: Localized;
  readonly help: Localized;
}
