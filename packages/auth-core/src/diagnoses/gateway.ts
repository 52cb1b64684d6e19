import { dateText, type Localized, quote } from "@pistectl/words";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import type { Environment } from "../domain/environment.ts";
import { hostName } from "../domain/whose-host.ts";
import type { Where } from "./evidence.ts";
import {
  ASK_LATER,
  askNetwork,
  askPartnerFilters,
  checkPartnerAddress,
  comparePartnerPath,
  copyPartnerPair,
  SEND_SUPPORT_NOTE,
  TERMS_PAGE,
  tellPartner,
} from "./shared-remedies.ts";
import { inEnvironment, plain, seconds, utcTime } from "./wording.ts";

const AXWAY: Localized = { en: "Axway API Gateway documentation", fr: "documentation d'Axway API Gateway" };

/** A call to the gateway. */
interface Call extends Where {
  /** Path without query. */
  readonly path: string;
}

interface AnsweredCall extends Call {
  readonly status: number;
}

const COMPARE_PATH: Localized = {
  en: "Compare the path, its version included, with the one on the API's page in the PISTE catalogue.",
  fr: "Comparez le chemin, version comprise, avec celui de la page de l'API dans le catalogue PISTE.",
};

const EXAMPLE: Call = { host: "api.piste.gouv.fr:443", path: "/mtes/sne-cotation/v1.0/healthcheck" };

export const bearerMissingOrPathUnknown = declareDiagnosis({
  code: "gateway/bearer-missing-or-path-unknown",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Bearer missing or path unknown", fr: "Jeton absent ou chemin inconnu" },
  seen: {
    en: "The gateway answers 400 with an empty body and realm DefaultRealm, or says that it found no token; so it does with a renewed token.",
    fr: "La passerelle répond 400 avec un corps vide et le realm DefaultRealm, ou dit n'avoir pas trouvé de jeton ; de même avec un jeton renouvelé.",
  },
  symptoms: [400, "realm=DefaultRealm", "unable to find token"],
  why: {
    en: "The gateway gives one answer to two mistakes: a call without an access token, and a path that matches no API. pistectl sends the token, so that the path is the first suspect; a proxy that removes or replaces the Authorization header comes next.",
    fr: "La passerelle donne la même réponse à deux erreurs : un appel sans jeton d'accès, et un chemin qui ne correspond à aucune API. pistectl envoie le jeton, le chemin est donc le premier suspect ; vient ensuite un proxy qui retire ou remplace l'en-tête Authorization.",
  },
  summary: ({ host, path, status }: AnsweredCall) => ({
    en: `${host} found no access token or no API for ${plain(path)} (status ${status}).`,
    fr: `${host} n'a pas trouvé de jeton d'accès ou d'API pour ${plain(path)} (statut ${status}).`,
  }),
  remedies: () => [
    COMPARE_PATH,
    {
      en: "In your application, send exactly one Authorization header, of type Bearer; a technical account goes in cpro-account, never in Authorization: Basic.",
      fr: "Dans votre application, envoyez un seul en-tête Authorization, de type Bearer ; un compte technique va dans cpro-account, jamais dans Authorization: Basic.",
    },
    {
      en: "If the call goes through a proxy or another gateway, check that it passes the Authorization header on.",
      fr: "Si l'appel passe par un proxy ou une autre passerelle, vérifiez qu'il transmet l'en-tête Authorization.",
    },
  ],
  partner: "never",
  example: { ...EXAMPLE, status: 400 },
  source: {
    en: `pauldechorgnat/pyJudilibre and glitchr-studio/omnilex tests; ${AXWAY.en}`,
    fr: `tests de pauldechorgnat/pyJudilibre et de glitchr-studio/omnilex ; ${AXWAY.fr}`,
  },
});

