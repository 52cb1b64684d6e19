import type { HostRole } from "../scenario/environment.ts";

/** How well it is known that PISTE answers so. */
export type AnswerMark = "CONFIRMED" | "LIKELY" | "UNKNOWN";

/** One answer that the simulator gives without any scripted fault. */
export interface AnswerDeclaration {
  readonly host: HostRole;
  /** When it is given. */
  readonly when: string;
  readonly status: number;
  /** Value of WWW-Authenticate; `{…}` stands for what the case fills in. */
  readonly challenge?: string;
  /** Content type and body; absent: empty. */
  readonly body?: { readonly type: string; readonly text: string };
  readonly mark: AnswerMark;
  /** What the mark does not cover, or what can be set in the scenario. */
  readonly note?: string;
  readonly source: string;
}

const JSON_TYPE = "application/json;charset=UTF-8";

/** Challenge of the gateway's OAuth filter, as the product documents it and as clients have seen it on PISTE (without a final dot). */
function oauthChallenge(error: string, description: string): string {
  return `Bearer realm="DefaultRealm",error="${error}",error_description="${description}"`;
}

function oauthError(error: string): { readonly type: string; readonly text: string } {
  return { type: JSON_TYPE, text: JSON.stringify({ error }) };
}

const AXWAY = "Axway documentation, access token validation filter";

