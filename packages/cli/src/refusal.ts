import type { Localized } from "@pistectl/auth-core";

/** Exit status of each refusal; the codes are those of the error object in JSON. */
const STATUSES = { usage: 2, "no-input": 3 } as const;

/** Why a command line cannot be carried out as it was typed, in one message. */
export class Refusal {
  readonly message: Localized;
  readonly code: keyof typeof STATUSES;

  constructor(message: Localized, code: keyof typeof STATUSES = "usage") {
    this.message = message;
    this.code = code;
  }

  /** Exit status of the command. */
  get status(): number {
    return STATUSES[this.code];
  }
}
