/** The forms of an HTTP date (RFC 9110 §5.6.7); `Date.parse` alone would read a date into almost any text. */
const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}([ -])[A-Z][a-z]{2}\1\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** A longer pause is none that a quota imposes, which are for a second, a minute or a day (terms of the Légifrance API, 2022); milliseconds. */
const LONGEST_BELIEVED_MS = 7 * 86_400_000;

/** The moment at which a pause is over, on the next whole second: what is shown is never too early. */
export function retryMoment(now: number, retryAfterMs: number | null): Date | null {
  return retryAfterMs === null ? null : new Date(Math.ceil((now + retryAfterMs) / 1000) * 1000);
}

/** Headers of an answer that say when to ask again, null where absent. */
export interface RetryHeaders {
  readonly retryAfter: string | null;
  /** The answer's own time. */
  readonly date: string | null;
}

/**
 * Milliseconds to wait by `Retry-After` (RFC 9110 §10.2.3: seconds or an HTTP date), `now` being this machine's time; null when absent, unreadable or beyond
 * belief. A date is measured by the answer's own `Date`: the clocks of two machines need not agree.
 */
export function readRetryAfter({ retryAfter, date }: RetryHeaders, now: number): number | null {
  const text = retryAfter?.trim() ?? "";
  const until = (): number => (readDate(text) ?? Number.NaN) - (readDate(date?.trim() ?? "") ?? now);
  const pause = /^\d+$/.test(text) ? Number(text) * 1000 : until();
  return pause <= LONGEST_BELIEVED_MS ? Math.max(0, pause) : null;
}

function readDate(text: string): number | null {
  const date = HTTP_DATE.test(text) ? Date.parse(text) : ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? null : date;
}
