/**
 * What a function that can fail gives back: the value, or the failure, told apart by `ok`. It narrows without a cast:
 * `if (!reading.ok) return reading;` leaves `reading.value`.
 */
export type Outcome<Value, Failure> = Success<Value> | Failed<Failure>;

/** An outcome that holds what was asked for. */
export interface Success<Value> {
  readonly ok: true;
  readonly value: Value;
}

/** An outcome that holds why there is no value; most failures are a union by `code`. */
export interface Failed<Failure> {
  readonly ok: false;
  readonly failure: Failure;
}

/** The outcome of work that was done. */
export function succeed<Value>(value: Value): Success<Value> {
  return { ok: true, value };
}

/** The outcome of work that could not be done. */
export function fail<Failure>(failure: Failure): Failed<Failure> {
  return { ok: false, failure };
}
