import type { NumberField, TextField, Variant, VariantsField, WordField } from "@pistectl/config-schema/schema";
import { keysOf } from "@pistectl/words";
import { ENVIRONMENTS, HOST_ROLES, type HostRole } from "./environment.ts";

/** A kind of fault: what a scenario writes of it, and how it acts. */
export interface FaultDeclaration extends Variant {
  /** Host that the fault makes sense on, when only one. */
  readonly only?: HostRole;
  /** It changes how the answer travels or looks, and lets another fault choose the answer. */
  readonly modifies?: true;
}

/** Most bytes of a body that is made up. */
const MAX_BYTES = 268_435_456;
/** One year, in seconds. */
const YEAR = 31_536_000;
/** Most occurrences that are counted. */
const MAX_COUNT = 1_000_000_000;

const HTTP_STATUS = {
  type: "number",
  min: 200,
  max: 599,
  description: { en: "HTTP status.", fr: "Statut HTTP." },
} as const satisfies NumberField;

/** At most one hour. */
const WAIT = {
  type: "number",
  min: 0,
  max: 3_600_000,
  description: { en: "Wait in milliseconds.", fr: "Attente en millisecondes." },
} as const satisfies NumberField;

const RETRY_AFTER = {
  type: "number",
  min: 0,
  max: YEAR,
  nullable: true,
  description: { en: "`Retry-After` in seconds.", fr: "`Retry-After` en secondes." },
} as const satisfies NumberField;

const BACKEND_BODY = {
  type: "flag",
  nullable: true,
  absent: false,
  description: { en: "Whether the answer has a backend's body.", fr: "Indique si la réponse a le corps de celle d'un service applicatif." },
} as const;

function stage(...words: readonly string[]): WordField {
  return {
    type: "word",
    words,
    nullable: true,
    absent: "first-byte",
    description: { en: "Where in the exchange it acts.", fr: "Où elle agit dans l'échange." },
  };
}

function bytes(absent: number, max = MAX_BYTES): NumberField {
  return { type: "number", min: 1, max, nullable: true, absent, description: { en: "Size in bytes.", fr: "Taille en octets." } };
}

function text(en: string, fr: string): TextField {
  return { type: "text", nullable: true, description: { en, fr } };
}

