import { dateText, type Localized, localized, quote } from "@pistectl/words";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import { hostName } from "../domain/whose-host.ts";
import type { Where } from "./evidence.ts";
import { ASK_LATER, askNetwork, checkPartnerAddress, copyPartnerPair, SEND_SUPPORT_NOTE, tellPartner } from "./shared-remedies.ts";
import { inEnvironment, plain, seconds, utcTime } from "./wording.ts";

interface ClientRefused extends Where {
  readonly status: number;
  /** Null outside PISTE. */
  readonly environment: Environment | null;
  /** Token requests sent, the retry included. */
  readonly attempts: number;
  /** Whether the client identifier has the form of a UUID, as PISTE's have. */
  readonly clientIdLooksRight: boolean;
  /** The answer asks for Basic authentication, and the pair was sent in the form body. */
  readonly wantsBasic: boolean;
}

export const clientRefused = declareDiagnosis({
  code: "token/client-refused",
  stage: "token",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Client credentials refused", fr: "Identifiants client refusés" },
  seen: {
    en: "The token endpoint answers invalid_client with status 400, 401 or 200, and again after one retry.",
    fr: "Le serveur de jetons répond invalid_client avec le statut 400, 401 ou 200, et encore après une nouvelle tentative.",
  },
  symptoms: [400, 401, "invalid_client"],
  why: {
    en: "The client identifier and secret do not form a valid pair in this environment. The code does not say which of the two is wrong. An application belongs to one environment, and the API Keys shown on the same page look the same but are no OAuth credentials.",
    fr: "L'identifiant client et le secret client ne forment pas un couple valide dans cet environnement. Le code ne dit pas lequel des deux est faux. Une application appartient à un seul environnement, et les clés « API Keys » affichées sur la même page ont le même aspect sans être des identifiants OAuth.",
  },
  summary: ({ host, status, environment, attempts }: ClientRefused) => ({
    en: `${host} refused the client identifier and secret${inEnvironment(environment, "en")}: invalid_client (status ${status}${attempts > 1 ? `, ${attempts} requests` : ""}).`,
    fr: `${host} a refusé l'identifiant et le secret client${inEnvironment(environment, "fr")} : invalid_client (statut ${status}${attempts > 1 ? `, ${attempts} requêtes` : ""}).`,
  }),
  remedies: ({ environment, clientIdLooksRight }) => [
    ...(clientIdLooksRight
      ? []
      : [
          {
            en: "Look at the client identifier first: it does not have the form that PISTE gives, hexadecimal digits in groups of 8-4-4-4-12.",
            fr: "Regardez d'abord l'identifiant client : il n'a pas la forme que donne PISTE, des chiffres hexadécimaux par groupes de 8-4-4-4-12.",
          },
        ]),
    {
      en: 'Copy both values again from piste.gouv.fr/apps, tab "Authentification" of the application, panel "Identifiants OAuth", both from one pair that is not disabled.',
      fr: "Recopiez les deux valeurs depuis piste.gouv.fr/apps, onglet « Authentification » de l'application, bloc « Identifiants OAuth », toutes deux du même couple non désactivé.",
    },
    environment === "sandbox"
      ? {
          en: "Check that they are those of the sandbox application, APP_SANDBOX_ followed by the account's e-mail: those of a production application are probably unknown here.",
          fr: "Vérifiez que ce sont ceux de l'application de bac à sable, APP_SANDBOX_ suivi de l'adresse électronique du compte : ceux d'une application de production y sont probablement inconnus.",
        }
      : {
          en: "Check that they are those of a production application, not of APP_SANDBOX_…: those of the sandbox are probably unknown here.",
          fr: "Vérifiez que ce sont ceux d'une application de production, et non de APP_SANDBOX_… : ceux du bac à sable sont probablement inconnus ici.",
        },
    {
      en: 'Make sure that the panel "API Keys" of the same page was not copied instead: its key and secret give no access token.',
      fr: "Assurez-vous de ne pas avoir copié le bloc « API Keys » de la même page : sa clé et son secret ne donnent pas de jeton d'accès.",
    },
    {
      en: "If the credentials have just worked, run the check again in a minute: good ones have been reported refused at random.",
      fr: "Si ces identifiants fonctionnaient à l'instant, relancez le contrôle dans une minute : de bons identifiants auraient parfois été refusés au hasard.",
    },
  ],
  partner: {
    summary: ({ host, status, attempts }) => ({
      en: `${host} refused the consumer key and secret (status ${status}${attempts > 1 ? `, ${attempts} requests` : ""}).`,
      fr: `${host} a refusé la clé et le secret de consommateur (statut ${status}${attempts > 1 ? `, ${attempts} requêtes` : ""}).`,
    }),
    remedies: ({ wantsBasic }, partner) => [
      ...(wantsBasic
        ? [
            {
              en: "Write clientAuthentication: client_secret_basic in the manifest: this token endpoint asks for Basic authentication, and got the pair in the form body.",
              fr: "Écrivez clientAuthentication: client_secret_basic dans le manifeste : ce serveur de jetons demande l'authentification Basic, et a reçu le couple dans le corps du formulaire.",
            },
          ]
        : []),
      ...copyPartnerPair(partner),
    ],
  },
  example: {
    host: "oauth.piste.gouv.fr:443",
    status: 400,
    environment: "production",
    attempts: 2,
    clientIdLooksRight: true,
    wantsBasic: false,
  },
  source: {
    en: "RFC 6749 §5.2; invoicerr CREDENTIALS_GUIDE.md (measured in 2026); Cour-de-cassation/judilibre-tutoriels",
    fr: "RFC 6749 §5.2 ; invoicerr, CREDENTIALS_GUIDE.md (mesuré en 2026) ; Cour-de-cassation/judilibre-tutoriels",
  },
});

