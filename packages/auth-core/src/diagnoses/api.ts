import { type Localized, quote } from "@pistectl/words";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import type { Where } from "./evidence.ts";
import { ASK_LATER, comparePartnerPath, TERMS_PAGE, tellPartner } from "./shared-remedies.ts";
import { byteSize, plain } from "./wording.ts";

/** A call that PISTE let through to the API. */
interface Call extends Where {
  /** Path without query. */
  readonly path: string;
}

const EXAMPLE: Call = { host: "api.piste.gouv.fr:443", path: "/mtes/sne-cotation/v1.0/healthcheck" };

const TELL_PROVIDER: Localized = {
  en: "If it lasts, tell the API's provider, with date, time and path; PISTE let the call through.",
  fr: "Si cela dure, prévenez le fournisseur de l'API, avec la date, l'heure et le chemin ; PISTE a laissé passer l'appel.",
};

const MALFORMATIONS = {
  "cut-short": { en: "it was cut short", fr: "elle a été interrompue" },
  "invalid-json": { en: "it is not valid JSON", fr: "ce n'est pas du JSON valide" },
  "not-http": { en: "it is not valid HTTP", fr: "ce n'est pas du HTTP valide" },
  empty: { en: "it is empty", fr: "elle est vide" },
} satisfies Record<string, Localized>;

interface ApiMalformed extends Call {
  readonly problem: keyof typeof MALFORMATIONS;
}

export const apiMalformed = declareDiagnosis({
  code: "api/malformed",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answer is malformed", fr: "Réponse de l'API mal formée" },
  seen: {
    en: "The answer ends early, is empty, is not valid HTTP, or is not the JSON that is due.",
    fr: "La réponse s'arrête trop tôt, est vide, n'est pas du HTTP valide ou n'est pas le JSON attendu.",
  },
  symptoms: ["Unexpected end of JSON input", "JSONDecodeError", "HPE_INVALID_CONSTANT"],
  why: {
    en: "The API, or something between it and this machine, did not deliver a whole answer. A health answer that cannot be read proves nothing.",
    fr: "L'API, ou un élément entre elle et cette machine, n'a pas livré une réponse entière. Une réponse de santé illisible ne prouve rien.",
  },
  summary: ({ host, path, problem }: ApiMalformed) => ({
    en: `The answer of ${host} to ${plain(path)} cannot be used: ${MALFORMATIONS[problem].en}.`,
    fr: `La réponse de ${host} à ${plain(path)} est inutilisable : ${MALFORMATIONS[problem].fr}.`,
  }),
  remedies: () => [ASK_LATER, TELL_PROVIDER],
  partner: { remedies: (_, partner) => [ASK_LATER, tellPartner(partner)] },
  example: { ...EXAMPLE, problem: "cut-short" },
  source: "RFC 9112 §8; RFC 8259",
});

interface ApiTooLarge extends Call {
  readonly limitBytes: number;
  readonly part: "body" | "headers";
}

export const apiTooLarge = declareDiagnosis({
  code: "api/too-large",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answer is too large", fr: "Réponse de l'API trop volumineuse" },
  seen: {
    en: "The answer exceeds 1 MiB once decompressed, or its headers exceed 32 KiB; reading stopped there.",
    fr: "La réponse dépasse 1 Mio une fois décompressée, ou ses en-têtes dépassent 32 Kio ; la lecture s'est arrêtée là.",
  },
  symptoms: ["UND_ERR_HEADERS_OVERFLOW", "HPE_HEADER_OVERFLOW"],
  why: {
    en: "A health answer is a few bytes. One this large is not what the catalogue describes, and reading it whole would put this machine at risk.",
    fr: "Une réponse de santé fait quelques octets. À cette taille, ce n'est pas ce que décrit le catalogue, et la lire en entier mettrait cette machine en danger.",
  },
  summary: ({ host, path, limitBytes, part }: ApiTooLarge) => ({
    en: `The ${part} of the answer of ${host} to ${plain(path)} ${part === "body" ? "exceeds" : "exceed"} ${byteSize(limitBytes, "en")}.`,
    fr: `${part === "body" ? "Le corps" : "Les en-têtes"} de la réponse de ${host} à ${plain(path)} ${part === "body" ? "dépasse" : "dépassent"} ${byteSize(limitBytes, "fr")}.`,
  }),
  remedies: () => [
    {
      en: "Check that the path is that of the API's health check.",
      fr: "Vérifiez que le chemin est bien celui du contrôle de santé de l'API.",
    },
    TELL_PROVIDER,
  ],
  partner: { remedies: ({ path }, partner) => [comparePartnerPath(plain(path), partner), tellPartner(partner)] },
  example: { ...EXAMPLE, limitBytes: 1_048_576, part: "body" },
  source: {
    en: "Limits of pistectl",
    fr: "limites de pistectl",
  },
});

