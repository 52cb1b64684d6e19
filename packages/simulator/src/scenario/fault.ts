import type { Environment, HostRole } from "./environment.ts";
import type { DeclaredField, FieldInputs, FieldValues } from "./field.ts";

const HTTP_STATUS = { type: "integer", min: 200, max: 599 } as const;
/** Longest wait that a scenario can ask for: one hour. */
const WAIT = { type: "integer", min: 0, max: 3_600_000 } as const;

interface FaultDeclaration {
  /** Host that the fault makes sense on, when only one. */
  readonly only: HostRole | null;
  /** It changes how the answer travels or looks, and lets another fault choose the answer. */
  readonly modifies: boolean;
  /** One sentence for the documentation. */
  readonly says: string;
  readonly fields: Readonly<Record<string, DeclaredField>>;
}

/** Every kind of fault that can be scripted, with its settings. */
export const FAULTS = {
  latency: {
    only: null,
    modifies: true,
    says: "Waits: before anything is read (`accept`), after the TLS ClientHello (`tls`), before the answer (`first-byte`), or between the four parts of its body (`body`).",
    fields: {
      stage: { type: "choice", choices: ["accept", "tls", "first-byte", "body"], default: "first-byte" },
      milliseconds: { ...WAIT, default: null },
    },
  },
  hang: {
    only: null,
    modifies: false,
    says: "Never goes on: before anything is read, after the ClientHello, before the answer, inside its headers, or in the middle of its body.",
    fields: { stage: { type: "choice", choices: ["accept", "tls", "first-byte", "headers", "body"], default: "first-byte" } },
  },
  reset: {
    only: null,
    modifies: false,
    says: "Resets the connection (TCP RST) at that point.",
    fields: { stage: { type: "choice", choices: ["accept", "tls", "first-byte", "headers", "body"], default: "first-byte" } },
  },
  close: {
    only: null,
    modifies: false,
    says: "Closes the connection (TCP FIN) at that point; for an answer cut short see `truncated`.",
    fields: { stage: { type: "choice", choices: ["accept", "tls", "first-byte", "headers"], default: "first-byte" } },
  },
  truncated: {
    only: null,
    modifies: false,
    says: "Announces the whole body in Content-Length, sends its beginning (half, unless `sentBytes` says how much), and closes.",
    fields: { sentBytes: { type: "integer", min: 0, max: 1_048_576, default: null, optional: true } },
  },
  drip: {
    only: null,
    modifies: true,
    says: "Sends the body `chunkBytes` at a time, waiting `milliseconds` before each.",
    fields: {
      chunkBytes: { type: "integer", min: 1, max: 1_048_576, default: 1 },
      milliseconds: { ...WAIT, default: 100 },
    },
  },
  compressed: {
    only: null,
    modifies: true,
    says: "Sends the body compressed, with its Content-Encoding.",
    fields: { encoding: { type: "choice", choices: ["gzip", "deflate", "br"], default: "gzip" } },
  },
  "oversize-body": {
    only: null,
    modifies: false,
    says: "Answers 200 with a JSON body of that size, with its length announced or chunked.",
    fields: {
      bytes: { type: "integer", min: 1, max: 268_435_456, default: 2_097_152 },
      lengthAnnounced: { type: "boolean", default: true },
    },
  },
  "oversize-headers": {
    only: null,
    modifies: false,
    says: "Adds header fields of that total size to the answer.",
    fields: { bytes: { type: "integer", min: 1, max: 16_777_216, default: 65_536 } },
  },
  "compressed-bomb": {
    only: null,
    modifies: false,
    says: "Answers 200 with a small gzip body that grows to that size.",
    fields: { bytes: { type: "integer", min: 1, max: 268_435_456, default: 16_777_216 } },
  },
  html: {
    only: null,
    modifies: false,
    says: "Answers an HTML page, as a captive portal or a maintenance page does.",
    fields: { status: { ...HTTP_STATUS, default: 200 } },
  },
  redirect: {
    only: null,
    modifies: false,
    says: "Redirects: to a path of the same host, to the same listener under its other name (`localhost` or `127.0.0.1`), or to `location`. What follows the redirection is recorded.",
    fields: {
      status: { type: "integer", min: 300, max: 399, default: 302 },
      to: { type: "choice", choices: ["same-host", "other-host"], default: "same-host" },
      location: { type: "text", default: null, optional: true },
    },
  },
  certificate: {
    only: null,
    modifies: false,
    says: "Shows another certificate during the handshake; `days` is the life left of an `expiring` one.",
    fields: {
      certificate: {
        type: "choice",
        choices: ["expired", "expiring", "not-yet-valid", "self-signed", "unknown-ca", "wrong-name"],
        default: null,
      },
      days: { type: "integer", min: 1, max: 365, default: 5 },
    },
  },
  status: {
    only: null,
    modifies: false,
    says: "Answers that status, with an empty body or a backend's (`backendBody`), with `Retry-After` in seconds (`retryAfter`), as a date that many seconds ahead (`retryAfterDate`), or as any text (`retryAfterText`).",
    fields: {
      status: { ...HTTP_STATUS, default: null },
      backendBody: { type: "boolean", default: false },
      retryAfter: { type: "integer", min: 0, max: 31_536_000, default: null, optional: true },
      retryAfterDate: { type: "integer", min: -31_536_000, max: 31_536_000, default: null, optional: true },
      retryAfterText: { type: "text", default: null, optional: true },
    },
  },
  sequence: {
    only: null,
    modifies: false,
    says: "Answers one status after the other, an entry below 300 being the ordinary answer; after the last one all is ordinary again.",
    fields: {
      statuses: { type: "integers", min: 200, max: 599, default: null },
      backendBody: { type: "boolean", default: false },
      retryAfter: { type: "integer", min: 0, max: 31_536_000, default: null, optional: true },
    },
  },
  "bare-400": {
    only: null,
    modifies: false,
    says: "Answers 400 with Content-Length 0 and nothing else: what a throttled token request and a passing gateway fault look like.",
    fields: {},
  },
  "random-invalid-client": {
    only: "token",
    modifies: false,
    says: "Refuses good credentials with `invalid_client`, at random.",
    fields: { probability: { type: "number", min: 0, max: 1, default: 0.1 } },
  },
  "token-shape": {
    only: "token",
    modifies: true,
    says: "Gives a working token in an answer of unusual shape.",
    fields: {
      shape: {
        type: "choice",
        choices: [
          "byte-order-mark",
          "expires-in-text",
          "no-expires-in",
          "lower-case-bearer",
          "other-token-type",
          "no-access-token",
          "repeated-access-token",
          "no-scope",
        ],
        default: null,
      },
    },
  },
  "slow-propagation": {
    only: "token",
    modifies: true,
    says: "Gives a token that the gateway does not know for `milliseconds`: calls with it are answered 401 until then.",
    fields: { milliseconds: { ...WAIT, default: 1000 } },
  },
  "token-invalidated": {
    only: "api",
    modifies: true,
    says: "Ends the token of the call: this call and all later ones with it are refused, by 400 as if there were no token or by 401.",
    fields: { status: { type: "known-integer", choices: [400, 401], default: 400 } },
  },
  "token-rejected": {
    only: "api",
    modifies: false,
    says: "Answers 401 `invalid_token` although the token is good.",
    fields: { reason: { type: "choice", choices: ["unknown", "expired", "disabled"], default: "expired" } },
  },
  "backend-timeout": {
    only: "api",
    modifies: false,
    says: "Answers 504, after `milliseconds` (PISTE: 30,000; here at once, unless asked).",
    fields: { milliseconds: { ...WAIT, default: 0 } },
  },
  unwell: {
    only: "api",
    modifies: false,
    says: "The API's health check says that it is not well, in its own words.",
    fields: {},
  },
  "other-version": {
    only: "api",
    modifies: false,
    says: "The API's health check names another version.",
    fields: { version: { type: "text", default: "9.9" } },
  },
  "business-error": {
    only: "api",
    modifies: false,
    says: "Answers with an error object of the API: `codeRetour` and `libelle` for Chorus Pro, `code` and `message` for others.",
    fields: {
      status: { ...HTTP_STATUS, default: 200 },
      code: { type: "text", default: null, optional: true },
      message: { type: "text", default: null, optional: true },
    },
  },
  "no-content": { only: null, modifies: false, says: "Answers 204.", fields: {} },
  "invalid-json": {
    only: null,
    modifies: false,
    says: "Answers 200 with a JSON body that breaks off, its length being right.",
    fields: {},
  },
  "not-http": { only: null, modifies: false, says: "Answers bytes that are not HTTP, and closes.", fields: {} },
  answer: {
    only: null,
    modifies: false,
    says: "Answers exactly this: `headers` as a mapping, the body as text or in base64.",
    fields: {
      status: { ...HTTP_STATUS, default: 200 },
      headers: { type: "headers", default: null, optional: true },
      body: { type: "text", default: null, optional: true },
      bodyBase64: { type: "text", default: null, optional: true },
    },
  },
} as const satisfies Readonly<Record<string, FaultDeclaration>>;

