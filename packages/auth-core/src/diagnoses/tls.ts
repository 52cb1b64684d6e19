import { dateText, enumeration, type Localized } from "@pistectl/words";
import type { CertificateFacts } from "../domain/certificate-facts.ts";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import { hostName, isRunByPiste } from "../domain/whose-host.ts";
import type { Where } from "./evidence.ts";
import { USE_PROXY } from "./shared-remedies.ts";
import { certificateNames, plain, seconds, utcTime } from "./wording.ts";

/** A certificate for the pages' examples. */
const EXAMPLE_CERTIFICATE: CertificateFacts = {
  subject: "CN=oauth.piste.gouv.fr",
  issuer: "CN=Example Public CA",
  validFrom: new Date("2025-11-01T00:00:00Z"),
  validTo: new Date("2026-11-20T12:00:00Z"),
};

const CHECK_CLOCK: Localized = {
  en: "Check the date and time of this machine: a wrong clock makes good certificates look out of date.",
  fr: "Vérifiez la date et l'heure de cette machine : une horloge fausse fait paraître périmés de bons certificats.",
};

const GIVE_CA: Localized = {
  en: "If a proxy of your organization inspects TLS, or the server is your own, give its CA certificate with --ca FILE or the action's input ca-certificates.",
  fr: "Si un proxy de votre organisation inspecte le TLS, ou si le serveur est le vôtre, fournissez son certificat d'autorité avec --ca FICHIER ou l'entrée ca-certificates de l'action.",
};

const KEEP_VERIFYING: Localized = {
  en: "Do not switch certificate verification off: the credentials could go to anyone.",
  fr: "Ne désactivez pas la vérification des certificats : les identifiants pourraient aller à n'importe qui.",
};

/** Who renews a server's certificate. */
function askForRenewal(host: string): Localized {
  return isRunByPiste(host)
    ? {
        en: "If the clock is right, tell PISTE through the form at piste.gouv.fr/support, with the dates above.",
        fr: "Si l'horloge est juste, signalez-le à PISTE par le formulaire piste.gouv.fr/support, avec les dates ci-dessus.",
      }
    : {
        en: `If the clock is right, ask whoever runs ${hostName(host)} to renew its certificate.`,
        fr: `Si l'horloge est juste, demandez au responsable de ${hostName(host)} de renouveler son certificat.`,
      };
}

interface TlsExpired extends Where {
  readonly certificate: CertificateFacts;
  /** Whether its chain leads to a public authority, and so not to an inspecting proxy. */
  readonly publicCa: boolean;
}