export const tokenRejected = declareDiagnosis({
  code: "gateway/token-rejected",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Access token rejected", fr: "Jeton d'accès rejeté" },
  seen: {
    en: "The gateway answers 401 to a fresh access token, and again after one renewal.",
    fr: "La passerelle répond 401 à un jeton d'accès neuf, et encore après un renouvellement.",
  },
  symptoms: [
    401,
    "invalid_token",
    "unable to find the access token in persistent storage",
    "the access token expired",
    "unable to find token",
    "client app was not found or is disabled",
  ],
  why: {
    en: "The token comes from the other environment, or the application was disabled or deleted meanwhile. Gateways of this make answer so; it has not been seen on PISTE itself.",
    fr: "Le jeton vient de l'autre environnement, ou l'application a été désactivée ou supprimée entre-temps. Les passerelles de ce type répondent ainsi ; cela n'a pas été observé sur PISTE même.",
  },
  summary: ({ host, path }: Call) => tokenRejectedSummary(host, path),
  remedies: () => [
    {
      en: "Check that the token address and the API address are of the same environment.",
      fr: "Vérifiez que le serveur de jetons et l'API sont du même environnement.",
    },
    {
      en: "On piste.gouv.fr/apps, check that the application still exists and is active.",
      fr: "Sur piste.gouv.fr/apps, vérifiez que l'application existe encore et qu'elle est active.",
    },
    {
      en: "If your calls come in bursts, space them and run the check again: a 401 at random has been reported then.",
      fr: "Si vos appels se font par rafales, espacez-les et relancez le contrôle : des 401 aléatoires ont alors été signalés.",
    },
  ],
  partner: {
    summary: ({ host, path }, { authentication }) =>
      authentication === "oauth2"
        ? tokenRejectedSummary(host, path)
        : {
            en: `${host} refused the consumer key and secret for ${plain(path)} (status 401, Basic authentication).`,
            fr: `${host} a refusé la clé et le secret de consommateur pour ${plain(path)} (statut 401, authentification Basic).`,
          },
    remedies: (_, partner) =>
      partner.authentication === "oauth2"
        ? [
            {
              en: "Check that endpoints.token and endpoints.api are addresses of the same platform, test or production.",
              fr: "Vérifiez que endpoints.token et endpoints.api sont des adresses de la même plateforme, de test ou de production.",
            },
            {
              en: `Ask ${partner.label} whether tokens of this consumer key are good for this API.`,
              fr: `Demandez à ${partner.label} si les jetons de cette clé de consommateur valent pour cette API.`,
            },
          ]
        : [
            ...copyPartnerPair(partner),
            {
              en: `Ask ${partner.label} whether Basic authentication is open to you; otherwise write authentication: oauth2 in the manifest.`,
              fr: `Demandez à ${partner.label} si l'authentification Basic vous est ouverte ; sinon, écrivez authentication: oauth2 dans le manifeste.`,
            },
          ],
  },
  example: EXAMPLE,
  source: {
    en: `RFC 6750 §3.1; ${AXWAY.en}; SocialGouv/dila-api-client commit fe18b93`,
    fr: `RFC 6750 §3.1 ; ${AXWAY.fr} ; SocialGouv/dila-api-client, commit fe18b93`,
  },
});

function tokenRejectedSummary(host: string, path: string): Localized {
  return {
    en: `${host} rejected the access token for ${plain(path)} (status 401), and a renewed one too.`,
    fr: `${host} a rejeté le jeton d'accès pour ${plain(path)} (statut 401), puis un jeton renouvelé.`,
  };
}

interface TechnicalAccountRefused extends Call {
  /** Setting that holds the technical account. */
  readonly source: string;
}

export const technicalAccountRefused = declareDiagnosis({
  code: "gateway/technical-account-refused",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  title: { en: "Chorus Pro technical account refused", fr: "Compte technique Chorus Pro refusé" },
  seen: {
    en: "A path under /cpro/ answers 401 with realm PISTE.",
    fr: "Un chemin sous /cpro/ répond 401 avec le realm PISTE.",
  },
  symptoms: [401, "realm=PISTE", "cpro-account", "login or password incorrects"],
  why: {
    en: "The access token is fine, but the login and password in the cpro-account header are not. The password must be renewed every 424 days, and someone may have changed the account.",
    fr: "Le jeton d'accès est bon, mais pas l'identifiant et le mot de passe de l'en-tête cpro-account. Le mot de passe doit être renouvelé tous les 424 jours, et quelqu'un a pu modifier le compte.",
  },
  summary: ({ host, path, source }: TechnicalAccountRefused) => ({
    en: `${host} refused the technical account of ${plain(source)} for ${plain(path)} (status 401, realm PISTE).`,
    fr: `${host} a refusé le compte technique de ${plain(source)} pour ${plain(path)} (statut 401, realm PISTE).`,
  }),
  remedies: ({ source }) => [
    {
      en: `Check ${plain(source)}: login:password of the technical account (TECH_…@cpro.fr) of this environment's Chorus Pro portal, not of a person.`,
      fr: `Vérifiez ${plain(source)} : identifiant:mot de passe du compte technique (TECH_…@cpro.fr) du portail Chorus Pro de cet environnement, et non d'une personne.`,
    },
    {
      en: "If the password is older than 424 days or lost, the main manager of the structure resets it in Chorus Pro: Raccordements, Compte technique.",
      fr: "Si le mot de passe a plus de 424 jours ou est perdu, le gestionnaire principal de la structure le réinitialise dans Chorus Pro : Raccordements, Compte technique.",
    },
    {
      en: "If the account has just been created, run the check again after half an hour: it is said to take about 30 minutes to become usable.",
      fr: "Si le compte vient d'être créé, relancez le contrôle dans une demi-heure : il serait utilisable au bout d'environ 30 minutes.",
    },
  ],
  partner: "never",
  example: { host: "api.piste.gouv.fr:443", path: "/cpro/transverses/v1/health-check", source: "CPRO_ACCOUNT" },
  source: {
    en: "OCA/l10n-france pull request 425; communaute.chorus-pro.gouv.fr, good practices",
    fr: "OCA/l10n-france, pull request 425 ; communaute.chorus-pro.gouv.fr, bonnes pratiques",
  },
});

