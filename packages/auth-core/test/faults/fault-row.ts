/** A request that a fault may answer, at PISTE and at a partner. */
export const ANSWER_STAGES = ["token", "health", "partner token", "partner health"] as const;
/** One of `ANSWER_STAGES`. */
export type AnswerStage = (typeof ANSWER_STAGES)[number];

/** Where a connection leads. */
export const CONNECTION_PLACES = ["token host", "API host", "partner's token host", "partner's API host", "proxy"] as const;
/** One of `CONNECTION_PLACES`. */
export type ConnectionPlace = (typeof CONNECTION_PLACES)[number];

/** A fault that answers a request, with what is seen: everywhere, or as the table says. */
export type AnswerRow = readonly [title: string, fault: AnswerFault, seen: string | readonly string[]];

/** A fault of a connection, with what is seen: everywhere, or at either host and at the proxy. */
export type ConnectionRow = readonly [title: string, fault: ConnectionFault, seen: string | readonly [host: string, proxy: string]];

/** What answers a request in the place of what is due. */
export interface AnswerFault {
  /** Default 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** An object is sent as JSON. */
  readonly body?: string | object;
  readonly gzip?: true;
  /** In place of an answer: bytes, one a character. */
  readonly bytes?: string;
  /** What follows the bytes; default: nothing, on an open connection. */
  readonly after?: "end" | "reset";
  /** What is due never comes. */
  readonly hangs?: true;
  /** Seconds that the answer asks for, as far as they are obeyed. */
  readonly pause?: number;
}

/** What a connection meets. */
export interface ConnectionFault {
  readonly stage: "dns" | "tcp" | "tls";
  /** Of the resolver; none: it knows no address. */
  readonly errorCode?: string;
  /** Nobody listens there. */
  readonly refused?: true;
  /** The machine knows no way there. */
  readonly unreachable?: true;
  readonly certificate?: "expired" | "self-signed" | "unknown-ca" | "wrong-name" | "not-yet-valid" | "expiring";
  /** The server asks for one, in this version of TLS. */
  readonly clientCertificate?: "TLSv1.2" | "TLSv1.3";
  /** What comes in the place of a handshake, or once a connection is accepted. */
  readonly handshake?: "reset" | "end" | "silence" | "http";
  /** What is due never comes. */
  readonly hangs?: true;
}
