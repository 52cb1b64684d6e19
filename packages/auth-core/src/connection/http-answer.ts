/** Names the tool to the server: support can find its requests in the traces. */
export const USER_AGENT = "pistectl";

/** Response headers above this size are refused, bytes. */
export const HEADERS_LIMIT_BYTES = 32 * 1024;

/** One HTTP request. */
export interface ExchangeRequest {
  readonly method: "GET" | "POST";
  /** Path and query. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string | null;
  /** Largest body accepted, bytes after decompression. */
  readonly bodyLimitBytes: number;
}

/** How the body ended. */
export type BodyEnd = "complete" | "cut-short" | "reset" | "too-large" | "undecodable" | "timed-out";

/** An HTTP answer; `body` is what arrived of it. */
export interface Answer {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: Buffer;
  readonly bodyEnd: BodyEnd;
  readonly sentAt: number;
  readonly headersAt: number;
  readonly endedAt: number;
}

/** Why no answer came. `reset` includes an end of the connection before any answer. */
export interface NoAnswer {
  readonly kind: "reset" | "not-http" | "headers-too-large" | "timed-out";
  readonly sentAt: number;
  readonly endedAt: number;
}