interface ApiNotGranted extends Call {
  readonly api: string;
  readonly application: string | null;
  /** Null outside PISTE. */
  readonly environment: Environment | null;
  /** Whether the API is one of Chorus Pro's, which need a connection of their own. */
  readonly chorusPro: boolean;
}

export const apiNotGranted = declareDiagnosis({
  code: "gateway/api-not-granted",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "API not granted to the application", fr: "API non accordée à l'application" },
  seen: {
    en: "The access token is good, and the gateway answers 403, often with an empty body.",
    fr: "Le jeton d'accès est bon, et la passerelle répond 403, souvent avec un corps vide.",
  },
  symptoms: [403],
  why: {
    en: "The application has no right to the API in this environment: not ticked on the application, terms of use not accepted, approval not given, or, for Chorus Pro, no connection declared. The answer does not say which. A 403 is also PISTE's answer to a call whose body is malformed.",
    fr: "L'application n'a pas droit à l'API dans cet environnement : API non cochée dans l'application, CGU non acceptées, validation non accordée ou, pour Chorus Pro, raccordement non déclaré. La réponse ne dit pas lequel. PISTE répond aussi 403 à un appel dont le corps est mal formé.",
  },
  summary: ({ path, api, application, environment }: ApiNotGranted) => ({
    en: `PISTE does not grant ${plain(api)} to ${application === null ? "the application" : plain(application)}${inEnvironment(environment, "en")} (status 403 on ${plain(path)}).`,
    fr: `PISTE n'accorde pas ${plain(api)} à ${application === null ? "l'application" : plain(application)}${inEnvironment(environment, "fr")} (statut 403 sur ${plain(path)}).`,
  }),
  remedies: ({ api, application, environment, chorusPro }) => [
    {
      en: `On piste.gouv.fr/apps, edit ${application === null ? "the application" : plain(application)} and check that ${plain(api)} is ticked in its list of APIs and saved.`,
      fr: `Sur piste.gouv.fr/apps, modifiez ${application === null ? "l'application" : plain(application)} et vérifiez que ${plain(api)} est cochée dans sa liste d'API et enregistrée.`,
    },
    {
      en: `Accept the terms of use (CGU) of the API${inEnvironment(environment, "en")} on ${TERMS_PAGE.en}: sandbox and production are accepted separately.`,
      fr: `Acceptez les CGU de l'API${inEnvironment(environment, "fr")} sur ${TERMS_PAGE.fr} : le bac à sable et la production s'acceptent séparément.`,
    },
    {
      en: 'If the API shows "Soumis à validation", ask for access with "Demander l\'accès" and wait for the answer of the API\'s administrator: its page ("Mes API") shows the address, "Email approbateur API".',
      fr: "Si l'API indique « Soumis à validation », demandez l'accès avec « Demander l'accès » et attendez la réponse de l'administrateur de l'API : sa page (« Mes API ») en donne l'adresse, « Email approbateur API ».",
    },
    ...(chorusPro ? [declareConnection(application, environment)] : []),
    {
      en: "If your own calls fail and this check does not, look at their bodies: a malformed one is answered by 403 too.",
      fr: "Si vos propres appels échouent mais pas ce contrôle, regardez leur corps : un corps mal formé reçoit aussi un 403.",
    },
    {
      en: "If everything is in place, send the support note to PISTE through the form at piste.gouv.fr/support, soon: PISTE keeps its traces 10 days.",
      fr: "Si tout est en place, transmettez la note de support à PISTE par le formulaire piste.gouv.fr/support, sans tarder : PISTE conserve ses traces 10 jours.",
    },
  ],
  partner: {
    summary: ({ path }, { label }) => ({
      en: `${label} does not let these credentials call ${plain(path)} (status 403).`,
      fr: `${label} ne laisse pas ces identifiants appeler ${plain(path)} (statut 403).`,
    }),
    remedies: (_, partner) => [
      {
        en: `Ask ${partner.label} to give this consumer key access to the API.`,
        fr: `Demandez à ${partner.label} de donner à cette clé de consommateur l'accès à l'API.`,
      },
      askPartnerFilters(partner),
    ],
  },
  example: {
    ...EXAMPLE,
    api: "SNE-Cotation",
    application: "COTATION_METROPOLE_EXEMPLE",
    environment: "production",
    chorusPro: false,
  },
  source: {
    en: "DNUM-SocialGouv/documentation, api-piste.md; OCA/l10n-france issue 410; Cour-de-cassation/judilibre-search issue 227",
    fr: "DNUM-SocialGouv/documentation, api-piste.md ; OCA/l10n-france, ticket 410 ; Cour-de-cassation/judilibre-search, ticket 227",
  },
});

