import type { Diagnosis } from "../domain/diagnosis.ts";

/** Thrown by the run-time client when there is no access token to send: `code` is one of the diagnoses. Holds no secret, body or header. */
export class PisteError extends Error {
  override readonly name = "PisteError";
  /** Public code, such as `token/client-refused`. */
  readonly code: string;
  readonly diagnosis: Diagnosis;

  constructor(diagnosis: Diagnosis) {
    super(`${diagnosis.summary.en} [${diagnosis.code}]`);
    this.code = diagnosis.code;
    this.diagnosis = diagnosis;
  }
}
