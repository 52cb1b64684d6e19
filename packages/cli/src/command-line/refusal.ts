import { type Failed, fail, type Localized } from "@pistectl/words";

/** Exit status of each refusal, where the verb has none of its own; the codes are those of the error object in JSON. */
export const REFUSAL_STATUSES = { usage: 2, "no-input": 3, "invalid-manifests": 2 } as const;

/** Why a command line cannot be carried out as it was typed, in one message. */
export interface Refusal {
  readonly message: Localized;
  readonly code: keyof typeof REFUSAL_STATUSES;
}

/** The outcome of a command line that cannot be carried out. */
export function refused(message: Localized, code: Refusal["code"] = "usage"): Failed<Refusal> {
  return fail({ message, code });
}
