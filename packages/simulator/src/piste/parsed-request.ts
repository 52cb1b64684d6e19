import type { IncomingHttpHeaders } from "node:http";
import { fail, type Outcome, succeed } from "@pistectl/words";

/** Client authentication found in a token request (RFC 6749 §2.3). */
interface ClientAuthentication {
  readonly by: "body" | "basic";
  readonly id: string;
  readonly secret: string;
}

/** Why there is no client authentication; `twice`: in the form and in the header at once, which the RFC forbids. */
type NoAuthentication = "none" | "twice";

/** Fields of a form. */
interface Form {
  /** Null when absent or empty, which the RFC treats alike (RFC 6749 §3.2). */
  get(name: string): string | null;
  readonly names: readonly string[];
  /** A field is there twice (RFC 6749 §3.2). */
  readonly repeated: boolean;
}

/** A request with what the hosts look at taken apart. */
export interface ParsedRequest {
  readonly method: string;
  /** Without query. */
  readonly path: string;
  readonly queryNames: readonly string[];
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  /** Null when the body is no form. */
  readonly form: Form | null;
  readonly client: Outcome<ClientAuthentication, NoAuthentication>;
  /** Null without an `Authorization: Bearer`. */
  readonly bearer: string | null;
  readonly authorizationScheme: string | null;
  /** Value of `KeyId`, null when absent or empty. */
  readonly apiKey: string | null;
}

/** Takes a request apart; never throws, whatever was sent. */
export function parseRequest(method: string, target: string, headers: IncomingHttpHeaders, body: Buffer): ParsedRequest {
  const { path, query } = splitTarget(target);
  const isForm = /^application\/x-www-form-urlencoded\s*(;|$)/i.test(headers["content-type"] ?? "");
  const form = isForm ? readForm(body.toString("utf8")) : null;
  const authorization = headers.authorization ?? "";
  const [, scheme = null, credentials = ""] = /^(\S+)(?:\s+(.*))?$/s.exec(authorization.trim()) ?? [];
  return {
    method,
    path,
    queryNames: [...new Set(new URLSearchParams(query).keys())],
    headers,
    body,
    form,
    client: readClient(form, scheme?.toLowerCase() === "basic" ? credentials : null),
    bearer: scheme?.toLowerCase() === "bearer" && credentials !== "" ? credentials : null,
    authorizationScheme: scheme,
    apiKey: [headers.keyid].flat()[0] || null,
  };
}

/** Absolute targets are cut to their path, as a server behind a proxy sees them (RFC 9112 §3.2.2). */
function splitTarget(target: string): { readonly path: string; readonly query: string } {
  const relative = target.replace(/^https?:\/\/[^/?#]*/i, "");
  const at = relative.indexOf("?");
  const path = at === -1 ? relative : relative.slice(0, at);
  return { path: path === "" ? "/" : path, query: at === -1 ? "" : relative.slice(at + 1) };
}

function readForm(text: string): Form {
  const fields = new URLSearchParams(text);
  const names = [...fields.keys()];
  return {
    get: (name) => fields.get(name) || null,
    names,
    repeated: new Set(names).size < names.length,
  };
}

function readClient(form: Form | null, basic: string | null): Outcome<ClientAuthentication, NoAuthentication> {
  const id = form?.get("client_id") ?? null;
  const secret = form?.get("client_secret") ?? null;
  if (basic === null) {
    return id === null || secret === null ? fail("none") : succeed({ by: "body", id, secret });
  }
  if (secret !== null) return fail("twice");
  const pair = Buffer.from(basic, "base64").toString("utf8");
  const colon = pair.indexOf(":");
  if (colon === -1) return fail("none");
  return succeed({ by: "basic", id: formDecoded(pair.slice(0, colon)), secret: formDecoded(pair.slice(colon + 1)) });
}

/** Both halves of the header are form-encoded first (RFC 6749 §2.3.1); what is not is taken as it is. */
function formDecoded(text: string): string {
  try {
    return decodeURIComponent(text.replaceAll("+", " "));
  } catch {
    return text;
  }
}
