import { type Failed, fail, type Outcome } from "@pistectl/words";
import type { TextOfServer } from "../connection/answer-reading.ts";
import { saidBy } from "../connection/challenges.ts";
import type { Answer } from "../connection/http-answer.ts";
import { readIntermediary } from "../connection/who-answered.ts";
import { withChallenge } from "../diagnoses/said-challenge.ts";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { Met } from "../domain/peer.ts";
import { hostLabel } from "../endpoint/endpoint.ts";
import type { Refusal } from "../retry/retry.ts";

/** What a health answer means: the API is well, with a warning or null, or why it is not. */
export type HealthOutcome = Outcome<Diagnosis | null, HealthRefusal>;

/** Why an API is not well. */
export interface HealthRefusal extends Refusal {
  /** A new token may change the answer. */
  readonly renew: boolean;
}

/** What is known of a health request once it was sent. */
export interface AskedHealth extends Met, TextOfServer {
  /** Requests sent so far, this one included. */
  readonly attempts: number;
  readonly timeoutMs: number;
}

/** A refusal, with what the answer says about asking again. */
export function refused(
  diagnosis: Diagnosis,
  { retryAfterMs = null, renew = false }: { retryAfterMs?: number | null; renew?: boolean } = {},
): Failed<HealthRefusal> {
  return fail({ diagnosis, retryAfterMs, renew });
}

/** A refusal that also says what its challenge does. */
export function showChallenge(outcome: HealthOutcome, answer: Answer, text: TextOfServer): HealthOutcome {
  if (outcome.ok) return outcome;
  const { failure } = outcome;
  return fail({ ...failure, diagnosis: withChallenge(failure.diagnosis, saidBy(answer, text)) });
}

/** Who answered comes before what was answered: the refusal of a proxy, filter or portal in the API's place, null when nothing tells of one. */
export function readStranger(answer: Answer, { url, ...asked }: AskedHealth & { readonly url: URL }): HealthOutcome | null {
  const refusal = readIntermediary(answer, { ...asked, host: hostLabel(url), at: "api" });
  return refusal === null ? null : fail({ ...refusal, renew: false });
}
