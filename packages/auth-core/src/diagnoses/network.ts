import { enumeration, type Localized, localized } from "@pistectl/words";
import { declareDiagnosis, type Stage } from "../domain/diagnosis.ts";
import { LEGACY_HOSTS, PISTE_HOSTS } from "../domain/environment.ts";
import { hostName, isRunByPiste, isStateHost } from "../domain/whose-host.ts";
import type { Where } from "./evidence.ts";
import { ASK_LATER, askPartnerFilters, checkPartnerAddress, proxyAddress, USE_PROXY } from "./shared-remedies.ts";
import { plain, seconds } from "./wording.ts";

const GETADDRINFO: Localized = {
  en: "POSIX getaddrinfo; Node.js dns error codes",
  fr: "POSIX getaddrinfo ; codes d'erreur dns de Node.js",
};
const TCP = "POSIX connect; RFC 9293";

const OPEN_OUTGOING: Localized = {
  en: "Ask the network team to let this machine reach the host on that port, by name: rules by IP address may be older than PISTE's change of hosting.",
  fr: "Demandez à l'équipe réseau d'autoriser cette machine à joindre l'hôte sur ce port, par nom : les règles par adresse IP peuvent dater d'avant le changement d'hébergement de PISTE.",
};

/** Of a partner's hosting nothing is known. */
const OPEN_OUTGOING_TO_PARTNER: Localized = {
  en: "Ask the network team to let this machine reach the host on that port.",
  fr: "Demandez à l'équipe réseau d'autoriser cette machine à joindre l'hôte sur ce port.",
};

/** Nothing else is known under piste.gouv.fr, and such a name needs no permission. */
const USE_KNOWN_HOST: Localized = localized((language) => {
  const hosts = enumeration(PISTE_HOSTS)[language];
  return language === "fr"
    ? `Vérifiez l'orthographe : les hôtes connus de PISTE sont ${hosts}. L'environnement les fixe quand --token-url et --api-base-url ne sont pas indiqués.`
    : `Check the spelling: the known hosts of PISTE are ${hosts}. The environment sets them when --token-url and --api-base-url are left out.`;
});

interface DnsNotFound extends Where {
  /** Successor of a host of the former platform, when it is not a well-known one. */
  readonly legacyReplacement?: string | undefined;
  /** Whether it is the name of the proxy. */
  readonly proxy: boolean;
}

export const dnsNotFound = declareDiagnosis({
  code: "network/dns-not-found",
  stage: "dns",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Host name not found", fr: "Nom d'hôte introuvable" },
  seen: { en: "DNS answers that the name does not exist.", fr: "Le DNS répond que le nom n'existe pas." },
  symptoms: [
    "ENOTFOUND",
    "EAI_NONAME",
    "NXDOMAIN",
    "Could not resolve host",
    "Name or service not known",
    "No such host",
    "UnknownHostException",
    "NameResolutionError",
    "getaddrinfo failed",
  ],
  why: {
    en: "The name is mistyped or retired, or the resolver of this machine does not know Internet names, as on closed networks where only the proxy resolves them. The hosts under aife.economie.gouv.fr no longer exist.",
    fr: "Le nom est mal saisi ou retiré, ou le résolveur de cette machine ne connaît pas les noms d'Internet, comme sur les réseaux fermés où seul le proxy les résout. Les hôtes sous aife.economie.gouv.fr n'existent plus.",
  },
  summary: ({ host, legacyReplacement = LEGACY_HOSTS[hostName(host)] }: DnsNotFound) =>
    legacyReplacement === undefined
      ? { en: `DNS knows no ${hostName(host)}.`, fr: `Le DNS ne connaît pas ${hostName(host)}.` }
      : {
          en: `DNS knows no ${hostName(host)}: a host of the former platform, now ${legacyReplacement}.`,
          fr: `Le DNS ne connaît pas ${hostName(host)} : un hôte de l'ancienne plateforme, désormais ${legacyReplacement}.`,
        },
  remedies: ({ host, proxy, legacyReplacement = LEGACY_HOSTS[hostName(host)] }) => {
    const name = hostName(host);
    if (legacyReplacement !== undefined)
      return [
        {
          en: `Replace ${name} by ${legacyReplacement} wherever it is configured; the former hosts have no redirection.`,
          fr: `Remplacez ${name} par ${legacyReplacement} partout où il est configuré ; les anciens hôtes n'ont pas de redirection.`,
        },
      ];
    if (!proxy && isRunByPiste(host) && !PISTE_HOSTS.includes(name)) return [USE_KNOWN_HOST, ...findName(name, proxy)];
    if (proxy || isRunByPiste(host) || isStateHost(name)) return findName(name, proxy);
    return [
      {
        en: `Check the spelling of ${name} in --token-url, --api-base-url or the manifest.`,
        fr: `Vérifiez l'orthographe de ${name} dans --token-url, --api-base-url ou le manifeste.`,
      },
      ...findName(name, proxy),
    ];
  },
  partner: {
    remedies: ({ host, proxy }) => [
      ...(proxy
        ? []
        : [
            {
              en: "Check the spelling of the host under endpoints in the manifest.",
              fr: "Vérifiez l'orthographe de l'hôte sous endpoints dans le manifeste.",
            },
          ]),
      ...findName(hostName(host), proxy),
    ],
  },
  example: { host: "oauth.piste.gouv.fr:443", proxy: false },
  source: {
    en: `${GETADDRINFO.en}; for former hosts, OCA/l10n-france issue 548`,
    fr: `${GETADDRINFO.fr} ; pour les anciens hôtes, OCA/l10n-france, ticket 548`,
  },
});

