import type { Localized } from "@pistectl/words";

/** Exit status of each refusal, where the verb has none of its own; the codes are those of the error object in JSON. */
const STATUSES = { usage: 2, "no-input": 3, "invalid-manifests": 2 } as const;

/** Why a command line cannot be carried out as it was typed, in one message. */
export class Refusal {
  readonly message: Localized;
  readonly code: keyof typeof STATUSES;

  constructor(message: Localized, code: keyof typeof STATUSES = "usage") {
    this.message = message;
    this.code = code;
  }

  /** Exit status of the command, where the verb has none of its own. */
  get status(): number {
    return STATUSES[this.code];
  }
}