function declareConnection(application: string | null, environment: Environment | null): Localized {
  const sandbox = environment === "sandbox";
  return {
    en: `On the ${sandbox ? "qualification " : ""}Chorus Pro portal, space "Raccordement EDI et API", check that a PISTE connection is declared with the exact name of the application${application === null ? "" : `, ${plain(application)}`}, case included.`,
    fr: `Sur le portail Chorus Pro${sandbox ? " de qualification" : ""}, espace « Raccordement EDI et API », vérifiez qu'un raccordement PISTE est déclaré avec le nom exact de l'application${application === null ? "" : `, ${plain(application)}`}, casse comprise.`,
  };
}

interface ScopeInsufficient extends Call {
  /** Scope that the token was asked for with, null for none. */
  readonly scope: string | null;
}

export const scopeInsufficient = declareDiagnosis({
  code: "gateway/scope-insufficient",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Scope of the token is insufficient", fr: "Portée du jeton insuffisante" },
  seen: { en: "The gateway answers 403 with insufficient_scope.", fr: "La passerelle répond 403 avec insufficient_scope." },
  symptoms: [403, "insufficient_scope"],
  why: {
    en: "The access token was asked for without a scope that the API needs. Few APIs of PISTE need one; CaptchEtat does, piste.captchetat.",
    fr: "Le jeton d'accès a été demandé sans une portée (scope) dont l'API a besoin. Peu d'API de PISTE en demandent une ; c'est le cas de CaptchEtat, piste.captchetat.",
  },
  summary: ({ host, path, scope }: ScopeInsufficient) => ({
    en: `For ${host}, a token asked for ${scope === null ? "without scope" : `with the scope ${quote(scope).en}`} does not suffice on ${plain(path)} (status 403, insufficient_scope).`,
    fr: `Pour ${host}, un jeton demandé ${scope === null ? "sans portée" : `avec la portée ${quote(scope).fr}`} ne suffit pas sur ${plain(path)} (statut 403, insufficient_scope).`,
  }),
  remedies: () => [
    {
      en: "Ask for the token with the scope that the API's documentation on piste.gouv.fr names; in a manifest, the key scope of the API.",
      fr: "Demandez le jeton avec la portée qu'indique la documentation de l'API sur piste.gouv.fr ; dans un manifeste, la clé scope de l'API.",
    },
    {
      en: "Check that the API is ticked on the application: a scope alone gives no right.",
      fr: "Vérifiez que l'API est cochée dans l'application : une portée seule ne donne aucun droit.",
    },
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Ask ${label} to give this consumer key the rights that the API asks for.`,
        fr: `Demandez à ${label} de donner à cette clé de consommateur les droits que l'API demande.`,
      },
    ],
  },
  example: { host: "api.piste.gouv.fr:443", path: "/piste/captchetat/v2/healthcheck", scope: null },
  source: { en: `RFC 6750 §3.1; ${AXWAY.en}`, fr: `RFC 6750 §3.1 ; ${AXWAY.fr}` },
});