/** What to try for a name that must be right. */
function findName(name: string, proxy: boolean): readonly Localized[] {
  const check: Localized = {
    en: `Run nslookup ${name} on this machine; if it fails, have its DNS resolver or VPN put right.`,
    fr: `Lancez nslookup ${name} sur cette machine ; en cas d'échec, faites corriger son résolveur DNS ou son VPN.`,
  };
  if (proxy) return [proxyAddress(name), check];
  if (!isStateHost(name)) return [check, USE_PROXY];
  return [
    {
      en: "Run the check from the State network (RIE): this host is not reachable from the Internet.",
      fr: "Lancez le contrôle depuis le réseau interministériel de l'État (RIE) : cet hôte n'est pas joignable depuis Internet.",
    },
    check,
  ];
}

interface DnsFailure extends Where {
  /** Whether it is the name of the proxy. */
  readonly proxy: boolean;
  /** Code of the resolver, such as `EAI_AGAIN`, or the milliseconds for which it was waited. */
  readonly failure: { readonly errorCode: string } | { readonly afterMs: number };
}

export const dnsFailure = declareDiagnosis({
  code: "network/dns-failure",
  stage: "dns",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "DNS does not answer", fr: "Le DNS ne répond pas" },
  seen: { en: "The DNS resolver fails or gives no answer in time.", fr: "Le résolveur DNS échoue ou ne répond pas à temps." },
  symptoms: ["EAI_AGAIN", "SERVFAIL", "Temporary failure in name resolution"],
  why: {
    en: "Nothing is known about the name itself: the resolver of this machine is unreachable, overloaded or misconfigured.",
    fr: "On ne sait rien du nom lui-même : le résolveur de cette machine est injoignable, surchargé ou mal configuré.",
  },
  summary: ({ host, failure }: DnsFailure) =>
    "afterMs" in failure
      ? {
          en: `DNS gave no answer for ${hostName(host)} within ${seconds(failure.afterMs, "en")}.`,
          fr: `Le DNS n'a pas répondu pour ${hostName(host)} en ${seconds(failure.afterMs, "fr")}.`,
        }
      : {
          en: `The DNS look-up of ${hostName(host)} failed (${plain(failure.errorCode)}).`,
          fr: `La résolution DNS de ${hostName(host)} a échoué (${plain(failure.errorCode)}).`,
        },
  remedies: ({ host, proxy }) => [
    { en: "Run the check again: such failures are often brief.", fr: "Relancez le contrôle : ces pannes sont souvent brèves." },
    {
      en: `Run nslookup ${hostName(host)} on this machine, and check its resolver settings (container, VPN, runner).`,
      fr: `Lancez nslookup ${hostName(host)} sur cette machine et vérifiez ses réglages DNS (conteneur, VPN, runner).`,
    },
    proxy ? proxyAddress(hostName(host)) : USE_PROXY,
  ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", proxy: false, failure: { errorCode: "EAI_AGAIN" } },
  source: GETADDRINFO,
});