/** Both addresses were seen in 2021 and nowhere since. */
const FIND_ADMINISTRATORS: Localized = {
  en: 'To reach them, look on the API\'s page on PISTE ("Mes API") for "Email approbateur API": in 2021 it was api-platau-administration@developpement-durable.gouv.fr. The mailbox for software editors was then assistance-nationale-nuu-editeur@developpement-durable.gouv.fr.',
  fr: "Pour les joindre, cherchez « Email approbateur API » sur la page de l'API dans PISTE (« Mes API ») : en 2021, c'était api-platau-administration@developpement-durable.gouv.fr. L'adresse destinée aux éditeurs était alors assistance-nationale-nuu-editeur@developpement-durable.gouv.fr.",
};

interface NoBusinessProfile {
  readonly api: string;
  readonly application: string | null;
}

export const noBusinessProfile = declareDiagnosis({
  code: "api/no-business-profile",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "No business profile", fr: "Profil métier absent" },
  seen: {
    en: "The API answers with the code ERRAUTUSR0001, whatever the status.",
    fr: "L'API répond avec le code ERRAUTUSR0001, quel que soit le statut.",
  },
  symptoms: ["ERRAUTUSR0001", "Aucun profil métier"],
  why: {
    en: "PISTE is satisfied: credentials, subscription and approval are in place. SNE-Cotation has a further gate: its own administrators give the application a business profile, and they have not yet.",
    fr: "PISTE est satisfaite : identifiants, souscription et validation sont en place. SNE-Cotation a une porte de plus : ses propres administrateurs donnent un profil métier à l'application, et ils ne l'ont pas encore fait.",
  },
  summary: ({ api, application }: NoBusinessProfile) => ({
    en: `${plain(api)} knows no business profile for ${application === null ? "the application" : plain(application)} (ERRAUTUSR0001).`,
    fr: `${plain(api)} ne connaît pas de profil métier pour ${application === null ? "l'application" : plain(application)} (ERRAUTUSR0001).`,
  }),
  remedies: ({ application }) => [
    {
      en: `Ask the SNE-Cotation administrators to give a business profile to ${application === null ? "the application, by its exact name on PISTE" : plain(application)}; nobody else can.`,
      fr: `Demandez aux administrateurs SNE-Cotation de donner un profil métier à ${application === null ? "l'application, en citant son nom exact sur PISTE" : plain(application)} ; personne d'autre ne le peut.`,
    },
    FIND_ADMINISTRATORS,
    {
      en: "Change nothing on PISTE and open no ticket there: it already lets the calls through.",
      fr: "Ne changez rien sur PISTE et n'y ouvrez pas de ticket : la plateforme laisse déjà passer les appels.",
    },
  ],
  partner: "never",
  example: { api: "SNE-Cotation", application: "COTATION_METROPOLE_EXEMPLE" },
  source: {
    en: 'SNE-Cotation guide (2021) and its screen of the API\'s page; SNUM, "SNE – Dossier des interfaces" v1.2 (2021)',
    fr: "guide SNE-Cotation (2021) et son écran de la page de l'API ; SNUM, « SNE – Dossier des interfaces » v1.2 (2021)",
  },
});

interface BusinessError {
  readonly api: string;
  /** `code` of the answer, or its `codeRetour` with that word. */
  readonly businessCode: string;
  readonly label: string | null;
}

export const businessError = declareDiagnosis({
  code: "api/business-error",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API answers with a business error", fr: "Erreur métier de l'API" },
  seen: {
    en: "The answer holds an error code of the API that does not only repeat the status, or a codeRetour other than 0, whatever the status.",
    fr: "La réponse contient un code d'erreur de l'API qui ne fait pas que répéter le statut, ou un codeRetour différent de 0, quel que soit le statut.",
  },
  symptoms: ["codeRetour", "ERRCOT*"],
  why: {
    en: "PISTE let the call through, and the API itself refuses it. The meaning of the code is in the API's own documentation.",
    fr: "PISTE a laissé passer l'appel, et c'est l'API elle-même qui le refuse. Le sens du code figure dans la documentation de l'API.",
  },
  summary: ({ api, businessCode, label }: BusinessError) => ({
    en: `${plain(api)} answered with its own error ${plain(businessCode)}${label === null ? "" : `: ${quote(label).en}`}.`,
    fr: `${plain(api)} a répondu par sa propre erreur ${plain(businessCode)}${label === null ? "" : ` : ${quote(label).fr}`}.`,
  }),
  remedies: ({ businessCode }) => [
    {
      en: `Look ${plain(businessCode)} up in the API's documentation, on its page of the PISTE catalogue.`,
      fr: `Cherchez ${plain(businessCode)} dans la documentation de l'API, sur sa page du catalogue PISTE.`,
    },
    TELL_PROVIDER,
  ],
  partner: {
    remedies: (_, partner) => [
      {
        en: `Look this code up in the documentation of ${partner.label}.`,
        fr: `Cherchez ce code dans la documentation de ${partner.label}.`,
      },
      tellPartner(partner),
    ],
  },
  example: { api: "Transverses", businessCode: "codeRetour 20003", label: null },
  source: {
    en: "api-chorus-pro.json (betagouv/api.gouv.fr); OCA/l10n-france; SNE-Cotation guide",
    fr: "api-chorus-pro.json (betagouv/api.gouv.fr) ; OCA/l10n-france ; guide SNE-Cotation",
  },
});