interface QuotaExceeded extends Call {
  readonly retryAt: Date | null;
  /** `retryAt` in local time with its offset, ready to print. */
  readonly localTime: string | null;
}

export const quotaExceeded = declareDiagnosis({
  code: "gateway/quota-exceeded",
  stage: "gateway",
  responsible: "you",
  certainty: "confirmed",
  transient: true,
  title: { en: "Quota exceeded", fr: "Quota dépassé" },
  seen: { en: "The gateway answers 429.", fr: "La passerelle répond 429." },
  symptoms: [429, "Retry-After", "X-Rate-Limit"],
  why: {
    en: "PISTE limits calls or volume per second, minute and day, for an application or a method. Once a daily quota is used up, waits of several hours have been reported.",
    fr: "PISTE limite les appels ou le volume par seconde, par minute et par jour, pour une application ou une méthode. Une fois un quota journalier épuisé, des attentes de plusieurs heures ont été signalées.",
  },
  summary: ({ host, path, ...moment }: QuotaExceeded) => {
    const time = quotaTime(moment);
    return {
      en: `${host} says that the quota is used up for ${plain(path)} (status 429)${time === null ? "" : `; ask again at ${time}`}.`,
      fr: `${host} indique que le quota est épuisé pour ${plain(path)} (statut 429)${time === null ? "" : ` ; réessayez à partir du ${dateText(time).fr}`}.`,
    };
  },
  remedies: (evidence) => [
    waitForQuota(evidence),
    {
      en: "On piste.gouv.fr/apps, look at the application's quotas under Actions, and at what calls the API with the same credentials.",
      fr: "Sur piste.gouv.fr/apps, consultez les quotas de l'application sous Actions, et cherchez ce qui appelle l'API avec les mêmes identifiants.",
    },
    SPACE_CALLS,
  ],
  partner: {
    remedies: (evidence, { label }) => [
      waitForQuota(evidence),
      {
        en: `Ask ${label} which limits apply, and look for what else calls the API with the same credentials.`,
        fr: `Demandez à ${label} quelles limites s'appliquent, et cherchez ce qui appelle aussi l'API avec les mêmes identifiants.`,
      },
      SPACE_CALLS,
    ],
  },
  example: { ...EXAMPLE, retryAt: new Date("2026-11-21T07:00:00Z"), localTime: "2026-11-21 08:00:00 +01:00" },
  source: {
    en: `RFC 6585 §4; terms of the Légifrance API (DILA); ${AXWAY.en}`,
    fr: `RFC 6585 §4 ; CGU de l'API Légifrance (DILA) ; ${AXWAY.fr}`,
  },
});

/** When calls may go on, null when the answer does not say. */
function quotaTime({ retryAt, localTime }: Pick<QuotaExceeded, "retryAt" | "localTime">): string | null {
  return localTime ?? (retryAt === null ? null : utcTime(retryAt));
}

function waitForQuota(evidence: QuotaExceeded): Localized {
  const time = quotaTime(evidence);
  return time === null
    ? {
        en: "Wait before the next call; the answer does not say how long.",
        fr: "Attendez avant le prochain appel ; la réponse ne dit pas combien de temps.",
      }
    : { en: `Make no call before ${time}.`, fr: `N'appelez pas avant le ${dateText(time).fr}.` };
}

const SPACE_CALLS: Localized = {
  en: "Space the calls of your application, obey Retry-After, and run this check less often.",
  fr: "Espacez les appels de votre application, respectez Retry-After et lancez ce contrôle moins souvent.",
};

export const pathUnknown = declareDiagnosis({
  code: "gateway/path-unknown",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Path unknown", fr: "Chemin inconnu" },
  seen: { en: "The gateway answers 404.", fr: "La passerelle répond 404." },
  symptoms: [404],
  why: {
    en: "The API or its version does not exist under that path in this environment; versions are retired over time.",
    fr: "L'API ou sa version n'existe pas sous ce chemin dans cet environnement ; les versions sont retirées au fil du temps.",
  },
  summary: ({ host, path }: Call) => ({
    en: `${host} knows no ${plain(path)} (status 404).`,
    fr: `${host} ne connaît pas ${plain(path)} (statut 404).`,
  }),
  remedies: () => [
    COMPARE_PATH,
    {
      en: "Check that the API and this version exist in this environment: sandbox and production do not offer the same.",
      fr: "Vérifiez que l'API et cette version existent dans cet environnement : le bac à sable et la production n'offrent pas les mêmes.",
    },
  ],
  partner: { remedies: ({ path }, partner) => [comparePartnerPath(plain(path), partner)] },
  example: EXAMPLE,
  source: { en: `RFC 9110 §15.5.5; ${AXWAY.en}`, fr: `RFC 9110 §15.5.5 ; ${AXWAY.fr}` },
});

