import type { Localized } from "@pistectl/words";
import type { Diagnosis } from "../domain/diagnosis.ts";
import type { DiagnosisCode } from "./registry.ts";
import { ASK_LATER, askNetwork } from "./shared-remedies.ts";
import { hostName, plain } from "./wording.ts";

/** The partner, outside PISTE, that a diagnosis is about. */
export interface PartnerCase {
  /** What people call it. */
  readonly label: string;
  readonly authentication: "oauth2" | "basic";
  /** `host:port` of the token endpoint and of the API, null where it is not known or not used. */
  readonly hosts: { readonly token: string | null; readonly api: string | null };
  /** Path of the health check, base path included. */
  readonly path: string;
}

/** A diagnosis said of a partner: the code stays, what PISTE would have to do is the provider's turn, and nobody is sent to PISTE's portal or support. */
export function wordForPartner(diagnosis: Diagnosis, partner: PartnerCase): Diagnosis {
  const { code, responsible } = diagnosis;
  const words = Object.hasOwn(WORDS, code) ? WORDS[code as DiagnosisCode] : undefined;
  const about: About = { ...partner, label: plain(partner.label), path: plain(partner.path), diagnosis };
  return {
    ...diagnosis,
    responsible: responsible === "piste" ? "provider" : responsible,
    supportNote: false,
    summary: withOwnCode(words?.summary?.(about) ?? diagnosis.summary, diagnosis),
    remedies: words?.remedies(about) ?? diagnosis.remedies,
  };
}

function withOwnCode({ en, fr }: Localized, { ownCode }: Diagnosis): Localized {
  if (ownCode === undefined) return { en, fr };
  const code = plain(ownCode);
  return { en: `${en} Its own error code: ${code}.`, fr: `${fr} Son propre code d'erreur : ${code}.` };
}

interface About extends PartnerCase {
  /** As it is said of PISTE; remedies that hold for any server are taken from it. */
  readonly diagnosis: Diagnosis;
}

interface Words {
  /** Absent: the summary holds for any server. */
  readonly summary?: (about: About) => Localized | undefined;
  readonly remedies: (about: About) => readonly Localized[];
}

