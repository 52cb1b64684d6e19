import { type Localized, same } from "@pistectl/words";
import type { HostRole } from "../scenario/environment.ts";

/** How well it is known that PISTE answers so. */
export type AnswerMark = "CONFIRMED" | "LIKELY" | "UNKNOWN";

/** One answer that the simulator gives without any scripted fault. */
export interface AnswerDeclaration {
  readonly host: HostRole;
  /** When it is given. */
  readonly when: Localized;
  readonly status: number;
  /** Value of WWW-Authenticate; `{…}` stands for what the case fills in. */
  readonly challenge?: string;
  /** Content type and body; absent: empty. */
  readonly body?: { readonly type: string; readonly text: string };
  readonly mark: AnswerMark;
  /** What the mark does not cover, or what can be set in the scenario. */
  readonly note?: Localized;
  readonly source: Localized;
}

const JSON_TYPE = "application/json;charset=UTF-8";

/** Challenge of the gateway's OAuth filter, as the product documents it and as clients have seen it on PISTE (without a final dot). */
function oauthChallenge(error: string, description: string): string {
  return `Bearer realm="DefaultRealm",error="${error}",error_description="${description}"`;
}

function oauthError(error: string): { readonly type: string; readonly text: string } {
  return { type: JSON_TYPE, text: JSON.stringify({ error }) };
}

const AXWAY: Localized = {
  en: "Axway documentation, access token validation filter",
  fr: "documentation d'Axway, filtre de validation des jetons d'accès",
};