const DECLARED = {
  latency: {
    modifies: true,
    description: {
      en: "Waits: before anything is read (`accept`), after the TLS ClientHello (`tls`), before the answer (`first-byte`), or between the four parts of its body (`body`).",
      fr: "Attend : avant toute lecture (`accept`), après le ClientHello TLS (`tls`), avant la réponse (`first-byte`) ou entre les quatre parties de son corps (`body`).",
    },
    keys: { stage: stage("accept", "tls", "first-byte", "body"), milliseconds: { ...WAIT, required: true } },
  },
  hang: {
    description: {
      en: "Never goes on: before anything is read, after the ClientHello, before the answer, inside its headers, or in the middle of its body.",
      fr: "Ne continue jamais : avant toute lecture, après le ClientHello, avant la réponse, dans ses en-têtes ou au milieu de son corps.",
    },
    keys: { stage: stage("accept", "tls", "first-byte", "headers", "body") },
  },
  reset: {
    description: {
      en: "Resets the connection (TCP RST) at that point.",
      fr: "Réinitialise la connexion (TCP RST) à ce moment.",
    },
    keys: { stage: stage("accept", "tls", "first-byte", "headers", "body") },
  },
  close: {
    description: {
      en: "Closes the connection (TCP FIN) at that point; for an answer cut short see `truncated`.",
      fr: "Ferme la connexion (TCP FIN) à ce moment ; pour une réponse tronquée, voir `truncated`.",
    },
    keys: { stage: stage("accept", "tls", "first-byte", "headers") },
  },
  truncated: {
    description: {
      en: "Announces the whole body in Content-Length, sends its beginning (half, unless `sentBytes` says how much), and closes.",
      fr: "Annonce le corps entier dans Content-Length, en envoie le début (la moitié, sauf si `sentBytes` dit combien) et ferme.",
    },
    keys: {
      sentBytes: {
        type: "number",
        min: 0,
        max: 1_048_576,
        nullable: true,
        description: { en: "Bytes sent before the end.", fr: "Octets envoyés avant la fin." },
      },
    },
  },
  drip: {
    modifies: true,
    description: {
      en: "Sends the body `chunkBytes` at a time, waiting `milliseconds` before each.",
      fr: "Envoie le corps par morceaux de `chunkBytes` octets, en attendant `milliseconds` avant chacun.",
    },
    keys: { chunkBytes: bytes(1, 1_048_576), milliseconds: { ...WAIT, nullable: true, absent: 100 } },
  },
  compressed: {
    modifies: true,
    description: {
      en: "Sends the body compressed, with its Content-Encoding.",
      fr: "Envoie le corps compressé, avec son Content-Encoding.",
    },
    keys: {
      encoding: {
        type: "word",
        words: ["gzip", "deflate", "br"],
        nullable: true,
        absent: "gzip",
        description: { en: "How it is compressed.", fr: "Comment il est compressé." },
      },
    },
  },
  "oversize-body": {
    description: {
      en: "Answers 200 with a JSON body of that size, with its length announced or chunked.",
      fr: "Répond 200 avec un corps JSON de cette taille, longueur annoncée ou par morceaux (chunked).",
    },
    keys: {
      bytes: bytes(2_097_152),
      lengthAnnounced: {
        type: "flag",
        nullable: true,
        absent: true,
        description: { en: "Whether Content-Length announces it.", fr: "Indique si Content-Length l'annonce." },
      },
    },
  },
  "oversize-headers": {
    description: {
      en: "Adds header fields of that total size to the answer.",
      fr: "Ajoute à la réponse des en-têtes de cette taille totale.",
    },
    keys: { bytes: bytes(65_536, 16_777_216) },
  },
  "compressed-bomb": {
    description: {
      en: "Answers 200 with a small gzip body that grows to that size.",
      fr: "Répond 200 avec un petit corps gzip qui, décompressé, atteint cette taille.",
    },
    keys: { bytes: bytes(16_777_216) },
  },
  html: {
    description: {
      en: "Answers an HTML page, as a captive portal or a maintenance page does.",
      fr: "Répond une page HTML, comme un portail captif ou une page de maintenance.",
    },
    keys: { status: { ...HTTP_STATUS, nullable: true, absent: 200 } },
  },
  redirect: {
    description: {
      en: "Redirects: to a path of the same host, to the same listener under its other name (`localhost` or `127.0.0.1`), or to `location`. What follows the redirection is recorded.",
      fr: "Redirige : vers un chemin du même hôte, vers le même serveur sous son autre nom (`localhost` ou `127.0.0.1`) ou vers `location`. Ce qui suit la redirection est enregistré.",
    },
    keys: {
      status: { ...HTTP_STATUS, min: 300, max: 399, nullable: true, absent: 302 },
      to: {
        type: "word",
        words: ["same-host", "other-host"],
        nullable: true,
        absent: "same-host",
        description: { en: "Where it leads.", fr: "Où elle mène." },
      },
      location: text("A place of your own.", "Une destination de votre choix."),
    },
  },
  certificate: {
    description: {
      en: "Shows another certificate during the handshake; `days` is the life left of an `expiring` one.",
      fr: "Présente un autre certificat à l'ouverture TLS ; `days` est la durée qui reste à un certificat `expiring`.",
    },
    keys: {
      certificate: {
        type: "word",
        required: true,
        words: ["expired", "expiring", "not-yet-valid", "self-signed", "unknown-ca", "wrong-name"],
        description: { en: "What is wrong with it.", fr: "Ce qui ne va pas." },
      },
      days: {
        type: "number",
        min: 1,
        max: 365,
        nullable: true,
        absent: 5,
        description: { en: "Days left of an `expiring` one.", fr: "Jours restants d'un certificat `expiring`." },
      },
    },
  },
  status: {
    description: {
      en: "Answers that status, with an empty body or a backend's (`backendBody`), with `Retry-After` in seconds (`retryAfter`), as a date that many seconds ahead (`retryAfterDate`), or as any text (`retryAfterText`).",
      fr: "Répond ce statut, avec un corps vide ou celui d'un service applicatif (`backendBody`), avec `Retry-After` en secondes (`retryAfter`), en date à autant de secondes (`retryAfterDate`) ou en texte quelconque (`retryAfterText`).",
    },
    keys: {
      status: { ...HTTP_STATUS, required: true },
      backendBody: BACKEND_BODY,
      retryAfter: RETRY_AFTER,
      retryAfterDate: {
        type: "number",
        min: -YEAR,
        max: YEAR,
        nullable: true,
        description: { en: "`Retry-After` as a date so many seconds ahead.", fr: "`Retry-After` en date, à autant de secondes." },
      },
      retryAfterText: text("`Retry-After` as this text.", "`Retry-After` avec ce texte."),
    },
  },
  sequence: {
    description: {
      en: "Answers one status after the other, an entry below 300 being the ordinary answer; after the last one all is ordinary again.",
      fr: "Répond par un statut après l'autre, un statut sous 300 étant la réponse ordinaire ; après le dernier, tout redevient ordinaire.",
    },
    keys: {
      statuses: {
        type: "list",
        required: true,
        max: Number.POSITIVE_INFINITY,
        items: HTTP_STATUS,
        description: { en: "The statuses, in their order.", fr: "Les statuts, dans l'ordre." },
      },
      backendBody: BACKEND_BODY,
      retryAfter: RETRY_AFTER,
    },
  },
  "bare-400": {
    description: {
      en: "Answers 400 with Content-Length 0 and nothing else: what a throttled token request and a passing gateway fault look like.",
      fr: "Répond 400 avec Content-Length 0 et rien d'autre : l'aspect d'une demande de jeton limitée et d'une panne passagère de la passerelle.",
    },
    keys: {},
  },
  "random-invalid-client": {
    only: "token",
    description: {
      en: "Refuses good credentials with `invalid_client`, at random.",
      fr: "Refuse au hasard de bons identifiants avec `invalid_client`.",
    },
    keys: {
      probability: {
        type: "number",
        min: 0,
        max: 1,
        fraction: true,
        nullable: true,
        absent: 0.1,
        description: { en: "Share of the requests refused.", fr: "Part des demandes refusées." },
      },
    },
  },
  "token-shape": {
    only: "token",
    modifies: true,
    description: {
      en: "Gives a working token in an answer of unusual shape.",
      fr: "Donne un jeton valable dans une réponse de forme inhabituelle.",
    },
    keys: {
      shape: {
        type: "word",
        required: true,
        words: [
          "byte-order-mark",
          "expires-in-text",
          "no-expires-in",
          "lower-case-bearer",
          "other-token-type",
          "no-access-token",
          "repeated-access-token",
          "no-scope",
        ],
        description: { en: "What is unusual.", fr: "Ce qui est inhabituel." },
      },
    },
  },
  "slow-propagation": {
    only: "token",
    modifies: true,
    description: {
      en: "Gives a token that the gateway does not know for `milliseconds`: calls with it are answered 401 until then.",
      fr: "Donne un jeton que la passerelle ignore pendant `milliseconds` : d'ici là, elle répond 401 aux appels qui le portent.",
    },
    keys: { milliseconds: { ...WAIT, nullable: true, absent: 1000 } },
  },
  "token-invalidated": {
    only: "api",
    modifies: true,
    description: {
      en: "Ends the token of the call: this call and all later ones with it are refused, by 400 as if there were no token or by 401.",
      fr: "Met fin au jeton de l'appel : cet appel et tous les suivants avec ce jeton sont refusés, par 400 comme sans jeton ou par 401.",
    },
    keys: {
      status: { ...HTTP_STATUS, min: 400, max: 401, only: [400, 401], nullable: true, absent: 400 },
    },
  },
  "token-rejected": {
    only: "api",
    description: {
      en: "Answers 401 `invalid_token` although the token is good.",
      fr: "Répond 401 `invalid_token` alors que le jeton est bon.",
    },
    keys: {
      reason: {
        type: "word",
        words: ["unknown", "expired", "disabled"],
        nullable: true,
        absent: "expired",
        description: { en: "Why the gateway says so.", fr: "La raison que donne la passerelle." },
      },
    },
  },
  "backend-timeout": {
    only: "api",
    description: {
      en: "Answers 504, after `milliseconds` (PISTE: 30,000; here at once, unless asked).",
      fr: "Répond 504, après `milliseconds` (PISTE : 30 000 ; ici aussitôt, sauf demande).",
    },
    keys: { milliseconds: { ...WAIT, nullable: true, absent: 0 } },
  },
  unwell: {
    only: "api",
    description: {
      en: "The API's health check says that it is not well, in its own words.",
      fr: "Le contrôle de santé de l'API dit qu'elle ne va pas bien, dans ses propres termes.",
    },
    keys: {},
  },
  "other-version": {
    only: "api",
    description: {
      en: "The API's health check names another version.",
      fr: "Le contrôle de santé de l'API nomme une autre version.",
    },
    keys: {
      version: { ...text("The version named.", "La version nommée."), absent: "9.9" },
    },
  },
  "business-error": {
    only: "api",
    description: {
      en: "Answers with an error object of the API: `codeRetour` and `libelle` for Chorus Pro, `code` and `message` for others.",
      fr: "Répond un objet d'erreur de l'API : `codeRetour` et `libelle` pour Chorus Pro, `code` et `message` pour les autres.",
    },
    keys: {
      status: { ...HTTP_STATUS, nullable: true, absent: 200 },
      code: text("Code of the error.", "Code de l'erreur."),
      message: text("Words of the error.", "Texte de l'erreur."),
    },
  },
  "no-content": { description: { en: "Answers 204.", fr: "Répond 204." }, keys: {} },
  "invalid-json": {
    description: {
      en: "Answers 200 with a JSON body that breaks off, its length being right.",
      fr: "Répond 200 avec un corps JSON interrompu, mais de la bonne longueur.",
    },
    keys: {},
  },
  "not-http": {
    description: { en: "Answers bytes that are not HTTP, and closes.", fr: "Répond des octets qui ne sont pas du HTTP, et ferme." },
    keys: {},
  },
  answer: {
    description: {
      en: "Answers exactly this: `headers` as a mapping, the body as text or in base64.",
      fr: "Répond exactement cela : `headers` en objet, le corps en texte ou en base64.",
    },
    keys: {
      status: { ...HTTP_STATUS, nullable: true, absent: 200 },
      headers: {
        type: "map",
        nullable: true,
        description: { en: "Header fields.", fr: "En-têtes." },
        names: {
          // RFC 9110 §5.1.
          source: "^[!#$%&'*+\\-.^_`|~0-9A-Za-z]+$",
          says: { en: "the name of a header field", fr: "un nom d'en-tête" },
        },
        values: {
          type: "text",
          pattern: {
            // RFC 9110 §5.5.
            source: "^[\\t\\x20-\\x7e\\x80-\\xff]*$",
            says: { en: "a text that a header field can hold", fr: "un texte qu'un en-tête peut contenir" },
          },
          description: { en: "Value of the field.", fr: "Valeur de l'en-tête." },
        },
      },
      body: text("The body.", "Le corps."),
      bodyBase64: text("The body in base64.", "Le corps en base64."),
    },
  },
} satisfies Readonly<Record<string, FaultDeclaration>>;

