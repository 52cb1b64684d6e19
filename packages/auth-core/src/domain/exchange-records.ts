/** One request that was sent, or could not be. */
export interface AttemptRecord {
  readonly stage: "token" | "gateway";
  /** From 1, per stage. */
  readonly attempt: number;
  /** HTTP status, null when no answer came. */
  readonly status: number | null;
  /** Milliseconds waited before this attempt. */
  readonly delayMs: number;
  /** Code of what was seen, null when the attempt went well. */
  readonly reason: string | null;
}

/** The last HTTP exchange of a target: what PISTE support asks for. */
export interface HttpRecord {
  readonly method: string;
  /** Path without query. */
  readonly path: string;
  readonly status: number | null;
  /** `X-CorrelationID` of the answer. */
  readonly correlationId: string | null;
  /** When the request was sent. */
  readonly at: Date;
}