interface NotConnected extends Where {
  /** Code of the system: `ECONNREFUSED`, or another where this machine itself stopped the connection. */
  readonly errorCode: string;
}

export const connectionRefused = declareDiagnosis({
  code: "network/connection-refused",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection refused", fr: "Connexion refusée" },
  seen: { en: "The TCP connection is refused at once.", fr: "La connexion TCP est refusée immédiatement." },
  symptoms: ["ECONNREFUSED", "Connection refused"],
  why: {
    en: "Nothing listens at that address and port, or a firewall on the way rejects the connection.",
    fr: "Rien n'écoute à cette adresse et sur ce port, ou un pare-feu sur le trajet rejette la connexion.",
  },
  summary: ({ host, errorCode }: NotConnected) =>
    errorCode === "ECONNREFUSED"
      ? { en: `${host} refused the connection.`, fr: `${host} a refusé la connexion.` }
      : {
          en: `This machine could not connect to ${host} (${plain(errorCode)}).`,
          fr: `Cette machine n'a pas pu se connecter à ${host} (${plain(errorCode)}).`,
        },
  remedies: ({ host }) => [checkListener(host), OPEN_OUTGOING, USE_PROXY],
  partner: {
    remedies: ({ host }, partner) => [checkListener(host), OPEN_OUTGOING_TO_PARTNER, askPartnerFilters(partner), USE_PROXY],
  },
  example: { host: "api.piste.gouv.fr:443", errorCode: "ECONNREFUSED" },
  source: TCP,
});

function checkListener(host: string): Localized {
  return {
    en: `Check that ${host} is the right address and port; if it is a server of your own or the simulator, that it runs.`,
    fr: `Vérifiez que ${host} est la bonne adresse et le bon port et, s'il s'agit de votre propre serveur ou du simulateur, qu'il est démarré.`,
  };
}

const RESET_MOMENTS: Readonly<Record<Stage, Localized>> = {
  config: { en: "before anything was sent", fr: "avant tout envoi" },
  dns: { en: "before it was established", fr: "avant son établissement" },
  tcp: { en: "while it was being established", fr: "pendant son établissement" },
  tls: { en: "during the TLS handshake", fr: "pendant la négociation TLS" },
  token: { en: "before answering the token request", fr: "avant de répondre à la demande de jeton" },
  gateway: { en: "before answering the API call", fr: "avant de répondre à l'appel d'API" },
  api: { en: "during the API's answer", fr: "pendant la réponse de l'API" },
};

const ASK_AGAIN: Localized = {
  en: "Run the check again: a single cut may be chance.",
  fr: "Relancez le contrôle : une coupure isolée peut être fortuite.",
};

interface ConnectionReset extends Where {
  /** Stage in progress when the connection ended. */
  readonly stage: Stage;
}

export const connectionReset = declareDiagnosis({
  code: "network/connection-reset",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection cut", fr: "Connexion coupée" },
  seen: {
    en: "The connection is reset, or ends before any answer.",
    fr: "La connexion est réinitialisée, ou se termine avant toute réponse.",
  },
  symptoms: ["ECONNRESET", "EPIPE", "UND_ERR_SOCKET", "Connection reset", "socket hang up", "Empty reply from server"],
  why: {
    en: "A device on the way (firewall, inspecting proxy, load balancer) or the server itself closed the connection. The wire does not tell which.",
    fr: "Un équipement sur le trajet (pare-feu, proxy d'inspection, répartiteur de charge) ou le serveur lui-même a fermé la connexion. Le réseau ne dit pas lequel.",
  },
  summary: ({ host, stage }: ConnectionReset) => ({
    en: `${host} cut the connection ${RESET_MOMENTS[stage].en}.`,
    fr: `${host} a coupé la connexion ${RESET_MOMENTS[stage].fr}.`,
  }),
  remedies: () => [ASK_AGAIN, OPEN_OUTGOING, USE_PROXY],
  partner: { remedies: (_, partner) => [ASK_AGAIN, OPEN_OUTGOING_TO_PARTNER, askPartnerFilters(partner), USE_PROXY] },
  example: { host: "api.piste.gouv.fr:443", stage: "gateway" },
  source: "RFC 9293 §3.10.7; RFC 9112 §9.5",
});