/** What is said otherwise than of PISTE; a code that is not here is said alike of any server, or never of a partner. */
const WORDS: Readonly<Partial<Record<DiagnosisCode, Words>>> = {
  "config/missing-credentials": {
    remedies: ({ label, diagnosis }) => [
      {
        en: `Set what the manifest refers to under credentials; ${label} gives the consumer key and the consumer secret.`,
        fr: `Renseignez ce que le manifeste désigne sous credentials ; la clé et le secret de consommateur sont donnés par ${label}.`,
      },
      ...diagnosis.remedies.slice(1),
    ],
  },
  "network/dns-not-found": {
    remedies: ({ diagnosis }) => [
      {
        en: "Check the spelling of the host under endpoints in the manifest.",
        fr: "Vérifiez l'orthographe de l'hôte sous endpoints dans le manifeste.",
      },
      ...diagnosis.remedies.slice(-2),
    ],
  },
  "network/connection-refused": { remedies: withFilters },
  "network/connection-reset": { remedies: withFilters },
  "network/connect-timeout": { remedies: withFilters },
  "network/captive-portal": { remedies: (about) => [...about.diagnosis.remedies.slice(0, -1), checkAddress("token", about)] },
  "tls/name-mismatch": {
    remedies: ({ diagnosis }) => [
      ...diagnosis.remedies.slice(0, 1),
      {
        en: "Check the addresses under endpoints in the manifest: use the host's name, not its IP address.",
        fr: "Vérifiez les adresses sous endpoints dans le manifeste : utilisez le nom de l'hôte, pas son adresse IP.",
      },
      ...diagnosis.remedies.slice(2),
    ],
  },
  "token/client-refused": { remedies: refusedPair },
  "token/scope-refused": {
    remedies: ({ label }) => [
      {
        en: `Ask ${label} to give this consumer key a default scope: pistectl names none to a partner.`,
        fr: `Demandez à ${label} de donner un scope par défaut à cette clé de consommateur : pistectl n'en indique aucun à un partenaire.`,
      },
    ],
  },
  "token/grant-refused": {
    remedies: (about) => [
      {
        en: `Ask ${about.label} to open the client credentials grant to this consumer key.`,
        fr: `Demandez à ${about.label} d'ouvrir le mode client credentials à cette clé de consommateur.`,
      },
      checkAddress("token", about),
    ],
  },
  "token/unexpected-answer": {
    remedies: (about) => [
      checkAddress("token", about),
      {
        en: `Ask ${about.label} whether its token endpoint takes the key and the secret in the form body (client_id, client_secret).`,
        fr: `Demandez à ${about.label} si son serveur de jetons accepte la clé et le secret dans le corps du formulaire (client_id, client_secret).`,
      },
      tell(about),
    ],
  },
  "token/throttled": { remedies: withoutSupport },
  "token/redirected": { remedies: (about) => redirected("token", about) },
  "token/malformed": { remedies: (about) => [ASK_LATER, checkAddress("token", about), tell(about)] },
  "token/unavailable": { remedies: withoutSupport },
  "token/timeout": { remedies: withoutSupport },
  "gateway/token-rejected": {
    summary: ({ authentication, hosts, path }) =>
      authentication === "oauth2"
        ? undefined
        : {
            en: `${hosts.api} refused the consumer key and secret for ${path} (status 401, Basic authentication).`,
            fr: `${hosts.api} a refusé la clé et le secret de consommateur pour ${path} (statut 401, authentification Basic).`,
          },
    remedies: (about) =>
      about.authentication === "basic"
        ? [
            ...refusedPair(about),
            {
              en: `Ask ${about.label} whether Basic authentication is open to you; otherwise write authentication: oauth2 in the manifest.`,
              fr: `Demandez à ${about.label} si l'authentification Basic vous est ouverte ; sinon, écrivez authentication: oauth2 dans le manifeste.`,
            },
          ]
        : [
            {
              en: "Check that endpoints.token and endpoints.api are addresses of the same platform, test or production.",
              fr: "Vérifiez que endpoints.token et endpoints.api sont des adresses de la même plateforme, de test ou de production.",
            },
            {
              en: `Ask ${about.label} whether tokens of this consumer key are good for this API.`,
              fr: `Demandez à ${about.label} si les jetons de cette clé de consommateur valent pour cette API.`,
            },
          ],
  },
  "gateway/api-not-granted": {
    summary: ({ label, path }) => ({
      en: `${label} does not let these credentials call ${path} (status 403).`,
      fr: `${label} ne laisse pas ces identifiants appeler ${path} (statut 403).`,
    }),
    remedies: ({ label }) => [
      {
        en: `Ask ${label} to give this consumer key access to the API.`,
        fr: `Demandez à ${label} de donner à cette clé de consommateur l'accès à l'API.`,
      },
      filters(label),
    ],
  },
  "gateway/scope-insufficient": {
    remedies: ({ label }) => [
      {
        en: `Ask ${label} to give this consumer key the rights that the API asks for.`,
        fr: `Demandez à ${label} de donner à cette clé de consommateur les droits que l'API demande.`,
      },
    ],
  },
  "gateway/quota-exceeded": {
    remedies: ({ label, diagnosis }) => [
      ...diagnosis.remedies.slice(0, 1),
      {
        en: `Ask ${label} which limits apply, and look for what else calls the API with the same credentials.`,
        fr: `Demandez à ${label} quelles limites s'appliquent, et cherchez ce qui appelle aussi l'API avec les mêmes identifiants.`,
      },
      ...diagnosis.remedies.slice(2),
    ],
  },
  "gateway/path-unknown": { remedies: (about) => [checkPath(about)] },
  "gateway/method-refused": {
    remedies: ({ label }) => [
      {
        en: `Write under endpoints.healthcheck a path of ${label} that answers GET.`,
        fr: `Indiquez sous endpoints.healthcheck un chemin de ${label} qui répond à GET.`,
      },
    ],
  },
  "gateway/redirected": {
    summary: ({ authentication, diagnosis: { summary } }) =>
      authentication === "oauth2"
        ? undefined
        : {
            en: summary.en.replace("the token was not sent there", "the credentials were not sent there"),
            fr: summary.fr.replace("le jeton n'y a pas été envoyé", "les identifiants n'y ont pas été envoyés"),
          },
    remedies: (about) => redirected("api", about),
  },
  "gateway/unavailable": { remedies: withoutSupport },
  "gateway/backend-timeout": { remedies: (about) => [ASK_LATER, tell(about)] },
  "gateway/timeout": { remedies: withoutSupport },
  "gateway/unexpected-status": { remedies: (about) => [checkPath(about), tell(about)] },
  "api/malformed": { remedies: withoutSupport },
  "api/too-large": { remedies: (about) => [checkPath(about), tell(about)] },
  "api/business-error": {
    remedies: (about) => [
      {
        en: `Look this code up in the documentation of ${about.label}.`,
        fr: `Cherchez ce code dans la documentation de ${about.label}.`,
      },
      tell(about),
    ],
  },
  "api/unhealthy": { remedies: withoutSupport },
};