/** Kind of a fault. */
export type FaultKind = keyof typeof DECLARED;
/** Every kind of fault that can be scripted. */
export const FAULTS: Readonly<Record<FaultKind, FaultDeclaration>> = DECLARED;
/** The kinds, in the order of the documentation. */
export const FAULT_KINDS = keysOf(FAULTS);

/** One scripted fault, and which connections or requests it is for. */
export const FAULT: VariantsField = {
  type: "variants",
  by: "kind",
  description: { en: "A scripted fault.", fr: "Une panne scénarisée." },
  keys: {
    kind: {
      type: "word",
      required: true,
      words: FAULT_KINDS,
      meanings: Object.values(FAULTS).map(({ description }) => description),
      description: { en: "What goes wrong.", fr: "Ce qui se passe mal." },
    },
    on: {
      type: "word",
      required: true,
      words: HOST_ROLES,
      description: { en: "Host that it acts on.", fr: "Hôte sur lequel elle agit." },
    },
    environment: {
      type: "word",
      words: ENVIRONMENTS,
      nullable: true,
      description: { en: "One environment only; without it, both.", fr: "Un seul environnement ; sans cette clé, les deux." },
    },
    path: text(
      "Path without query, exact, or a beginning followed by `*`; without it, any.",
      "Chemin sans requête, exact, ou un début suivi de `*` ; sans cette clé, tous.",
    ),
    client: text(
      "Client identifier or application name; without it, any.",
      "Identifiant client ou nom d'application ; sans cette clé, tous.",
    ),
    nth: {
      type: "either",
      nullable: true,
      absent: "every",
      says: {
        en: "a whole number from 1, a pair [first, last], or `every`",
        fr: "un nombre entier à partir de 1, un couple [premier, dernier] ou `every`",
      },
      either: [
        nthField(),
        { type: "list", min: 2, max: 2, items: nthField(), description: { en: "First and last.", fr: "La première et la dernière." } },
        everyField(),
      ],
      description: { en: "Which of the matching ones, from 1.", fr: "Lesquelles de celles qui correspondent, à partir de 1." },
    },
    times: {
      type: "number",
      min: 1,
      max: MAX_COUNT,
      nullable: true,
      description: { en: "At most so many; without it, no limit.", fr: "Au plus tant de fois ; sans cette clé, sans limite." },
    },
  },
  variants: FAULTS,
};

function nthField(): NumberField {
  return { type: "number", min: 1, max: Number.MAX_SAFE_INTEGER, description: { en: "Rank, from 1.", fr: "Rang, à partir de 1." } };
}

function everyField(): WordField {
  return { type: "word", words: ["every"], description: { en: "All of them.", fr: "Toutes." } };
}