interface Unanswered extends Where {
  /** Milliseconds from the first attempt on. */
  readonly afterMs: number;
  /** Code of the system where no packet can be brought there, such as `ENETUNREACH`; null when nobody answered. */
  readonly noWay: string | null;
}

export const connectTimeout = declareDiagnosis({
  code: "network/connect-timeout",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  transient: true,
  title: { en: "Connection times out", fr: "Connexion sans réponse" },
  seen: {
    en: "The TCP connection gets no answer in time, or the network knows no way to the host.",
    fr: "La connexion TCP n'obtient pas de réponse à temps, ou le réseau ne connaît pas de route vers l'hôte.",
  },
  symptoms: [
    "ETIMEDOUT",
    "EHOSTUNREACH",
    "ENETUNREACH",
    "UND_ERR_CONNECT_TIMEOUT",
    "Connection timed out",
    "connect timed out",
    "ConnectTimeout*",
    "i/o timeout",
    "No route to host",
    "Network is unreachable",
  ],
  why: {
    en: "Most often a firewall drops the packets silently, or the machine has no route to the Internet.",
    fr: "Le plus souvent, un pare-feu ignore les paquets en silence, ou la machine n'a pas de route vers Internet.",
  },
  summary: ({ host, afterMs, noWay }: Unanswered) =>
    noWay === null
      ? {
          en: `${host} did not accept the connection within ${seconds(afterMs, "en")}.`,
          fr: `${host} n'a pas accepté la connexion en ${seconds(afterMs, "fr")}.`,
        }
      : {
          en: `The network knows no way to ${host} (${plain(noWay)}).`,
          fr: `Le réseau ne connaît pas de route vers ${host} (${plain(noWay)}).`,
        },
  remedies: () => [OPEN_OUTGOING, USE_PROXY],
  partner: { remedies: (_, partner) => [OPEN_OUTGOING_TO_PARTNER, askPartnerFilters(partner), USE_PROXY] },
  example: { host: "api.piste.gouv.fr:443", afterMs: 10_000, noWay: null },
  source: TCP,
});

interface IntermediaryAnswer extends Where {
  readonly status: number;
  /** Which of the two requests it answers. */
  readonly at: "token" | "api";
  /** Product that answered, null when it does not name itself. */
  readonly name: string | null;
  /** Whether it answered with a web page. */
  readonly page: boolean;
  /** Identifier for the support that the answer gives, ready to be shown; null when it gives none. */
  readonly supportId: string | null;
  /** A page that a front server of the host itself may write while it is out of order. */
  readonly outage: boolean;
}

