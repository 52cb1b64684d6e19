/** A stretch of a file's text, in UTF-16 code units from its start (a byte order mark aside); `end` is the first one after it. */
export interface Span {
  readonly start: number;
  readonly end: number;
}