interface ScopeRefused extends Where {
  /** Scope that was asked for, null when none was. */
  readonly scope: string | null;
}

export const scopeRefused = declareDiagnosis({
  code: "token/scope-refused",
  stage: "token",
  responsible: "you",
  certainty: "likely",
  title: { en: "Scope refused", fr: "Portée refusée" },
  seen: { en: "The token endpoint answers invalid_scope.", fr: "Le serveur de jetons répond invalid_scope." },
  symptoms: ["invalid_scope"],
  why: {
    en: "The scope is unknown, misspelt or not given to this application. On PISTE a scope is optional, and few APIs need one; CaptchEtat needs piste.captchetat, which was WRITE before May 2023.",
    fr: "La portée (scope) est inconnue, mal orthographiée ou n'est pas accordée à cette application. Sur PISTE, la portée est facultative et peu d'API en demandent une ; CaptchEtat demande piste.captchetat, qui était WRITE avant mai 2023.",
  },
  summary: ({ host, scope }: ScopeRefused) =>
    scope === null
      ? {
          en: `${host} refused the token request: invalid_scope, although no scope was asked for.`,
          fr: `${host} a refusé la demande de jeton : invalid_scope, alors qu'aucune portée n'était demandée.`,
        }
      : {
          en: `${host} refused the scope ${quote(scope).en}: invalid_scope.`,
          fr: `${host} a refusé la portée ${quote(scope).fr} : invalid_scope.`,
        },
  remedies: ({ scope }) => [
    scope === null
      ? {
          en: "Add the scope that the API's documentation on piste.gouv.fr asks for.",
          fr: "Ajoutez la portée que demande la documentation de l'API sur piste.gouv.fr.",
        }
      : {
          en: "Leave the scope out, or write it as the API's documentation on piste.gouv.fr does.",
          fr: "Retirez la portée, ou écrivez-la comme dans la documentation de l'API sur piste.gouv.fr.",
        },
    {
      en: "Check that the API which needs this scope is ticked on the application.",
      fr: "Vérifiez que l'API qui demande cette portée est cochée dans l'application.",
    },
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Ask ${label} to give this consumer key a default scope: pistectl names none to a partner.`,
        fr: `Demandez à ${label} de donner une portée par défaut à cette clé de consommateur : pistectl n'en indique aucune à un partenaire.`,
      },
    ],
  },
  example: { host: "oauth.piste.gouv.fr:443", scope: "WRITE" },
  source: {
    en: "RFC 6749 §5.2; Axway API Gateway documentation; datagouv/udata-front commit e7d18a9bc",
    fr: "RFC 6749 §5.2 ; documentation d'Axway API Gateway ; datagouv/udata-front, commit e7d18a9bc",
  },
});