interface MethodRefused extends Call {
  readonly method: string;
}

export const methodRefused = declareDiagnosis({
  code: "gateway/method-refused",
  stage: "gateway",
  responsible: "you",
  certainty: "likely",
  title: { en: "Method refused", fr: "Méthode refusée" },
  seen: { en: "The gateway answers 405.", fr: "La passerelle répond 405." },
  symptoms: [405],
  why: {
    en: "The path exists but not with this HTTP method, or a load balancer on the way changed it.",
    fr: "Le chemin existe, mais pas avec cette méthode HTTP, ou un équipement sur le trajet l'a modifiée.",
  },
  summary: ({ host, path, method }: MethodRefused) => ({
    en: `${host} does not accept ${plain(method)} on ${plain(path)} (status 405).`,
    fr: `${host} n'accepte pas ${plain(method)} sur ${plain(path)} (statut 405).`,
  }),
  remedies: () => [
    {
      en: "Compare method and path with the API's page in the PISTE catalogue.",
      fr: "Comparez la méthode et le chemin avec la page de l'API dans le catalogue PISTE.",
    },
  ],
  partner: {
    remedies: (_, { label }) => [
      {
        en: `Write under endpoints.healthcheck a path of ${label} that answers GET.`,
        fr: `Indiquez sous endpoints.healthcheck un chemin de ${label} qui répond à GET.`,
      },
    ],
  },
  example: { ...EXAMPLE, method: "POST" },
  source: { en: `RFC 9110 §15.5.6; ${AXWAY.en}`, fr: `RFC 9110 §15.5.6 ; ${AXWAY.fr}` },
});

interface Redirected extends AnsweredCall {
  /** Scheme and host of the target, null when the answer names none. */
  readonly location: string | null;
  readonly otherHost: boolean;
}

export const gatewayRedirected = declareDiagnosis({
  code: "gateway/redirected",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "API call redirected", fr: "Appel d'API redirigé" },
  seen: {
    en: "The gateway answers with a redirection, which is not followed.",
    fr: "La passerelle répond par une redirection, qui n'est pas suivie.",
  },
  symptoms: [301, 302, 303, 307, 308],
  why: {
    en: "Following would hand the access token to the address it names. A redirection to another host usually comes from a network portal or filter.",
    fr: "Suivre la redirection livrerait le jeton d'accès à l'adresse indiquée. Une redirection vers un autre hôte vient en général d'un portail ou d'un filtre réseau.",
  },
  summary: (evidence: Redirected) => redirection(evidence, TOKEN_UNSENT),
  remedies: ({ host, otherHost }) =>
    otherHost ? [askNetwork(hostName(host)), CHECK_API_ADDRESS] : [COMPARE_PATH, CHECK_API_ADDRESS, SEND_SUPPORT_NOTE],
  partner: {
    summary: (evidence, { authentication }) =>
      redirection(
        evidence,
        authentication === "oauth2"
          ? TOKEN_UNSENT
          : { en: "the credentials were not sent there", fr: "les identifiants n'y ont pas été envoyés" },
      ),
    remedies: ({ host, otherHost }, partner) => [
      checkPartnerAddress("api", partner),
      otherHost ? askNetwork(hostName(host)) : tellPartner(partner),
    ],
  },
  example: { ...EXAMPLE, status: 302, location: "https://api.piste.gouv.fr", otherHost: false },
  source: "RFC 9110 §15.4; RFC 6750 §5.2",
});

const TOKEN_UNSENT: Localized = { en: "the token was not sent there", fr: "le jeton n'y a pas été envoyé" };

function redirection({ host, path, status, location }: Redirected, unsent: Localized): Localized {
  return {
    en: `${host} redirects ${plain(path)}${location === null ? "" : ` to ${plain(location)}`} (status ${status}); ${unsent.en}.`,
    fr: `${host} redirige ${plain(path)}${location === null ? "" : ` vers ${plain(location)}`} (statut ${status}) ; ${unsent.fr}.`,
  };
}