export const tlsExpired = declareDiagnosis({
  code: "tls/expired",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate has expired", fr: "Certificat expiré" },
  seen: {
    en: "The server's certificate is past its end date.",
    fr: "Le certificat du serveur a dépassé sa date de fin.",
  },
  symptoms: ["CERT_HAS_EXPIRED", "certificate has expired"],
  why: {
    en: "It was not renewed in time, or the clock of this machine is ahead. Under a public authority the certificate is the host's own; otherwise a proxy that inspects TLS may have made it.",
    fr: "Il n'a pas été renouvelé à temps, ou l'horloge de cette machine avance. Sous une autorité publique, c'est le certificat de l'hôte lui-même ; sinon, un proxy qui inspecte le TLS a pu le fabriquer.",
  },
  summary: ({ host, certificate }: TlsExpired) => ({
    en: `The certificate of ${host} expired on ${utcTime(certificate.validTo)}${certificateNames(certificate, "en")}.`,
    fr: `Le certificat de ${host} a expiré le ${dateText(utcTime(certificate.validTo)).fr}${certificateNames(certificate, "fr")}.`,
  }),
  remedies: ({ host, publicCa }) =>
    publicCa
      ? [CHECK_CLOCK, askForRenewal(host), KEEP_VERIFYING]
      : [
          {
            en: "Ask the network team whether a proxy inspects TLS, and to renew the certificate of its issuer.",
            fr: "Demandez à l'équipe réseau si un proxy inspecte le TLS, et de renouveler le certificat de son émetteur.",
          },
          CHECK_CLOCK,
          KEEP_VERIFYING,
        ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", certificate: EXAMPLE_CERTIFICATE, publicCa: true },
  source: "RFC 5280 §4.1.2.5",
});

interface TlsUntrusted extends Where {
  readonly certificate: CertificateFacts | null;
  /** OpenSSL's code, such as `SELF_SIGNED_CERT_IN_CHAIN`. */
  readonly reason: string;
  readonly notYetValid: boolean;
  /** Where additional authorities came from. */
  readonly extraCa: readonly string[];
}

export const tlsUntrusted = declareDiagnosis({
  code: "tls/untrusted",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate is not trusted", fr: "Certificat non reconnu" },
  seen: {
    en: "The server's certificate does not lead to an authority that this machine trusts, or is not valid yet.",
    fr: "Le certificat du serveur ne mène pas à une autorité reconnue par cette machine, ou n'est pas encore valide.",
  },
  symptoms: [
    "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
    "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
    "SELF_SIGNED_CERT_IN_CHAIN",
    "DEPTH_ZERO_SELF_SIGNED_CERT",
    "CERT_NOT_YET_VALID",
    "CERTIFICATE_VERIFY_FAILED",
    "unable to get local issuer certificate",
    "self-signed certificate",
    "PKIX path building failed",
    "unable to find valid certification path",
    "signed by unknown authority",
    "UntrustedRoot",
    "RemoteCertificateChainErrors",
  ],
  why: {
    en: "In companies and administrations a proxy often opens TLS and signs with an authority of its own, which Node.js does not know. A missing intermediate certificate or a late clock give the same refusal.",
    fr: "Dans les entreprises et les administrations, un proxy ouvre souvent le TLS et signe avec sa propre autorité, inconnue de Node.js. Un certificat intermédiaire manquant ou une horloge en retard donnent le même refus.",
  },
  summary: ({ host, certificate, reason, notYetValid }: TlsUntrusted) =>
    notYetValid && certificate !== null
      ? {
          en: `The certificate of ${host} is valid only from ${utcTime(certificate.validFrom)}${certificateNames(certificate, "en")}.`,
          fr: `Le certificat de ${host} n'est valide qu'à partir du ${dateText(utcTime(certificate.validFrom)).fr}${certificateNames(certificate, "fr")}.`,
        }
      : {
          en: `This machine does not trust the certificate of ${host}: ${plain(reason)}${certificateNames(certificate, "en")}.`,
          fr: `Cette machine ne reconnaît pas le certificat de ${host} : ${plain(reason)}${certificateNames(certificate, "fr")}.`,
        },
  remedies: ({ host, notYetValid, extraCa }) => {
    if (notYetValid) return [CHECK_CLOCK, askForRenewal(host), KEEP_VERIFYING];
    if (extraCa.length === 0) return [GIVE_CA, KEEP_VERIFYING];
    const [en, fr] = [enumeration(extraCa.map(plain)).en, enumeration(extraCa.map(plain)).fr];
    return [
      {
        en: `Check that ${en} holds the authority that signed the certificate above, root included: it is in use and does not suffice.`,
        fr: `Vérifiez que ${fr} contient l'autorité qui a signé le certificat ci-dessus, racine comprise : ce fichier est utilisé et ne suffit pas.`,
      },
      GIVE_CA,
      KEEP_VERIFYING,
    ];
  },
  partner: "alike",
  example: {
    host: "oauth.piste.gouv.fr:443",
    certificate: { ...EXAMPLE_CERTIFICATE, issuer: "CN=Example Inspection CA" },
    reason: "SELF_SIGNED_CERT_IN_CHAIN",
    notYetValid: false,
    extraCa: [],
  },
  source: {
    en: "RFC 5280 §6; OpenSSL verification codes",
    fr: "RFC 5280 §6 ; codes de vérification d'OpenSSL",
  },
});

interface TlsNameMismatch extends Where {
  readonly certificate: CertificateFacts | null;
  /** Names that the certificate is for. */
  readonly names: readonly string[];
}

export const tlsNameMismatch = declareDiagnosis({
  code: "tls/name-mismatch",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Certificate is for another name", fr: "Certificat établi pour un autre nom" },
  seen: {
    en: "The server's certificate does not bear the host name that was asked for.",
    fr: "Le certificat du serveur ne porte pas le nom d'hôte demandé.",
  },
  symptoms: [
    "ERR_TLS_CERT_ALTNAME_INVALID",
    "does not match certificates altnames",
    "no alternative certificate subject name matches",
    "Hostname mismatch",
    "certificate is valid for",
    "No subject alternative DNS name matching",
    "RemoteCertificateNameMismatch",
  ],
  why: {
    en: "The name leads to another server than meant: a DNS override, a hosts file, a load balancer, a proxy, or a mistyped address.",
    fr: "Le nom mène à un autre serveur que prévu : DNS détourné, fichier hosts, répartiteur de charge, proxy ou adresse mal saisie.",
  },
  summary: ({ host, certificate, names }: TlsNameMismatch) => {
    if (names.length === 0)
      return {
        en: `The certificate shown by ${host} is not for ${hostName(host)}${certificateNames(certificate, "en")}.`,
        fr: `Le certificat présenté par ${host} n'est pas établi pour ${hostName(host)}${certificateNames(certificate, "fr")}.`,
      };
    const shown = names.slice(0, NAMES_SHOWN).map(plain);
    const more = names.length > NAMES_SHOWN ? "…" : "";
    return {
      en: `The certificate shown by ${host} is for ${enumeration(shown).en}${more}, not for ${hostName(host)}${certificateNames(certificate, "en")}.`,
      fr: `Le certificat présenté par ${host} est établi pour ${enumeration(shown).fr}${more}, pas pour ${hostName(host)}${certificateNames(certificate, "fr")}.`,
    };
  },
  remedies: ({ host }) => [
    compareAddresses(host),
    {
      en: "Check the addresses given in --token-url, --api-base-url or the manifest: use the host's name, not its IP address.",
      fr: "Vérifiez les adresses données dans --token-url, --api-base-url ou le manifeste : utilisez le nom de l'hôte, pas son adresse IP.",
    },
    KEEP_VERIFYING,
  ],
  partner: {
    remedies: ({ host }) => [
      compareAddresses(host),
      {
        en: "Check the addresses under endpoints in the manifest: use the host's name, not its IP address.",
        fr: "Vérifiez les adresses sous endpoints dans le manifeste : utilisez le nom de l'hôte, pas son adresse IP.",
      },
      KEEP_VERIFYING,
    ],
  },
  example: {
    host: "oauth.piste.gouv.fr:443",
    certificate: { ...EXAMPLE_CERTIFICATE, subject: "CN=proxy.example" },
    names: ["proxy.example"],
  },
  source: "RFC 9525 §6; RFC 9110 §4.3.4",
});

function compareAddresses(host: string): Localized {
  return {
    en: `Run nslookup ${hostName(host)} here and on another network, and compare; look into the hosts file too.`,
    fr: `Lancez nslookup ${hostName(host)} ici et sur un autre réseau, puis comparez ; regardez aussi le fichier hosts.`,
  };
}

/** A shared certificate can bear a hundred names. */
const NAMES_SHOWN = 5;

interface TlsHandshake extends Where {
  /** Code of OpenSSL or of the system, and whether it came as an alert after the handshake; or the milliseconds for which an answer was waited. */
  readonly failure: { readonly errorCode: string; readonly alert: boolean } | { readonly afterMs: number };
}

/** How OpenSSL names the alert of a server that wants a client certificate (RFC 8446 §6.2). */
const CERTIFICATE_REQUIRED = /CERTIFICATE_REQUIRED$/;

function wantsCertificate(failure: TlsHandshake["failure"]): boolean {
  return "errorCode" in failure && CERTIFICATE_REQUIRED.test(failure.errorCode);
}

/** Nobody has seen PISTE ask for one: what asks may be something else. */
function noClientCertificates(host: string): Localized {
  return isRunByPiste(host)
    ? {
        en: `Ask the network team what answers in place of ${hostName(host)}: PISTE is not known to ask for client certificates.`,
        fr: `Demandez à l'équipe réseau ce qui répond à la place de ${hostName(host)} : PISTE n'est pas connue pour exiger des certificats clients.`,
      }
    : {
        en: `Ask whoever runs ${hostName(host)} for an address that takes calls without a client certificate.`,
        fr: `Demandez au responsable de ${hostName(host)} une adresse qui accepte les appels sans certificat client.`,
      };
}

export const tlsHandshake = declareDiagnosis({
  code: "tls/handshake",
  stage: "tls",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "TLS handshake fails", fr: "Échec de la négociation TLS" },
  seen: {
    en: "The connection opens, but the TLS handshake fails, is never answered, or is followed by an alert.",
    fr: "La connexion s'ouvre, mais la négociation TLS échoue, reste sans réponse ou est suivie d'une alerte.",
  },
  symptoms: [
    "EPROTO",
    "ERR_SSL_WRONG_VERSION_NUMBER",
    "ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE",
    "wrong version number",
    "handshake failure",
    "SSL_ERROR_SYSCALL",
    "SSLHandshakeException",
  ],
  why: {
    en: "What listens does not speak TLS, shares no protocol version with this machine, wants a client certificate, or a firewall stops the handshake.",
    fr: "Ce qui écoute ne parle pas TLS, n'a aucune version de protocole en commun avec cette machine, exige un certificat client, ou un pare-feu arrête la négociation.",
  },
  summary: ({ host, failure }: TlsHandshake) => {
    if ("afterMs" in failure)
      return {
        en: `${host} accepted the connection but did not answer the TLS handshake within ${seconds(failure.afterMs, "en")}.`,
        fr: `${host} a accepté la connexion mais n'a pas répondu à la négociation TLS en ${seconds(failure.afterMs, "fr")}.`,
      };
    const code = plain(failure.errorCode);
    if (wantsCertificate(failure))
      return {
        en: `${host} asks for a client certificate, and pistectl shows none (${code}).`,
        fr: `${host} exige un certificat client, et pistectl n'en présente pas (${code}).`,
      };
    return failure.alert
      ? {
          en: `${host} ended the TLS connection with an alert after the handshake (${code}).`,
          fr: `${host} a mis fin à la connexion TLS par une alerte après la négociation (${code}).`,
        }
      : { en: `The TLS handshake with ${host} failed (${code}).`, fr: `La négociation TLS avec ${host} a échoué (${code}).` };
  },
  remedies: ({ host, failure }) => [
    ...(wantsCertificate(failure) ? [noClientCertificates(host)] : []),
    {
      en: `Check that ${host} is a TLS port, and not plain http or a proxy's own port.`,
      fr: `Vérifiez que ${host} est un port TLS, et non du http simple ou le port d'un proxy.`,
    },
    {
      en: `Run openssl s_client -connect ${host} on this machine, and show the outcome to the network team.`,
      fr: `Lancez openssl s_client -connect ${host} sur cette machine et montrez le résultat à l'équipe réseau.`,
    },
    USE_PROXY,
  ],
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", failure: { errorCode: "ERR_SSL_WRONG_VERSION_NUMBER", alert: false } },
  source: {
    en: "RFC 8446 §4; OpenSSL error codes",
    fr: "RFC 8446 §4 ; codes d'erreur d'OpenSSL",
  },
});