interface GrantRefused extends Where {
  /** Error code of RFC 6749 §5.2. */
  readonly oauthError: string;
}

export const grantRefused = declareDiagnosis({
  code: "token/grant-refused",
  stage: "token",
  responsible: "you",
  certainty: "likely",
  title: { en: "Grant refused", fr: "Mode d'obtention du jeton refusé" },
  seen: {
    en: "The token endpoint answers unauthorized_client, unsupported_grant_type or invalid_grant.",
    fr: "Le serveur de jetons répond unauthorized_client, unsupported_grant_type ou invalid_grant.",
  },
  symptoms: ["unauthorized_client", "unsupported_grant_type", "invalid_grant"],
  why: {
    en: "The application is known but may not use the client credentials grant, or the address is not that of a token endpoint which offers it.",
    fr: "L'application est connue mais n'a pas le droit d'utiliser le mode client credentials, ou l'adresse n'est pas celle d'un serveur de jetons qui le propose.",
  },
  summary: ({ host, oauthError }: GrantRefused) => ({
    en: `${host} refused the client credentials grant: ${plain(oauthError)}.`,
    fr: `${host} a refusé le mode client credentials : ${plain(oauthError)}.`,
  }),
  remedies: () => [
    {
      en: 'On piste.gouv.fr/apps, check that the application is active and that its "Identifiants OAuth" are not disabled.',
      fr: "Sur piste.gouv.fr/apps, vérifiez que l'application est active et que ses « Identifiants OAuth » ne sont pas désactivés.",
    },
    {
      en: "Generate a new pair there, and put it in place of the present one.",
      fr: "Générez-y un nouveau couple et remplacez l'actuel.",
    },
    {
      en: "If you set --token-url, check that it is the token endpoint and that it offers the client credentials grant.",
      fr: "Si vous avez indiqué --token-url, vérifiez qu'il s'agit du serveur de jetons et qu'il propose le mode client credentials.",
    },
  ],
  partner: {
    remedies: (_, partner) => [
      {
        en: `Ask ${partner.label} to open the client credentials grant to this consumer key.`,
        fr: `Demandez à ${partner.label} d'ouvrir le mode client credentials à cette clé de consommateur.`,
      },
      checkPartnerAddress("token", partner),
    ],
  },
  example: { host: "oauth.piste.gouv.fr:443", oauthError: "unauthorized_client" },
  source: {
    en: "RFC 6749 §5.2; Axway API Gateway documentation",
    fr: "RFC 6749 §5.2 ; documentation d'Axway API Gateway",
  },
});

interface UnexpectedAnswer extends Where {
  readonly status: number;
  readonly oauthError: string | null;
  /** Whether the operator set the token address. */
  readonly customEndpoint: boolean;
}