export type FaultKind = keyof typeof FAULTS;
export const FAULT_KINDS = Object.keys(FAULTS) as readonly FaultKind[];

/** Which connections or requests a fault is for. */
export interface FaultMatch {
  readonly on: HostRole;
  /** Null: both. */
  readonly environment: Environment | null;
  /** Path without query, exact, or a beginning followed by `*`; null: any. */
  readonly path: string | null;
  /** Client identifier or application name; null: any. */
  readonly client: string | null;
  /** Which of the matching ones, from 1, first and last included. */
  readonly nth: readonly [first: number, last: number];
  /** At most so many; null: no limit. */
  readonly times: number | null;
}

type FaultOf<Kind extends FaultKind> = FaultMatch & { readonly kind: Kind } & FieldValues<(typeof FAULTS)[Kind]["fields"]>;

/** One scripted fault, complete. */
export type Fault = { readonly [Kind in FaultKind]: FaultOf<Kind> }[FaultKind];
export type FaultNamed<Kind extends FaultKind> = Extract<Fault, { readonly kind: Kind }>;

interface FaultMatchInput {
  readonly on: HostRole;
  readonly environment?: Environment | null | undefined;
  readonly path?: string | null | undefined;
  readonly client?: string | null | undefined;
  /** A number, `[first, last]`, or `every` (the default). */
  readonly nth?: number | readonly [number, number] | "every" | null | undefined;
  readonly times?: number | null | undefined;
}

/** One scripted fault as it may be written. */
export type FaultInput = {
  readonly [Kind in FaultKind]: FaultMatchInput & { readonly kind: Kind } & FieldInputs<(typeof FAULTS)[Kind]["fields"]>;
}[FaultKind];

/** Whether a fault acts before any request is known: it can only be chosen by host, environment and count of connections. */
export function isConnectionFault(fault: Fault): boolean {
  return fault.kind === "certificate" || ("stage" in fault && (fault.stage === "accept" || fault.stage === "tls"));
}