const CHECK_API_ADDRESS: Localized = {
  en: "If you set --api-base-url, write the final address: https and the exact host.",
  fr: "Si vous avez indiqué --api-base-url, écrivez l'adresse finale : https et l'hôte exact.",
};

export const gatewayUnavailable = declareDiagnosis({
  code: "gateway/unavailable",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  transient: true,
  supportNote: true,
  title: { en: "Gateway unavailable", fr: "Passerelle indisponible" },
  seen: {
    en: "The gateway answers 502 or 503 without an answer of the API, and goes on doing so.",
    fr: "La passerelle répond 502 ou 503 sans réponse de l'API, de façon répétée.",
  },
  symptoms: [502, 503],
  why: {
    en: "The gateway, or its link to the API, is down. What PISTE answers during maintenance is not publicly known; the qualification of Chorus Pro has been down for weeks before.",
    fr: "La passerelle, ou son lien avec l'API, est en panne. Ce que répond PISTE pendant une maintenance n'est pas connu publiquement ; la qualification de Chorus Pro est déjà restée indisponible plusieurs semaines.",
  },
  summary: ({ host, path, status }: AnsweredCall) => ({
    en: `${host} could not serve ${plain(path)} (status ${status}).`,
    fr: `${host} n'a pas pu traiter ${plain(path)} (statut ${status}).`,
  }),
  remedies: () => [ASK_LATER, SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [ASK_LATER, tellPartner(partner)] },
  example: { ...EXAMPLE, status: 503 },
  source: {
    en: "RFC 9110 §15.6; OCA/l10n-france pull request 332",
    fr: "RFC 9110 §15.6 ; OCA/l10n-france, pull request 332",
  },
});

interface GatewayTransient extends Call {
  readonly attempts: number;
}

export const gatewayTransient = declareDiagnosis({
  code: "gateway/transient",
  stage: "gateway",
  responsible: "piste",
  certainty: "likely",
  transient: true,
  supportNote: true,
  title: { en: "Bare 400 that repeats", fr: "Erreur 400 vide répétée" },
  seen: {
    en: "The gateway answers 400 with content-length 0 and no realm to a valid call, and again after retries.",
    fr: "La passerelle répond 400 avec content-length 0 et sans realm à un appel valide, et encore après plusieurs tentatives.",
  },
  symptoms: [400, "content-length: 0"],
  why: {
    en: "Such answers have been reported on valid calls that worked 10 to 60 seconds later. Here they outlasted the retries.",
    fr: "De telles réponses ont été signalées sur des appels valides qui fonctionnaient 10 à 60 secondes plus tard. Ici, elles ont duré plus que les tentatives.",
  },
  summary: ({ host, path, attempts }: GatewayTransient) => ({
    en: `${host} answered ${plain(path)} with a bare status 400, ${attempts === 1 ? "once" : `${attempts} times`}.`,
    fr: `${host} a répondu à ${plain(path)} par un statut 400 vide, ${attempts} fois.`,
  }),
  remedies: () => [
    { en: "Run the check again in a minute or two.", fr: "Relancez le contrôle dans une ou deux minutes." },
    {
      en: "In your application, retry such answers after a pause.",
      fr: "Dans votre application, réessayez après une pause lorsque cette réponse survient.",
    },
    SEND_SUPPORT_NOTE,
  ],
  partner: "never",
  example: { ...EXAMPLE, attempts: 3 },
  source: {
    en: "Unofficial client code; Cour-de-cassation/judilibre-search issue 109",
    fr: "code d'un client non officiel ; Cour-de-cassation/judilibre-search, ticket 109",
  },
});