/** The last remedy of these turns to PISTE, or speaks of it. */
function withoutSupport(about: About): readonly Localized[] {
  return [...about.diagnosis.remedies.slice(0, -1), tell(about)];
}

/** The last remedy but one of these is to open the way to PISTE. */
function withFilters({ label, diagnosis }: About): readonly Localized[] {
  return [
    ...diagnosis.remedies.slice(0, -2),
    {
      en: "Ask the network team to let this machine reach the host on that port.",
      fr: "Demandez à l'équipe réseau d'autoriser cette machine à joindre l'hôte sur ce port.",
    },
    filters(label),
    ...diagnosis.remedies.slice(-1),
  ];
}

/** CYNOD's API page of 14 July 2023 says that addresses may be filtered, ports restricted, a VPN used. */
function filters(label: string): Localized {
  return {
    en: `Ask ${label} whether access is limited to some IP addresses, to some ports or to a VPN.`,
    fr: `Demandez à ${label} si l'accès est limité à certaines adresses IP, à certains ports ou à un VPN.`,
  };
}

function refusedPair({ label }: About): readonly Localized[] {
  return [
    {
      en: `Copy both values again from what ${label} gave you: the consumer key and the consumer secret of one pair.`,
      fr: `Recopiez les deux valeurs données par ${label} : la clé et le secret de consommateur du même couple.`,
    },
    {
      en: `Ask ${label} whether this pair is active, and for which platform, test or production, it was given.`,
      fr: `Demandez à ${label} si ce couple est actif, et pour quelle plateforme, de test ou de production, il a été donné.`,
    },
  ];
}

function redirected(field: "token" | "api", about: About): readonly Localized[] {
  const { diagnosis, hosts } = about;
  const otherHost = diagnosis.responsible === "network";
  return [checkAddress(field, about), otherHost ? askNetwork(hostName(hosts[field] ?? "")) : tell(about)];
}

function checkAddress(field: "token" | "api", { label }: About): Localized {
  return {
    en: `Check endpoints.${field} in the manifest: scheme, host and path must be, in full, those that ${label} gives.`,
    fr: `Vérifiez endpoints.${field} dans le manifeste : protocole, hôte et chemin doivent être, en entier, ceux que donne ${label}.`,
  };
}

function checkPath({ label, path }: About): Localized {
  return {
    en: `Compare ${path}, which is endpoints.healthcheck below endpoints.api, with the health check that ${label} documents.`,
    fr: `Comparez ${path}, soit endpoints.healthcheck sous endpoints.api, avec le contrôle de santé que documente ${label}.`,
  };
}

function tell({ label }: About): Localized {
  return {
    en: `If it lasts, tell ${label}, with date, time, path and status.`,
    fr: `Si cela dure, prévenez ${label}, avec la date, l'heure, le chemin et le statut.`,
  };
}