export const unexpectedAnswer = declareDiagnosis({
  code: "token/unexpected-answer",
  stage: "token",
  responsible: "piste",
  certainty: "unknown",
  supportNote: true,
  title: { en: "Unexpected refusal of the token request", fr: "Refus inattendu de la demande de jeton" },
  seen: {
    en: "The token endpoint answers a 4xx status that no other diagnosis covers, invalid_request and a 400 with WWW-Authenticate included.",
    fr: "Le serveur de jetons répond par un statut 4xx qu'aucun autre diagnostic ne couvre, y compris invalid_request et un 400 avec WWW-Authenticate.",
  },
  symptoms: [400, 403, 404, 405, "invalid_request"],
  why: {
    en: "No public account of PISTE describes this answer. With an address of your own, it is probably not that of a token endpoint.",
    fr: "Aucune source publique sur PISTE ne décrit cette réponse. Avec une adresse que vous avez choisie, ce n'est probablement pas celle d'un serveur de jetons.",
  },
  summary: ({ host, status, oauthError }: UnexpectedAnswer) => ({
    en: `${host} refused the token request with status ${status}${oauthError === null ? " and no error code" : ` and error ${quote(oauthError).en}`}.`,
    fr: `${host} a refusé la demande de jeton avec le statut ${status}${oauthError === null ? " sans code d'erreur" : ` et l'erreur ${quote(oauthError).fr}`}.`,
  }),
  remedies: ({ customEndpoint }) =>
    customEndpoint
      ? [
          {
            en: "Check --token-url: scheme, host and path must be those of a token endpoint, as in https://oauth.piste.gouv.fr/api/oauth/token.",
            fr: "Vérifiez --token-url : protocole, hôte et chemin doivent être ceux d'un serveur de jetons, comme https://oauth.piste.gouv.fr/api/oauth/token.",
          },
          {
            en: "Check that this server accepts the client identifier and secret in the form body (client_secret_post).",
            fr: "Vérifiez que ce serveur accepte l'identifiant et le secret client dans le corps du formulaire (client_secret_post).",
          },
        ]
      : [ASK_LATER, SEND_SUPPORT_NOTE],
  partner: {
    remedies: (_, partner) => [
      checkPartnerAddress("token", partner),
      {
        en: `Ask ${partner.label} how its token endpoint takes the key and the secret, and write it in the manifest under clientAuthentication: client_secret_post in the form body, client_secret_basic as Basic authentication.`,
        fr: `Demandez à ${partner.label} comment son serveur de jetons accepte la clé et le secret, et indiquez-le dans le manifeste sous clientAuthentication : client_secret_post dans le corps du formulaire, client_secret_basic en authentification Basic.`,
      },
      tellPartner(partner),
    ],
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 403, oauthError: null, customEndpoint: false },
  source: "RFC 6749 §5.2",
});

interface TokenThrottled extends Where {
  readonly status: number;
  readonly retryAt: Date | null;
}