export const backendTimeout = declareDiagnosis({
  code: "gateway/backend-timeout",
  stage: "gateway",
  responsible: "provider",
  certainty: "likely",
  transient: true,
  title: { en: "API too slow for the gateway", fr: "API trop lente pour la passerelle" },
  seen: { en: "The gateway answers 504.", fr: "La passerelle répond 504." },
  symptoms: [504],
  why: {
    en: "The gateway waits 30 seconds for the API behind it, then gives up: PISTE let the call through, and the provider's service did not answer.",
    fr: "La passerelle attend 30 secondes l'API située derrière elle, puis abandonne : PISTE a laissé passer l'appel, et le service du fournisseur n'a pas répondu.",
  },
  summary: ({ host, path }: Call) => ({
    en: `${host} got no answer in time from the API behind ${plain(path)} (status 504).`,
    fr: `${host} n'a pas eu à temps de réponse de l'API derrière ${plain(path)} (statut 504).`,
  }),
  remedies: () => [
    ASK_LATER,
    {
      en: "If it lasts, tell the API's provider, with date, time and path.",
      fr: "Si cela dure, prévenez le fournisseur de l'API, avec la date, l'heure et le chemin.",
    },
    {
      en: "In your application, ask for less at once, and wait more than 30 seconds for an answer.",
      fr: "Dans votre application, demandez moins de données à la fois et attendez la réponse plus de 30 secondes.",
    },
  ],
  partner: { remedies: (_, partner) => [ASK_LATER, tellPartner(partner)] },
  example: EXAMPLE,
  source: {
    en: `RFC 9110 §15.6.5; DNUM-SocialGouv/documentation, api-piste.md; ${AXWAY.en}`,
    fr: `RFC 9110 §15.6.5 ; DNUM-SocialGouv/documentation, api-piste.md ; ${AXWAY.fr}`,
  },
});

interface WaitedCall extends Call {
  /** 0: the deadline was over before the request. */
  readonly afterMs: number;
}

export const gatewayTimeout = declareDiagnosis({
  code: "gateway/timeout",
  stage: "gateway",
  responsible: "piste",
  certainty: "confirmed",
  supportNote: true,
  title: { en: "Gateway does not answer in time", fr: "Passerelle trop lente" },
  seen: {
    en: "No complete answer to the API call comes in time, even if bytes trickle in.",
    fr: "Aucune réponse complète à l'appel d'API n'arrive à temps, même si des octets arrivent au compte-gouttes.",
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
    en: "The gateway gives up on a slow API after 30 seconds and says so. No answer after that means that the gateway itself, or the way to it, is stuck.",
    fr: "La passerelle abandonne une API lente au bout de 30 secondes et le dit. L'absence de réponse au-delà signifie que la passerelle elle-même, ou le trajet jusqu'à elle, est bloquée.",
  },
  summary: ({ host, path, afterMs }: WaitedCall) =>
    afterMs <= 0
      ? {
          en: `No time was left to call ${plain(path)} on ${host}.`,
          fr: `Il ne restait plus de temps pour appeler ${plain(path)} sur ${host}.`,
        }
      : {
          en: `${host} gave no complete answer to ${plain(path)} within ${seconds(afterMs, "en")}.`,
          fr: `${host} n'a pas donné de réponse complète à ${plain(path)} en ${seconds(afterMs, "fr")}.`,
        },
  remedies: () => [ASK_LATER, GIVE_TIME, SEND_SUPPORT_NOTE],
  partner: { remedies: (_, partner) => [ASK_LATER, GIVE_TIME, tellPartner(partner)] },
  example: { ...EXAMPLE, afterMs: 35_000 },
  source: "DNUM-SocialGouv/documentation, api-piste.md",
});

const GIVE_TIME: Localized = {
  en: "If you shortened the time limit (--timeout, timeout-seconds), give the call at least 35 seconds.",
  fr: "Si vous avez raccourci le délai (--timeout, timeout-seconds), laissez au moins 35 secondes à l'appel.",
};

export const unexpectedStatus = declareDiagnosis({
  code: "gateway/unexpected-status",
  stage: "gateway",
  responsible: "piste",
  certainty: "unknown",
  supportNote: true,
  title: { en: "Unexpected status of the gateway", fr: "Statut inattendu de la passerelle" },
  seen: {
    en: "The gateway answers a status that no other diagnosis covers, without a body of the API.",
    fr: "La passerelle répond par un statut qu'aucun autre diagnostic ne couvre, sans corps venant de l'API.",
  },
  symptoms: [402, 406, 409, 410, 415, 422, 423],
  why: {
    en: "No public account of PISTE describes this answer.",
    fr: "Aucune source publique sur PISTE ne décrit cette réponse.",
  },
  summary: ({ host, path, status }: AnsweredCall) => ({
    en: `${host} answered ${plain(path)} with the unexpected status ${status}.`,
    fr: `${host} a répondu à ${plain(path)} par le statut inattendu ${status}.`,
  }),
  remedies: () => [ASK_LATER, COMPARE_PATH, SEND_SUPPORT_NOTE],
  partner: { remedies: ({ path }, partner) => [comparePartnerPath(plain(path), partner), tellPartner(partner)] },
  example: { ...EXAMPLE, status: 415 },
  source: "RFC 9110 §15",
});