/** Fewer days than this leave no time to wait for a renewal. */
const URGENT_DAYS = 3;

interface TlsExpiring extends Where {
  readonly certificate: CertificateFacts;
  /** Whole days left, 0 on the last one. */
  readonly days: number;
}

export const tlsExpiring = declareDiagnosis({
  code: "tls/expiring",
  stage: "tls",
  responsible: "piste",
  certainty: "confirmed",
  degraded: true,
  title: { en: "Certificate expires soon", fr: "Certificat bientôt expiré" },
  seen: {
    en: "All is well, but the server's certificate ends within 14 days.",
    fr: "Tout fonctionne, mais le certificat du serveur expire dans les 14 jours.",
  },
  symptoms: [],
  why: {
    en: "Once past its end date, every call will fail. Its operator usually renews a certificate earlier than that.",
    fr: "Une fois la date de fin passée, tous les appels échoueront. Son exploitant renouvelle d'ordinaire un certificat plus tôt.",
  },
  summary: ({ host, certificate, days }: TlsExpiring) => ({
    en: `The certificate of ${host} expires on ${utcTime(certificate.validTo)}, ${days === 0 ? "within a day" : days === 1 ? "in 1 day" : `in ${days} days`}${certificateNames(certificate, "en")}.`,
    fr: `Le certificat de ${host} expire le ${dateText(utcTime(certificate.validTo)).fr}, ${days === 0 ? "dans moins d'un jour" : days === 1 ? "dans 1 jour" : `dans ${days} jours`}${certificateNames(certificate, "fr")}.`,
  }),
  remedies: ({ host, days }) => {
    const tell: Localized = isRunByPiste(host)
      ? { en: "tell PISTE through the form at piste.gouv.fr/support", fr: "signalez-le à PISTE par le formulaire piste.gouv.fr/support" }
      : { en: `tell whoever runs ${hostName(host)}`, fr: `prévenez le responsable de ${hostName(host)}` };
    if (days < URGENT_DAYS) return [{ en: `Do not wait: ${tell.en}.`, fr: `Sans attendre, ${tell.fr}.` }];
    return [
      {
        en: "Nothing has to be done on your side today; run the check again in a few days.",
        fr: "Vous n'avez rien à faire aujourd'hui ; relancez le contrôle dans quelques jours.",
      },
      { en: `If it has not been renewed by then, ${tell.en}.`, fr: `S'il n'a pas été renouvelé d'ici là, ${tell.fr}.` },
    ];
  },
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", certificate: EXAMPLE_CERTIFICATE, days: 9 },
  source: "RFC 5280 §4.1.2.5",
});