/** Every answer, with what is known of it; the documentation's table comes from here. */
export const ANSWERS = {
  "token/issued": {
    host: "token",
    when: { en: "credentials accepted", fr: "identifiants acceptés" },
    status: 200,
    body: {
      type: JSON_TYPE,
      text: '{"access_token":"{token}","token_type":"Bearer","expires_in":{lifetime},"scope":"{scope}"}',
    },
    mark: "CONFIRMED",
    note: {
      en: "The token is opaque, 54 letters and digits. Client authentication by HTTP Basic is LIKELY.",
      fr: "Le jeton est opaque, de 54 lettres et chiffres. L'authentification du client par HTTP Basic est PROBABLE.",
    },
    source: {
      en: "SNE-Cotation guide; DILA examples V3; OCA/l10n-france issue 410",
      fr: "guide SNE-Cotation ; exemples V3 de la DILA ; OCA/l10n-france, ticket 410",
    },
  },
  "token/invalid-client": {
    host: "token",
    when: {
      en: "unknown client identifier, wrong secret, or a client of the other environment",
      fr: "identifiant client inconnu, secret erroné, ou application cliente de l'autre environnement",
    },
    status: 400,
    body: oauthError("invalid_client"),
    mark: "CONFIRMED",
    note: {
      en: "The other environment is LIKELY; `assumptions.invalidClientStatus` can be 401.",
      fr: "L'autre environnement est PROBABLE ; `assumptions.invalidClientStatus` peut être 401.",
    },
    source: {
      en: "measured by invoicerr-app/invoicerr on 14 September 2026",
      fr: "mesuré par invoicerr-app/invoicerr le 14 septembre 2026",
    },
  },
  "token/disabled-client": {
    host: "token",
    when: {
      en: "disabled application, with `assumptions.disabledApplicationToken: refused`",
      fr: "application désactivée, avec `assumptions.disabledApplicationToken: refused`",
    },
    status: 400,
    body: oauthError("invalid_client"),
    mark: "UNKNOWN",
    note: {
      en: "By default a token is given, which the gateway then refuses.",
      fr: "Par défaut, un jeton est donné, que la passerelle refuse ensuite.",
    },
    source: { en: "none found", fr: "aucune trouvée" },
  },
  "token/invalid-scope": {
    host: "token",
    when: { en: "a scope that the application may not ask for", fr: "portée que l'application n'a pas le droit de demander" },
    status: 400,
    body: oauthError("invalid_scope"),
    mark: "LIKELY",
    source: { en: "RFC 6749 §5.2; Axway documentation", fr: "RFC 6749 §5.2 ; documentation d'Axway" },
  },
  "token/unsupported-grant-type": {
    host: "token",
    when: { en: "another grant than `client_credentials`", fr: "autre mode d'obtention que `client_credentials`" },
    status: 400,
    body: oauthError("unsupported_grant_type"),
    mark: "LIKELY",
    source: { en: "RFC 6749 §5.2; Axway documentation", fr: "RFC 6749 §5.2 ; documentation d'Axway" },
  },
  "token/invalid-request": {
    host: "token",
    when: {
      en: "not a form, no `grant_type`, a parameter twice, or two client authentications",
      fr: "autre chose qu'un formulaire, pas de `grant_type`, un paramètre en double, ou deux authentifications du client",
    },
    status: 400,
    body: oauthError("invalid_request"),
    mark: "LIKELY",
    source: { en: "RFC 6749 §5.2; Axway documentation", fr: "RFC 6749 §5.2 ; documentation d'Axway" },
  },
  "token/method-not-allowed": {
    host: "token",
    when: { en: "another method than POST", fr: "autre méthode que POST" },
    status: 405,
    mark: "UNKNOWN",
    source: { en: "RFC 6749 §3.2 asks for POST", fr: "la RFC 6749 §3.2 demande POST" },
  },
  "token/unknown-path": {
    host: "token",
    when: { en: "another path than that of the token endpoint", fr: "autre chemin que celui des jetons" },
    status: 404,
    mark: "UNKNOWN",
    source: { en: "none found", fr: "aucune trouvée" },
  },
  "gateway/no-token": {
    host: "api",
    when: {
      en: "no bearer token, or a path that matches no API; a `KeyId` counts where the API takes it and it is an application's",
      fr: "pas de jeton, ou chemin qui ne correspond à aucune API ; un `KeyId` compte là où l'API l'accepte, s'il est celui d'une application",
    },
    status: 400,
    challenge: oauthChallenge("invalid_request", "Unable to find token in the message"),
    mark: "CONFIRMED",
    note: {
      en: "One source (LIKELY) saw the realm `PISTE` when the path is known and the token missing. JUDILIBRE and CaptchEtat take a `KeyId` alone; to others it is LIKELY nothing.",
      fr: "Une source a vu le domaine `PISTE` quand le chemin est connu et que le jeton manque : PROBABLE. JUDILIBRE et CaptchEtat acceptent un `KeyId` seul ; pour les autres, il ne vaut rien, c'est PROBABLE.",
    },
    source: {
      en: "tests of pauldechorgnat/pyJudilibre and glitchr-studio/omnilex; invoicerr-app/invoicerr",
      fr: "tests de pauldechorgnat/pyJudilibre et de glitchr-studio/omnilex ; invoicerr-app/invoicerr",
    },
  },
  "gateway/unknown-resource": {
    host: "api",
    when: { en: "path that a known API does not declare", fr: "chemin qu'une API connue ne déclare pas" },
    status: 403,
    mark: "LIKELY",
    note: {
      en: "Seen in September 2026. Earlier the same client saw the 400 of an unknown path on Chorus Pro, and the gateway product documents 404: `assumptions.unknownResourceStatus` can be either.",
      fr: "Vu en septembre 2026. Auparavant, le même client avait vu le 400 d'un chemin inconnu sur Chorus Pro, et l'éditeur de la passerelle documente 404 : `assumptions.unknownResourceStatus` peut être l'un ou l'autre.",
    },
    source: same("invoicerr-app/invoicerr"),
  },
  "gateway/unknown-token": {
    host: "api",
    when: {
      en: "unknown token, one of the other environment, or a new one that the gateway does not know yet (fault `slow-propagation`)",
      fr: "jeton inconnu, jeton de l'autre environnement, ou nouveau jeton que la passerelle ne connaît pas encore (panne `slow-propagation`)",
    },
    status: 401,
    challenge: oauthChallenge("invalid_token", "Unable to find the access token in persistent storage"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/invalidated-token": {
    host: "api",
    when: {
      en: "token that was good before (fault `token-invalidated`)",
      fr: "jeton qui était bon auparavant (panne `token-invalidated`)",
    },
    status: 400,
    challenge: oauthChallenge("invalid_request", "Unable to find token in the message"),
    mark: "LIKELY",
    note: {
      en: "The answer to an unknown token is seen as often: `status: 401` of the fault.",
      fr: "La réponse à un jeton inconnu se voit aussi souvent : `status: 401` de la panne.",
    },
    source: { en: "one public client, 2026", fr: "un client public, 2026" },
  },
  "gateway/expired-token": {
    host: "api",
    when: { en: "token past its life", fr: "jeton expiré" },
    status: 401,
    challenge: oauthChallenge("invalid_token", "The access token expired"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/disabled-application": {
    host: "api",
    when: { en: "application disabled", fr: "application désactivée" },
    status: 401,
    challenge: oauthChallenge("invalid_token", "The client app was not found or is disabled"),
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/not-granted": {
    host: "api",
    when: {
      en: "API not ticked on the application, terms (CGU) not accepted, or approval not granted",
      fr: "API non cochée dans l'application, CGU non acceptées, ou validation non accordée",
    },
    status: 403,
    mark: "CONFIRMED",
    note: { en: "The status is; the body was seen empty once.", fr: "Le statut l'est ; le corps a été vu vide une fois." },
    source: {
      en: "DNUM-SocialGouv documentation; OCA/l10n-france issue 410",
      fr: "documentation de la DNUM-SocialGouv ; OCA/l10n-france, ticket 410",
    },
  },
  "gateway/malformed-body": {
    host: "api",
    when: { en: "POST with a body that is not the JSON it says it is", fr: "POST dont le corps n'est pas le JSON annoncé" },
    status: 403,
    mark: "CONFIRMED",
    source: { en: "DNUM-SocialGouv documentation", fr: "documentation de la DNUM-SocialGouv" },
  },
  "gateway/insufficient-scope": {
    host: "api",
    when: { en: "token without the scope that the API needs", fr: "jeton sans la portée que demande l'API" },
    status: 403,
    challenge: `${oauthChallenge("insufficient_scope", "scope(s) associated with access token are not valid to access this resource")},scope="Scopes must match Any of these scopes:{scope}"`,
    mark: "LIKELY",
    source: AXWAY,
  },
  "gateway/quota-exceeded": {
    host: "api",
    when: { en: "quota used up; with `Retry-After` in seconds", fr: "quota épuisé ; avec `Retry-After` en secondes" },
    status: 429,
    mark: "CONFIRMED",
    note: {
      en: "The status is; `Retry-After` is LIKELY, the body UNKNOWN.",
      fr: "Le statut l'est ; `Retry-After` est PROBABLE, le corps INCONNU.",
    },
    source: {
      en: "Axway API Manager response codes; a public client's log",
      fr: "codes de réponse d'Axway API Manager ; journal d'un client public",
    },
  },
  "gateway/method-not-allowed": {
    host: "api",
    when: { en: "known path, other method", fr: "chemin connu, autre méthode" },
    status: 405,
    mark: "LIKELY",
    source: { en: "Axway API Manager response codes", fr: "codes de réponse d'Axway API Manager" },
  },
  "gateway/technical-account": {
    host: "api",
    when: { en: "`cpro-account` missing or wrong on a `/cpro/` path", fr: "`cpro-account` absent ou erroné sur un chemin `/cpro/`" },
    status: 401,
    challenge: 'Bearer realm="PISTE",error="Unauthorized",error_description="login or password incorrects"',
    mark: "CONFIRMED",
    note: {
      en: "Realm, error and description are; the scheme is not.",
      fr: "Le domaine, l'erreur et la description le sont ; le schéma ne l'est pas.",
    },
    source: { en: "OCA/l10n-france pull request 425", fr: "OCA/l10n-france, pull request 425" },
  },
  "gateway/backend-timeout": {
    host: "api",
    when: {
      en: "fault `backend-timeout`: backend slower than 30 s",
      fr: "panne `backend-timeout` : service applicatif plus lent que 30 s",
    },
    status: 504,
    mark: "LIKELY",
    note: { en: "The 30 s are CONFIRMED.", fr: "Les 30 s sont CONFIRMÉES." },
    source: {
      en: "DNUM-SocialGouv documentation; Axway API Manager response codes",
      fr: "documentation de la DNUM-SocialGouv ; codes de réponse d'Axway API Manager",
    },
  },
  "api/no-business-profile": {
    host: "api",
    when: { en: "SNE-Cotation, application without business profile", fr: "SNE-Cotation, application sans profil métier" },
    status: 200,
    body: {
      type: JSON_TYPE,
      text: '{"code":"ERRAUTUSR0001","message":"Aucun profil métier n\'est attribué à cette application cliente. Veuillez contacter les administrateurs de l\'API SNE-Cotation."}',
    },
    mark: "CONFIRMED",
    note: {
      en: "Code and message are; the status is UNKNOWN (`assumptions.noBusinessProfileStatus`).",
      fr: "Le code et le message le sont ; le statut est INCONNU (`assumptions.noBusinessProfileStatus`).",
    },
    source: { en: "SNE-Cotation guide", fr: "guide SNE-Cotation" },
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