export const tokenThrottled = declareDiagnosis({
  code: "token/throttled",
  stage: "token",
  responsible: "piste",
  certainty: "likely",
  transient: true,
  supportNote: true,
  title: { en: "Token requests are throttled", fr: "Demandes de jeton limitées" },
  seen: {
    en: "The token endpoint answers 429, or 400 without an OAuth error and without a challenge, and goes on doing so.",
    fr: "Le serveur de jetons répond 429, ou 400 sans erreur OAuth ni WWW-Authenticate, de façon répétée.",
  },
  symptoms: [400, 429],
  why: {
    en: "PISTE has been seen to answer so when many tokens are asked for at once. An access token lives one hour and can serve every call of an application.",
    fr: "On a vu PISTE répondre ainsi quand beaucoup de jetons sont demandés à la fois. Un jeton d'accès vit une heure et peut servir à tous les appels d'une application.",
  },
  summary: ({ host, status, retryAt }: TokenThrottled) => ({
    en: `${host} does not serve token requests for now (status ${status}${status === 400 ? " without an OAuth error" : ""})${retryAt === null ? "" : `; it asks to wait until ${utcTime(retryAt)}`}.`,
    fr: `${host} ne traite pas les demandes de jeton pour l'instant (statut ${status}${status === 400 ? " sans erreur OAuth" : ""})${retryAt === null ? "" : ` ; il demande d'attendre jusqu'au ${dateText(utcTime(retryAt)).fr}`}.`,
  }),
  remedies: ({ retryAt }) => [...askForFewerTokens(retryAt), SEND_SUPPORT_NOTE],
  partner: { remedies: ({ retryAt }, partner) => [...askForFewerTokens(retryAt), tellPartner(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", status: 400, retryAt: null },
  source: {
    en: "fabrahaingo/joel pull request 340; RFC 6585 §4",
    fr: "fabrahaingo/joel, pull request 340 ; RFC 6585 §4",
  },
});

function askForFewerTokens(retryAt: Date | null): readonly Localized[] {
  return [
    retryAt === null
      ? { en: "Wait a few minutes, then run the check again.", fr: "Attendez quelques minutes, puis relancez le contrôle." }
      : {
          en: `Run the check again after ${utcTime(retryAt)}.`,
          fr: `Relancez le contrôle après le ${dateText(utcTime(retryAt)).fr}.`,
        },
    {
      en: "Ask for one token at a time and share it between the workers and jobs of the application until it expires.",
      fr: "Demandez un seul jeton à la fois et partagez-le entre les processus et les jobs de l'application jusqu'à son expiration.",
    },
  ];
}

interface Redirected extends Where {
  readonly status: number;
  /** Scheme and host of the target, null when the answer names none. */
  readonly location: string | null;
  readonly otherHost: boolean;
}

export const tokenRedirected = declareDiagnosis({
  code: "token/redirected",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Token request redirected", fr: "Demande de jeton redirigée" },
  seen: {
    en: "The token endpoint answers with a redirection, which is not followed.",
    fr: "Le serveur de jetons répond par une redirection, qui n'est pas suivie.",
  },
  symptoms: [301, 302, 303, 307, 308],
  why: {
    en: "A token endpoint has no reason to redirect, and following would hand the credentials to the address it names. A redirection to another host usually comes from a network portal or filter.",
    fr: "Un serveur de jetons n'a aucune raison de rediriger, et suivre la redirection livrerait les identifiants à l'adresse indiquée. Une redirection vers un autre hôte vient en général d'un portail ou d'un filtre réseau.",
  },
  summary: ({ host, status, location }: Redirected) => ({
    en: `${host} redirects the token request${location === null ? "" : ` to ${plain(location)}`} (status ${status}); the credentials were not sent there.`,
    fr: `${host} redirige la demande de jeton${location === null ? "" : ` vers ${plain(location)}`} (statut ${status}) ; les identifiants n'y ont pas été envoyés.`,
  }),
  remedies: ({ host, otherHost }) => [
    {
      en: "If you set --token-url, write the final address in full: https and the exact path.",
      fr: "Si vous avez indiqué --token-url, écrivez l'adresse finale en entier : https et le chemin exact.",
    },
    otherHost ? askNetwork(hostName(host)) : SEND_SUPPORT_NOTE,
  ],
  partner: {
    remedies: ({ host, otherHost }, partner) => [
      checkPartnerAddress("token", partner),
      otherHost ? askNetwork(hostName(host)) : tellPartner(partner),
    ],
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 302, location: "https://portal.example", otherHost: true },
  source: "RFC 9110 §15.4; RFC 9700 §4.12",
});

const MALFORMATIONS = {
  "not-json": { en: "it is not JSON", fr: "ce n'est pas du JSON" },
  "no-access-token": { en: "it holds no access_token", fr: "elle ne contient pas d'access_token" },
  "repeated-access-token": { en: "it holds access_token more than once", fr: "elle contient plusieurs access_token" },
  "bad-access-token": {
    en: "its access_token is not a text that a header can carry",
    fr: "son access_token n'est pas un texte qu'un en-tête peut porter",
  },
  "wrong-token-type": { en: "its token_type is not Bearer", fr: "son token_type n'est pas Bearer" },
  "bad-expires-in": { en: "its expires_in is not a number of seconds", fr: "son expires_in n'est pas un nombre de secondes" },
  "too-large": { en: "it is larger than 64 KiB", fr: "elle dépasse 64 Kio" },
  "cut-short": { en: "it was cut short", fr: "elle a été interrompue" },
  "not-http": { en: "it is not valid HTTP", fr: "ce n'est pas du HTTP valide" },
  empty: { en: "it is empty", fr: "elle est vide" },
} satisfies Record<string, Localized>;

interface TokenMalformed extends Where {
  readonly problem: keyof typeof MALFORMATIONS;
}

export const tokenMalformed = declareDiagnosis({
  code: "token/malformed",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Token answer is malformed", fr: "Réponse de jeton mal formée" },
  seen: {
    en: "The token endpoint answers success without a usable access token.",
    fr: "Le serveur de jetons répond par un succès sans jeton d'accès utilisable.",
  },
  symptoms: [],
  why: {
    en: "The answer is no token response of OAuth 2.0: not JSON, cut short, too large, or with a missing or impossible field. Its text is not shown, since it may hold a token.",
    fr: "La réponse n'est pas une réponse de jeton OAuth 2.0 : pas du JSON, interrompue, trop grande, ou avec un champ absent ou impossible. Son texte n'est pas montré, car il peut contenir un jeton.",
  },
  summary: ({ host, problem }: TokenMalformed) =>
    localized((language) =>
      language === "fr"
        ? `La réponse de ${host} ne donne pas de jeton d'accès utilisable : ${MALFORMATIONS[problem].fr}.`
        : `The answer of ${host} gives no usable access token: ${MALFORMATIONS[problem].en}.`,
    ),
  remedies: () => [
    ASK_LATER,
    {
      en: "If you set --token-url, check that it is the address of a token endpoint (RFC 6749).",
      fr: "Si vous avez indiqué --token-url, vérifiez que c'est l'adresse d'un serveur de jetons (RFC 6749).",
    },
    SEND_SUPPORT_NOTE,
  ],
  partner: { remedies: (_, partner) => [ASK_LATER, checkPartnerAddress("token", partner), tellPartner(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", problem: "no-access-token" },
  source: "RFC 6749 §5.1; RFC 6750 §2.1",
});

interface Answered extends Where {
  readonly status: number;
}

export const tokenUnavailable = declareDiagnosis({
  code: "token/unavailable",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Token endpoint unavailable", fr: "Serveur de jetons indisponible" },
  seen: {
    en: "The token endpoint answers a 5xx status, and goes on doing so.",
    fr: "Le serveur de jetons répond par un statut 5xx, de façon répétée.",
  },
  symptoms: [500, 502, 503, 504],
  why: {
    en: "The server itself says that it failed; your credentials are not in question. What PISTE answers during maintenance is not publicly known.",
    fr: "Le serveur indique lui-même qu'il a échoué ; vos identifiants ne sont pas en cause. Ce que répond PISTE pendant une maintenance n'est pas connu publiquement.",
  },
  summary: ({ host, status }: Answered) => ({
    en: `${host} failed to answer the token request (status ${status}).`,
    fr: `${host} n'a pas pu répondre à la demande de jeton (statut ${status}).`,
  }),
  remedies: () => [ASK_LATER, SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [ASK_LATER, tellPartner(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", status: 503 },
  source: "RFC 9110 §15.6",
});

const LOOK_FOR_SLOWNESS: readonly Localized[] = [
  ASK_LATER,
  {
    en: "If you shortened the time limit (--timeout, timeout-seconds), give the token request at least 10 seconds.",
    fr: "Si vous avez raccourci le délai (--timeout, timeout-seconds), laissez au moins 10 secondes à la demande de jeton.",
  },
  {
    en: "If other sites are slow from this machine too, look at its network and proxy.",
    fr: "Si d'autres sites sont lents aussi depuis cette machine, regardez son réseau et son proxy.",
  },
];

interface Waited extends Where {
  /** 0: the deadline was over before the request. */
  readonly afterMs: number;
}

export const tokenTimeout = declareDiagnosis({
  code: "token/timeout",
  stage: "token",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Token endpoint does not answer in time", fr: "Serveur de jetons trop lent" },
  seen: {
    en: "The connection is open, but no complete answer to the token request comes in time, even if bytes trickle in.",
    fr: "La connexion est ouverte, mais aucune réponse complète à la demande de jeton n'arrive à temps, même si des octets arrivent au compte-gouttes.",
  },
  symptoms: [
    "UND_ERR_HEADERS_TIMEOUT",
    "UND_ERR_BODY_TIMEOUT",
    "Read timed out",
    "ReadTimeout*",
    "SocketTimeoutException",
    "context deadline exceeded",
  ],
  why: {
    en: "The token endpoint is overloaded or stuck. Your credentials are not in question.",
    fr: "Le serveur de jetons est surchargé ou bloqué. Vos identifiants ne sont pas en cause.",
  },
  summary: ({ host, afterMs }: Waited) =>
    afterMs <= 0
      ? {
          en: `No time was left to ask ${host} for a token.`,
          fr: `Il ne restait plus de temps pour demander un jeton à ${host}.`,
        }
      : {
          en: `${host} gave no complete answer to the token request within ${seconds(afterMs, "en")}.`,
          fr: `${host} n'a pas donné de réponse complète à la demande de jeton en ${seconds(afterMs, "fr")}.`,
        },
  remedies: () => [...LOOK_FOR_SLOWNESS, SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [...LOOK_FOR_SLOWNESS, tellPartner(partner)] },
  example: { host: "oauth.piste.gouv.fr:443", afterMs: 10_000 },
  source: "RFC 9110 §15.5.9",
});
