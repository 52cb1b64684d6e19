/** The forms of an HTTP date (RFC 9110 §5.6.7); `Date.parse` alone would read a date into almost any text. */
const HTTP_DATE = /^[A-Z][a-z]{2,8}, \d{2}([ -])[A-Z][a-z]{2}\1\d{2,4} \d{2}:\d{2}:\d{2} GMT$/;
const ASCTIME_DATE = /^[A-Z][a-z]{2} [A-Z][a-z]{2} [ \d]\d \d{2}:\d{2}:\d{2} \d{4}$/;

/** The moment at which a pause is over, on the next whole second: what is shown is never too early. */
export function retryMoment(now: number, retryAfterMs: number | null): Date | null {
  return retryAfterMs === null ? null : new Date(Math.ceil((now + retryAfterMs) / 1000) * 1000);
}

/** Milliseconds to wait by a `Retry-After` header (RFC 9110 §10.2.3: seconds or an HTTP date); null when absent or unreadable. */
export function readRetryAfter(value: string | null, now: number): number | null {
  if (value === null) return null;
  const text = value.trim();
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const date = HTTP_DATE.test(text) ? Date.parse(text) : ASCTIME_DATE.test(text) ? Date.parse(`${text} GMT`) : Number.NaN;
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