const PUT_OFF: Localized = {
  en: "Put off the deployment if it needs this API at once.",
  fr: "Reportez le déploiement s'il a besoin de cette API tout de suite.",
};

interface ApiUnhealthy {
  readonly api: string;
  readonly status: number;
  /** What the answer holds in place of what a well one does, null when only the status speaks. */
  readonly observed: string | null;
}

export const apiUnhealthy = declareDiagnosis({
  code: "api/unhealthy",
  stage: "api",
  responsible: "provider",
  certainty: "confirmed",
  title: { en: "API says that it is not well", fr: "API en mauvaise santé" },
  seen: {
    en: "The health answer does not hold what a well one does, or is a 5xx status with the API's own body.",
    fr: "La réponse de santé ne contient pas ce que contient une bonne réponse, ou c'est un statut 5xx avec un corps venant de l'API.",
  },
  symptoms: [500, 502, 503, 504, "etat:KO"],
  why: {
    en: "PISTE let the call through, and the service behind it is down or partly down. Status 200 is not enough: some APIs answer 200 and say in the body that they are unavailable.",
    fr: "PISTE a laissé passer l'appel, et le service derrière est en panne, au moins en partie. Le statut 200 ne suffit pas : certaines API répondent 200 et disent dans le corps qu'elles sont indisponibles.",
  },
  summary: ({ api, status, observed }: ApiUnhealthy) => ({
    en: `${plain(api)} is not well: status ${status}${observed === null ? "" : `, ${plain(observed)}`}.`,
    fr: `${plain(api)} est en mauvaise santé : statut ${status}${observed === null ? "" : `, ${plain(observed)}`}.`,
  }),
  remedies: () => [ASK_LATER, PUT_OFF, TELL_PROVIDER],
  partner: { remedies: (_, partner) => [ASK_LATER, PUT_OFF, tellPartner(partner)] },
  example: { api: "SNE-Cotation", status: 200, observed: '/etat = "KO"' },
  source: {
    en: "SNE-Cotation guide; Cour-de-cassation/judilibre-search, healthcheck.js; SDIS62/prevarisc-passerelle-platau",
    fr: "guide SNE-Cotation ; Cour-de-cassation/judilibre-search, healthcheck.js ; SDIS62/prevarisc-passerelle-platau",
  },
});

interface VersionMismatch {
  readonly api: string;
  readonly expected: string;
  readonly observed: string;
}

export const versionMismatch = declareDiagnosis({
  code: "api/version-mismatch",
  stage: "api",
  responsible: "you",
  certainty: "confirmed",
  degraded: true,
  title: { en: "API answers another version", fr: "Version de l'API différente" },
  seen: {
    en: "The API is well, but says that it is of another version than declared.",
    fr: "L'API fonctionne, mais annonce une autre version que celle déclarée.",
  },
  symptoms: [],
  why: {
    en: "The provider deployed another version, or the declaration is out of date. At most two versions of an API run side by side on PISTE, the older one for a year at most, as a guideline.",
    fr: "Le fournisseur a déployé une autre version, ou la déclaration n'est plus à jour. Sur PISTE, il est recommandé que deux versions d'une API au plus coexistent, et l'ancienne un an au maximum.",
  },
  summary: ({ api, expected, observed }: VersionMismatch) => ({
    en: `${plain(api)} says that it is version ${quote(observed).en}, and ${quote(expected).en} was expected.`,
    fr: `${plain(api)} annonce la version ${quote(observed).fr}, alors que ${quote(expected).fr} était attendue.`,
  }),
  remedies: ({ observed }) => [
    {
      en: `Read what changed on the API's page of the PISTE catalogue, and try your application with ${quote(observed).en}.`,
      fr: `Lisez ce qui a changé sur la page de l'API dans le catalogue PISTE, et essayez votre application avec ${quote(observed).fr}.`,
    },
    {
      en: "Then declare the version that answers, in the manifest or with --expect-version.",
      fr: "Déclarez ensuite la version qui répond, dans le manifeste ou avec --expect-version.",
    },
  ],
  partner: "never",
  example: { api: "SNE-Cotation", expected: "1.0", observed: "1.1" },
  source: {
    en: "SNE-Cotation guide; AIFE good practices for APIs v2.00",
    fr: "guide SNE-Cotation ; AIFE, Guide de bonnes pratiques API v2.00",
  },
});

