import type { ParsedRequest } from "../piste/parsed-request.ts";
import { technicalAccountOf } from "../piste/technical-account.ts";
import type { Environment, HostRole } from "../scenario/environment.ts";
import type { Application } from "../scenario/scenario.ts";

/** One request as it arrived, without anything secret. */
export interface ReceivedRequest {
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly environment: Environment;
  readonly host: HostRole;
  /** Identifier of its connection, see `ReceivedConnection`. */
  readonly connection: number;
  readonly method: string;
  /** Without query. */
  readonly path: string;
  /** Names of the query's parameters. */
  readonly query: readonly string[];
  /** By name in lower case; values that may be secret are `[redacted]`. */
  readonly headers: Readonly<Record<string, string>>;
  readonly authorization: "none" | "basic" | "bearer-known" | "bearer-unknown" | "other";
  readonly technicalAccount: "none" | "known" | "unknown";
  /** Fields of a form: `grant_type` and `scope` as sent, others `[redacted]`; null without a form. */
  readonly form: Readonly<Record<string, string>> | null;
  readonly bodyBytes: number;
  /** Name of the application that asked, null when unknown. */
  readonly application: string | null;
  /** Kinds of the faults that were due. */
  readonly faults: readonly string[];
  /** Status of the answer and identifier of its kind; null when none was sent whole. */
  readonly answer: { readonly id: string; readonly status: number } | null;
}

/** One connection as it was accepted. */
export interface ReceivedConnection {
  readonly id: number;
  /** Milliseconds since the Unix epoch. */
  readonly at: number;
  readonly environment: Environment;
  readonly host: HostRole;
  readonly tlsEstablished: boolean;
}

const REDACTED = "[redacted]";
/** Headers whose values are of use in a test or a log and hold no credentials. */
const SHOWN_HEADERS: readonly string[] = [
  "accept",
  "accept-encoding",
  "accept-language",
  "connection",
  "content-length",
  "content-type",
  "expect",
  "host",
  "transfer-encoding",
  "user-agent",
];
const SHOWN_FIELDS: readonly string[] = ["grant_type", "scope"];

/** Describes a request without its secrets. */
export function describeRequest(
  request: ParsedRequest,
  known: { readonly application: Application | null; readonly bearer: boolean },
): Pick<
  ReceivedRequest,
  "method" | "path" | "query" | "headers" | "authorization" | "technicalAccount" | "form" | "bodyBytes" | "application"
> {
  return {
    method: request.method,
    path: request.path,
    query: request.queryNames,
    headers: Object.fromEntries(
      Object.entries(request.headers).map(([name, value]) => [name, SHOWN_HEADERS.includes(name) ? String(value) : REDACTED]),
    ),
    authorization: authorizationOf(request, known.bearer),
    technicalAccount: technicalAccountOf(request, known.application),
    form:
      request.form === null
        ? null
        : Object.fromEntries(
            request.form.names.map((name) => [name, SHOWN_FIELDS.includes(name) ? (request.form?.get(name) ?? "") : REDACTED]),
          ),
    bodyBytes: request.body.length,
    application: known.application?.name ?? null,
  };
}

function authorizationOf(request: ParsedRequest, bearerKnown: boolean): ReceivedRequest["authorization"] {
  if (request.bearer !== null) return bearerKnown ? "bearer-known" : "bearer-unknown";
  if (request.authorizationScheme === null) return "none";
  return request.authorizationScheme.toLowerCase() === "basic" ? "basic" : "other";
}