export const captivePortal = declareDiagnosis({
  code: "network/captive-portal",
  // Seen first where the first answer is due; the API's answer can be such a page too.
  stage: "token",
  responsible: "network",
  certainty: "likely",
  title: { en: "Something on the way answers instead", fr: "Un intermédiaire répond à la place" },
  seen: {
    en: "Whatever the status: an HTML page where JSON is due, an answer that a filter or proxy signs with its name, or status 511.",
    fr: "Quel que soit le statut : une page HTML là où du JSON est attendu, une réponse qu'un filtre ou un proxy signe de son nom, ou le statut 511.",
  },
  symptoms: [511, 403, "<!DOCTYPE html", "<html", "Unexpected token <", "support ID"],
  why: {
    en: "Something between this machine and PISTE probably answers in its place: the sign-in page of a network, the blocking page of a filter, a proxy, an application firewall. An address that leads to a web site and not to the API looks the same.",
    fr: "Quelque chose entre cette machine et PISTE répond probablement à sa place : page de connexion d'un réseau, page de blocage d'un filtre, proxy, pare-feu applicatif. Une adresse qui mène à un site web et non à l'API donne le même résultat.",
  },
  summary: (evidence: IntermediaryAnswer) => withSupportId(evidence, answeredInstead(evidence)),
  remedies: (evidence) => [
    ...passIntermediary(evidence),
    {
      en: "If you set --token-url or --api-base-url, check that they lead to the API and not to a web site.",
      fr: "Si vous avez indiqué --token-url ou --api-base-url, vérifiez qu'ils mènent à l'API et non à un site web.",
    },
  ],
  partner: {
    summary: (evidence, { label }) => {
      const { host, status, name, page } = evidence;
      return withSupportId(
        evidence,
        page && name === null
          ? {
              en: `A web page came from ${host} (status ${status}) where ${label} should answer: its own sign-in page, or that of a network portal or filter.`,
              fr: `Une page web est venue de ${host} (statut ${status}) là où ${label} devrait répondre : sa propre page de connexion, ou celle d'un portail ou d'un filtre réseau.`,
            }
          : answeredInstead(evidence),
      );
    },
    remedies: (evidence, partner) => [...passIntermediary(evidence), checkPartnerAddress(evidence.at, partner)],
  },
  example: { host: "oauth.piste.gouv.fr:443", status: 403, at: "token", name: null, page: true, supportId: "4711", outage: false },
  source: "RFC 8952 §1; RFC 6585 §6; RFC 6749 §5.1",
});

function answeredInstead({ host, status, name, page, outage }: IntermediaryAnswer): Localized {
  if (name !== null)
    return {
      en: `${plain(name)} answered in place of ${host} (status ${status}).`,
      fr: `${plain(name)} a répondu à la place de ${host} (statut ${status}).`,
    };
  if (outage)
    return {
      en: `An HTML page came from ${host} (status ${status}) where JSON is due: from a network portal, a proxy or a filter, or from a front server that is out of order.`,
      fr: `Une page HTML est venue de ${host} (statut ${status}) là où du JSON est attendu : d'un portail, d'un proxy ou d'un filtre réseau, ou d'un serveur frontal en panne.`,
    };
  return page
    ? {
        en: `An HTML page came from ${host} (status ${status}) where JSON is due, probably from a network portal or filter.`,
        fr: `Une page HTML est venue de ${host} (statut ${status}) là où du JSON est attendu, sans doute d'un portail ou d'un filtre réseau.`,
      }
    : {
        en: `A network portal, filter or firewall answered in place of ${host} (status ${status}).`,
        fr: `Un portail, un filtre ou un pare-feu réseau a répondu à la place de ${host} (statut ${status}).`,
      };
}

function withSupportId({ supportId }: IntermediaryAnswer, { en, fr }: Localized): Localized {
  return supportId === null
    ? { en, fr }
    : { en: `${en} It gives the reference ${plain(supportId)}.`, fr: `${fr} Référence indiquée : ${plain(supportId)}.` };
}

function passIntermediary({ host, supportId, outage }: IntermediaryAnswer): readonly Localized[] {
  const given: readonly Localized[] =
    supportId === null
      ? []
      : [
          {
            en: `Give the network team the reference ${plain(supportId)}, by which the filter or firewall finds the case.`,
            fr: `Donnez à l'équipe réseau la référence ${plain(supportId)}, par laquelle le filtre ou le pare-feu retrouve le cas.`,
          },
        ];
  return [...given, ...(outage ? [ASK_LATER] : []), ...passPortal(host)];
}

function passPortal(host: string): readonly Localized[] {
  return [
    {
      en: `Open https://${host}/ in a browser on the same network, and sign in or note what the page says.`,
      fr: `Ouvrez https://${host}/ dans un navigateur du même réseau, puis connectez-vous ou relevez ce que dit la page.`,
    },
    {
      en: `Ask the network team to let ${hostName(host)} through unfiltered.`,
      fr: `Demandez à l'équipe réseau de laisser passer ${hostName(host)} sans filtrage.`,
    },
  ];
}