interface NotAsked {
  readonly api: string;
}

/** An access token was obtained, and nothing else could be asked. */
export const notAsked = declareDiagnosis({
  code: "api/not-asked",
  stage: "api",
  responsible: "you",
  certainty: "confirmed",
  degraded: true,
  title: { en: "API was not asked anything", fr: "API non interrogée" },
  seen: {
    en: "An access token was obtained and both hosts answer, but no health check of the API is known: the gateway and the API were asked nothing.",
    fr: "Un jeton d'accès a été obtenu et les deux hôtes répondent, mais aucun contrôle de santé de l'API n'est connu : rien n'a été demandé à la passerelle ni à l'API.",
  },
  symptoms: [],
  why: {
    en: "A token shows that the credentials are good, and no more: PISTE looks at the subscription, the terms of use and the approval when the API is called. pistectl calls only what the catalogue gives, with a date and a source, as a call that changes nothing, and it has none for this API. The verdict is degraded and not ready, since neither the subscription nor the health of the API is proved.",
    fr: "Un jeton prouve que les identifiants sont bons, et rien de plus : PISTE vérifie la souscription, les CGU et la validation à l'appel de l'API. pistectl n'appelle que ce que le catalogue donne, avec une date et une source, comme un appel sans effet, et il n'en a pas pour cette API. Le verdict est « dégradé » et non « prêt », puisque ni la souscription ni le bon état de l'API ne sont prouvés.",
  },
  summary: ({ api }: NotAsked) => ({
    en: `PISTE gives an access token, but ${plain(api)} was asked nothing, since no health check of it is known: neither its subscription nor its health is proved.`,
    fr: `PISTE délivre un jeton d'accès, mais rien n'a été demandé à ${plain(api)}, dont aucun contrôle de santé n'est connu : ni sa souscription ni son bon état ne sont prouvés.`,
  }),
  remedies: ({ api }) => [
    {
      en: `To prove it, make a call of your own to ${plain(api)} that changes nothing, with these credentials: an answer of the API shows the subscription, a 403 that it is not granted.`,
      fr: `Pour le prouver, faites vous-même un appel sans effet à ${plain(api)} avec ces identifiants : une réponse de l'API montre la souscription, un 403 qu'elle n'est pas accordée.`,
    },
    {
      en: `On piste.gouv.fr/apps, look whether ${plain(api)} is ticked in the application's list of APIs, and on ${TERMS_PAGE.en} whether its terms of use (CGU), if any, are accepted.`,
      fr: `Sur piste.gouv.fr/apps, regardez si ${plain(api)} est cochée dans la liste d'API de l'application et, sur ${TERMS_PAGE.fr}, si ses CGU éventuelles sont acceptées.`,
    },
    {
      en: "If you know a call of this API that changes nothing, declare it as the health check of an Api document that the configuration of the project names (catalog in .pistectl.yaml): pistectl check then makes it.",
      fr: "Si vous connaissez un appel de cette API sans effet, déclarez-le comme contrôle de santé d'un document Api que nomme la configuration du projet (catalog dans .pistectl.yaml) : pistectl check le fera alors.",
    },
  ],
  partner: {
    summary: (_, { label }) => ({
      en: `${label} gives an access token, but its API was asked nothing, since endpoints.healthcheck is not declared: its health is not proved.`,
      fr: `${label} délivre un jeton d'accès, mais rien n'a été demandé à son API, faute d'un endpoints.healthcheck déclaré : son bon état n'est pas prouvé.`,
    }),
    remedies: (_, { label }) => [
      {
        en: `Declare endpoints.healthcheck in the manifest: a path below endpoints.api to which ${label} answers a GET with 2xx.`,
        fr: `Déclarez endpoints.healthcheck dans le manifeste : un chemin sous endpoints.api auquel ${label} répond 2xx à un GET.`,
      },
    ],
  },
  example: { api: "DUME Acheteurs" },
  source: {
    en: "Rule of pistectl: what was not asked is not green; OCA/l10n-france issue 410 (403 after a good token)",
    fr: "règle de pistectl : ce qui n'a pas été demandé n'est pas vert ; OCA/l10n-france, ticket 410 (403 après un bon jeton)",
  },
});