/** Every answer, with what is known of it; the documentation's table comes from here. */
export const ANSWERS = {
  "token/issued": {
    host: "token",
    when: "credentials accepted",
    status: 200,
    body: {
      type: JSON_TYPE,
      text: '{"access_token":"{token}","token_type":"Bearer","expires_in":{lifetime},"scope":"{scope}"}',
    },
    mark: "CONFIRMED",
    note: "The token is opaque, 54 letters and digits. Client authentication by HTTP Basic is LIKELY.",
    source: "SNE-Cotation guide; DILA examples V3; OCA/l10n-france issue 410",
  },
  "token/invalid-client": {
    host: "token",
    when: "unknown client identifier, wrong secret, or a client of the other environment",
    status: 400,
    body: oauthError("invalid_client"),
    mark: "CONFIRMED",
    note: "The other environment is LIKELY; `assumptions.invalidClientStatus` can be 401.",
    source: "measured by invoicerr-app/invoicerr on 14 September 2026",
  },
  "token/disabled-client": {
    host: "token",
    when: "disabled application, with `assumptions.disabledApplicationToken: refused`",
    status: 400,
    body: oauthError("invalid_client"),
    mark: "UNKNOWN",
    note: "By default a token is given, which the gateway then refuses.",
    source: "none found",
  },
  "token/invalid-scope": {
    host: "token",
    when: "a scope that the application may not ask for",
    status: 400,
    body: oauthError("invalid_scope"),
    mark: "LIKELY",
    source: "RFC 6749 §5.2; Axway documentation",
  },
  "token/unsupported-grant-type": {
    host: "token",
    when: "another grant than `client_credentials`",
    status: 400,
    body: oauthError("unsupported_grant_type"),
    mark: "LIKELY",
    source: "RFC 6749 §5.2; Axway documentation",
  },
  "token/invalid-request": {
    host: "token",
    when: "not a form, no `grant_type`, a parameter twice, or two client authentications",
    status: 400,
    body: oauthError("invalid_request"),
    mark: "LIKELY",
    source: "RFC 6749 §5.2; Axway documentation",
  },
  "token/method-not-allowed": {
    host: "token",
    when: "another method than POST",
    status: 405,
    mark: "UNKNOWN",
    source: "RFC 6749 §3.2 asks for POST",
  },
  "token/unknown-path": {
    host: "token",
    when: "another path than that of the token endpoint",
    status: 404,
    mark: "UNKNOWN",
    source: "none found",
  },
  "gateway/no-token": {
    host: "api",
    when: "no bearer token, or a path that matches no API; a `KeyId` counts where the API takes it and it is an application's",
    status: 400,
    challenge: oauthChallenge("invalid_request", "Unable to find token in the message"),
    mark: "CONFIRMED",
    note: "One source (LIKELY) saw the realm `PISTE` when the path is known and the token missing. JUDILIBRE and CaptchEtat take a `KeyId` alone; to others it is LIKELY nothing.",
    source: "tests of pauldechorgnat/pyJudilibre and glitchr-studio/omnilex; invoicerr-app/invoicerr",
  },
  "gateway/unknown-resource": {
    host: "api",
    when: "path that a known API does not declare",
    status: 403,
    mark: "LIKELY",
    note: "Seen in September 2026. Earlier the same client saw the 400 of an unknown path on Chorus Pro, and the gateway product documents 404: `assumptions.unknownResourceStatus` can be either.",
    source: "invoicerr-app/invoicerr",
  },
  "gateway/unknown-token": {
    host: "api",
    when: "unknown token, one of the other environment, or a new one that the gateway does not know yet (fault `slow-propagation`)",
    status: 401,
    challenge: oauthChallenge("invalid_token", "Unable to find the access token in persistent storage"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/invalidated-token": {
    host: "api",
    when: "token that was good before (fault `token-invalidated`)",
    status: 400,
    challenge: oauthChallenge("invalid_request", "Unable to find token in the message"),
    mark: "LIKELY",
    note: "The answer to an unknown token is seen as often: `status: 401` of the fault.",
    source: "one public client, 2026",
  },
  "gateway/expired-token": {
    host: "api",
    when: "token past its life",
    status: 401,
    challenge: oauthChallenge("invalid_token", "The access token expired"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/disabled-application": {
    host: "api",
    when: "application disabled",
    status: 401,
    challenge: oauthChallenge("invalid_token", "The client app was not found or is disabled"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/not-granted": {
    host: "api",
    when: "API not ticked on the application, terms (CGU) not accepted, or approval not granted",
    status: 403,
    mark: "CONFIRMED",
    note: "The status is; the body was seen empty once.",
    source: "DNUM-SocialGouv documentation; OCA/l10n-france issue 410",
  },
  "gateway/malformed-body": {
    host: "api",
    when: "POST with a body that is not the JSON it says it is",
    status: 403,
    mark: "CONFIRMED",
    source: "DNUM-SocialGouv documentation",
  },
  "gateway/insufficient-scope": {
    host: "api",
    when: "token without the scope that the API needs",
    status: 403,
    challenge: `${oauthChallenge("insufficient_scope", "scope(s) associated with access token are not valid to access this resource")},scope="Scopes must match Any of these scopes:{scope}"`,
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/quota-exceeded": {
    host: "api",
    when: "quota used up; with `Retry-After` in seconds",
    status: 429,
    mark: "CONFIRMED",
    note: "The status is; `Retry-After` is LIKELY, the body UNKNOWN.",
    source: "Axway API Manager response codes; a public client's log",
  },
  "gateway/method-not-allowed": {
    host: "api",
    when: "known path, other method",
    status: 405,
    mark: "LIKELY",
    source: "Axway API Manager response codes",
  },
  "gateway/technical-account": {
    host: "api",
    when: "`cpro-account` missing or wrong on a `/cpro/` path",
    status: 401,
    challenge: 'Bearer realm="PISTE",error="Unauthorized",error_description="login or password incorrects"',
    mark: "CONFIRMED",
    note: "Realm, error and description are; the scheme is not.",
    source: "OCA/l10n-france pull request 425",
  },
  "gateway/backend-timeout": {
    host: "api",
    when: "fault `backend-timeout`: backend slower than 30 s",
    status: 504,
    mark: "LIKELY",
    note: "The 30 s are CONFIRMED.",
    source: "DNUM-SocialGouv documentation; Axway API Manager response codes",
  },
  "api/no-business-profile": {
    host: "api",
    when: "SNE-Cotation, application without business profile",
    status: 200,
    body: {
      type: JSON_TYPE,
      text: '{"code":"ERRAUTUSR0001","message":"Aucun profil métier n\'est attribué à cette application cliente. Veuillez contacter les administrateurs de l\'API SNE-Cotation."}',
    },
    mark: "CONFIRMED",
    note: "Code and message are; the status is UNKNOWN (`assumptions.noBusinessProfileStatus`).",
    source: "SNE-Cotation guide",
  },
} as const satisfies Readonly<Record<string, AnswerDeclaration>>;

/** Identifier of an answer. */
export type AnswerId = keyof typeof ANSWERS;

/** What goes on the wire, before any fault. */
export interface Answer {
  /** Identifier of a declared answer, or a few words. */
  readonly id: string;
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
}

/** A declared answer, its `{…}` filled in. */
export function declaredAnswer(
  id: AnswerId,
  fill: Readonly<Record<string, string>> = {},
  overrides: { readonly status?: number; readonly headers?: Answer["headers"] } = {},
): Answer {
  const declaration: AnswerDeclaration = ANSWERS[id];
  const filled = (text: string) => text.replace(/\{(\w+)\}/g, (mark, key: string) => fill[key] ?? mark);
  const headers: (readonly [string, string])[] = [...(overrides.headers ?? [])];
  if (declaration.challenge !== undefined) headers.push(["WWW-Authenticate", filled(declaration.challenge)]);
  if (declaration.body !== undefined) headers.push(["Content-Type", declaration.body.type]);
  return {
    id,
    status: overrides.status ?? declaration.status,
    headers,
    body: Buffer.from(declaration.body === undefined ? "" : filled(declaration.body.text)),
  };
}

/** An answer with a JSON body. */
export function jsonAnswer(id: string, value: unknown, status = 200): Answer {
  return { id, status, headers: [["Content-Type", JSON_TYPE]], body: Buffer.from(JSON.stringify(value)) };
}

/** An answer with a body of text. */
export function textAnswer(id: string, text: string, status = 200, type = "text/plain;charset=UTF-8"): Answer {
  return { id, status, headers: [["Content-Type", type]], body: Buffer.from(text) };
}

/** An answer without a body. */
export function emptyAnswer(id: string, status: number, headers: Answer["headers"] = []): Answer {
  return { id, status, headers, body: Buffer.alloc(0) };
}
