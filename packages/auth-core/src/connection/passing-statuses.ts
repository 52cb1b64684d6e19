/** Statuses after which asking again may go well, whoever answers with them (RFC 6585 §4, RFC 9110 §15.6). */
export const PASSING_STATUSES: readonly number[] = [429, 502, 503, 504];
