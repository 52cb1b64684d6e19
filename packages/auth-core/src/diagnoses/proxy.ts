import { enumeration, type Localized } from "@pistectl/words";
import { declareDiagnosis } from "../domain/diagnosis.ts";
import { hostName, isRunByPiste } from "../domain/whose-host.ts";
import type { Where } from "./evidence.ts";
import { expectedProxy, type ProxyProblem } from "./proxy-problem.ts";
import { ASK_LATER, proxyAddress } from "./shared-remedies.ts";
import { plain, seconds } from "./wording.ts";

/** Why a proxy made no tunnel. */
export type ProxyFailure =
  /** It answered CONNECT so; `unknownName` when it says that it could not resolve the host. */
  | { readonly kind: "status"; readonly status: number; readonly unknownName: boolean }
  /** It did not accept the connection: code of the system, null when nobody answered. */
  | { readonly kind: "unreached"; readonly errorCode: string | null; readonly afterMs: number }
  /** It accepted the connection and did not answer. */
  | { readonly kind: "silent"; readonly afterMs: number }
  | { readonly kind: "cut" }
  /** It is spoken to over TLS, and that failed. */
  | { readonly kind: "tls"; readonly errorCode: string }
  | { readonly kind: "not-http" }
  /** Its address cannot be used. */
  | { readonly kind: "address"; readonly problem: ProxyProblem };

interface ProxyRefused extends Where {
  /** Proxy without user-info. */
  readonly proxy: string;
  readonly failure: ProxyFailure;
}

export const proxyRefused = declareDiagnosis({
  code: "network/proxy-refused",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Proxy refuses or fails", fr: "Refus ou panne du proxy" },
  seen: {
    en: "The proxy cannot be reached, or answers CONNECT with something else than success.",
    fr: "Le proxy est injoignable, ou répond à CONNECT autrement que par un succès.",
  },
  symptoms: ["from proxy after CONNECT", "Tunnel connection failed", "CONNECT tunnel failed"],
  why: {
    en: "The proxy's rules do not let this host through, it could not reach or resolve the host, or its address is wrong. Answers 429, 502, 503 and 504 of a proxy often pass: they are asked for again.",
    fr: "Les règles du proxy n'autorisent pas cet hôte, il n'a pas pu le joindre ou le résoudre, ou l'adresse du proxy est fausse. Les réponses 429, 502, 503 et 504 d'un proxy sont souvent passagères : la demande est alors répétée.",
  },
  summary: ({ host, proxy: shown, failure }: ProxyRefused): Localized => {
    const proxy = plain(shown);
    switch (failure.kind) {
      case "status":
        return describeStatus(host, proxy, failure);
      case "unreached":
        return failure.errorCode === null
          ? {
              en: `The proxy ${proxy}, on the way to ${host}, did not accept the connection within ${seconds(failure.afterMs, "en")}.`,
              fr: `Le proxy ${proxy}, sur le trajet vers ${host}, n'a pas accepté la connexion en ${seconds(failure.afterMs, "fr")}.`,
            }
          : {
              en: `The proxy ${proxy}, on the way to ${host}, cannot be reached (${plain(failure.errorCode)}).`,
              fr: `Le proxy ${proxy}, sur le trajet vers ${host}, est injoignable (${plain(failure.errorCode)}).`,
            };
      case "silent":
        return {
          en: `The proxy ${proxy} gave no answer on the way to ${host} within ${seconds(failure.afterMs, "en")}.`,
          fr: `Le proxy ${proxy} n'a pas répondu sur le trajet vers ${host} en ${seconds(failure.afterMs, "fr")}.`,
        };
      case "cut":
        return {
          en: `The proxy ${proxy} cut the connection on the way to ${host}, without an answer.`,
          fr: `Le proxy ${proxy} a coupé la connexion sur le trajet vers ${host}, sans répondre.`,
        };
      case "tls":
        return {
          en: `The TLS connection to the proxy ${proxy}, on the way to ${host}, failed (${plain(failure.errorCode)}).`,
          fr: `La connexion TLS au proxy ${proxy}, sur le trajet vers ${host}, a échoué (${plain(failure.errorCode)}).`,
        };
      case "not-http":
        return {
          en: `What listens at ${proxy}, named as the proxy on the way to ${host}, does not answer in HTTP.`,
          fr: `Ce qui écoute sur ${proxy}, indiqué comme proxy sur le trajet vers ${host}, ne répond pas en HTTP.`,
        };
      case "address": {
        const expected = expectedProxy(failure.problem);
        return {
          en: `The proxy on the way to ${host} cannot be used; expected: ${expected.en}.`,
          fr: `Le proxy sur le trajet vers ${host} est inutilisable ; attendu : ${expected.fr}.`,
        };
      }
    }
  },
  remedies: ({ host, proxy: shown, failure }): readonly Localized[] => {
    const proxy = plain(shown);
    const address = proxyAddress(proxy);
    const direct: Localized = {
      en: `If this machine reaches ${hostName(host)} without a proxy, add it to NO_PROXY.`,
      fr: `Si cette machine joint ${hostName(host)} sans proxy, ajoutez-le à NO_PROXY.`,
    };
    switch (failure.kind) {
      case "status":
        return [...adviseOnStatus(host, failure), address, direct];
      case "silent":
      case "cut":
        return [ASK_LATER, address, direct];
      case "unreached":
        return [address, direct];
      case "tls":
        return [
          {
            en: "If the proxy's certificate is signed by an authority of your organization, give that authority with --ca FILE or the action's input ca-certificates.",
            fr: "Si le certificat du proxy est signé par une autorité de votre organisation, fournissez cette autorité avec --ca FICHIER ou l'entrée ca-certificates de l'action.",
          },
          {
            en: "If the proxy is spoken to in clear, as most are, write its address with http:// and not https://.",
            fr: "Si le proxy se joint en clair, comme la plupart, écrivez son adresse avec http:// et non https://.",
          },
        ];
      case "not-http":
        return [
          address,
          {
            en: "If the proxy is spoken to over TLS, write its address with https://; if it is a SOCKS proxy, name an HTTP proxy instead.",
            fr: "Si le proxy se joint en TLS, écrivez son adresse avec https:// ; s'il s'agit d'un proxy SOCKS, indiquez plutôt un proxy HTTP.",
          },
        ];
      case "address":
        return [
          {
            en: "Correct the proxy in HTTPS_PROXY, --proxy, the action's input proxy, or proxyFor of the library.",
            fr: "Corrigez le proxy dans HTTPS_PROXY, --proxy, l'entrée proxy de l'action, ou proxyFor de la bibliothèque.",
          },
          direct,
        ];
    }
  },
  partner: "alike",
  example: {
    host: "oauth.piste.gouv.fr:443",
    proxy: "http://proxy.example:3128",
    failure: { kind: "status", status: 403, unknownName: false },
  },
  source: {
    en: "RFC 9110 §9.3.6; RFC 9209 for the names of proxy errors",
    fr: "RFC 9110 §9.3.6 ; RFC 9209 pour les noms des erreurs de proxy",
  },
});

type StatusFailure = Extract<ProxyFailure, { kind: "status" }>;

function describeStatus(host: string, proxy: string, { status, unknownName }: StatusFailure): Localized {
  if (unknownName)
    return {
      en: `The proxy ${proxy} could not resolve ${hostName(host)} (status ${status}).`,
      fr: `Le proxy ${proxy} n'a pas pu résoudre ${hostName(host)} (statut ${status}).`,
    };
  return status >= 500 && status !== 501
    ? {
        en: `The proxy ${proxy} did not come through to ${host} (status ${status}).`,
        fr: `Le proxy ${proxy} n'a pas pu joindre ${host} (statut ${status}).`,
      }
    : {
        en: `The proxy ${proxy} refused the way to ${host} (status ${status}).`,
        fr: `Le proxy ${proxy} a refusé le passage vers ${host} (statut ${status}).`,
      };
}

function adviseOnStatus(host: string, { status, unknownName }: StatusFailure): readonly Localized[] {
  if (unknownName)
    return [
      ...(isRunByPiste(host)
        ? []
        : [{ en: `Check the spelling of ${hostName(host)}.`, fr: `Vérifiez l'orthographe de ${hostName(host)}.` }]),
      {
        en: `Ask whoever runs the proxy to have it resolve ${hostName(host)}.`,
        fr: `Demandez au responsable du proxy de faire en sorte qu'il résolve ${hostName(host)}.`,
      },
    ];
  if (status === 405 || status === 501)
    return [
      {
        en: `Ask whoever runs the proxy for one that takes CONNECT to ${host}: what answered does not, as a web server would not.`,
        fr: `Demandez au responsable du proxy une adresse qui accepte CONNECT vers ${host} : ce qui a répondu ne l'accepte pas, comme le ferait un serveur web.`,
      },
    ];
  return status >= 500
    ? [
        ASK_LATER,
        {
          en: `If it lasts, ask whoever runs the proxy what keeps it from ${host}.`,
          fr: `Si cela dure, demandez au responsable du proxy ce qui l'empêche de joindre ${host}.`,
        },
      ]
    : [
        {
          en: `Ask whoever runs the proxy to allow CONNECT to ${host}.`,
          fr: `Demandez au responsable du proxy d'autoriser CONNECT vers ${host}.`,
        },
      ];
}

interface ProxyAuthentication extends Where {
  /** Proxy without user-info; null for one that nobody named, which answered a request in the server's place. */
  readonly proxy: string | null;
  /** Authentication schemes that it takes, as it writes them; empty when it names none. */
  readonly schemes: readonly string[];
  /** Whether a user name and a password were sent. */
  readonly sent: boolean;
}

export const proxyAuthentication = declareDiagnosis({
  code: "network/proxy-authentication",
  stage: "tcp",
  responsible: "network",
  certainty: "confirmed",
  title: { en: "Proxy asks for credentials", fr: "Le proxy demande une authentification" },
  seen: {
    en: "A proxy answers with status 407: the one that is named, to CONNECT, or another on the way, to the request itself.",
    fr: "Un proxy répond par le statut 407 : celui qui est indiqué, à CONNECT, ou un autre sur le trajet, à la requête elle-même.",
  },
  symptoms: [407, "Proxy-Authenticate", "Proxy Authentication Required"],
  why: {
    en: "The proxy wants a user name and password and got none or wrong ones, or it takes only the session of a Windows domain (NTLM, Negotiate).",
    fr: "Le proxy exige un nom d'utilisateur et un mot de passe et n'en a reçu aucun ou de mauvais, ou il n'accepte que la session d'un domaine Windows (NTLM, Negotiate).",
  },
  summary: ({ host, proxy: shown, schemes, sent }: ProxyAuthentication): Localized => {
    if (shown === null)
      return {
        en: `A proxy on the way answered in place of ${host} and asks for credentials of its own (status 407).`,
        fr: `Un proxy sur le trajet a répondu à la place de ${host} et exige ses propres identifiants (statut 407).`,
      };
    const proxy = plain(shown);
    if (!takesBasic(schemes)) {
      const { en, fr } = enumeration(schemes.map(plain));
      return {
        en: `The proxy ${proxy} lets through to ${host} only with ${en} authentication (status 407).`,
        fr: `Le proxy ${proxy} ne laisse passer vers ${host} qu'avec une authentification ${fr} (statut 407).`,
      };
    }
    return sent
      ? {
          en: `The proxy ${proxy} refused the user name and password that were sent to it on the way to ${host} (status 407).`,
          fr: `Le proxy ${proxy} a refusé le nom d'utilisateur et le mot de passe qui lui ont été envoyés sur le trajet vers ${host} (statut 407).`,
        }
      : {
          en: `The proxy ${proxy} asks for credentials of its own before letting through to ${host} (status 407).`,
          fr: `Le proxy ${proxy} exige ses propres identifiants avant de laisser passer vers ${host} (statut 407).`,
        };
  },
  remedies: ({ host, proxy, schemes, sent }): readonly Localized[] => {
    const exception: Localized = {
      en: `Or ask whoever runs the proxy to let this machine reach ${host} without credentials.`,
      fr: `Ou demandez au responsable du proxy de laisser cette machine joindre ${host} sans identifiants.`,
    };
    if (!takesBasic(schemes))
      return [
        {
          en: "A user name and password in HTTPS_PROXY cannot help here: run a relay on this machine that signs in to the proxy, such as Px or Cntlm for NTLM and Negotiate, and name the relay in HTTPS_PROXY.",
          fr: "Un nom d'utilisateur et un mot de passe dans HTTPS_PROXY n'y changeront rien : lancez sur cette machine un relais qui s'authentifie auprès du proxy, tel que Px ou Cntlm pour NTLM et Negotiate, et indiquez ce relais dans HTTPS_PROXY.",
        },
        exception,
      ];
    const unnamed: Localized = {
      en: `Ask the network team which proxy answers on the way to ${hostName(host)}, and name it in HTTPS_PROXY.`,
      fr: `Demandez à l'équipe réseau quel proxy répond sur le trajet vers ${hostName(host)}, et indiquez-le dans HTTPS_PROXY.`,
    };
    return [
      ...(proxy === null ? [unnamed] : []),
      sent
        ? {
            en: "Correct the user name and password in the proxy URL of HTTPS_PROXY; write special characters percent-encoded (@ as %40, % as %25).",
            fr: "Corrigez le nom d'utilisateur et le mot de passe dans l'URL de HTTPS_PROXY ; encodez les caractères spéciaux en pourcent (@ sous la forme %40, % sous la forme %25).",
          }
        : {
            en: "Put the proxy's user name and password, percent-encoded, in the proxy URL of HTTPS_PROXY, and keep that value as a secret.",
            fr: "Placez le nom d'utilisateur et le mot de passe du proxy, encodés en pourcent, dans l'URL de HTTPS_PROXY, et conservez cette valeur comme un secret.",
          },
      exception,
    ];
  },
  partner: "alike",
  example: { host: "oauth.piste.gouv.fr:443", proxy: "http://proxy.example:3128", schemes: ["Basic"], sent: false },
  source: {
    en: "RFC 9110 §15.5.8; RFC 7617; RFC 4559 for Negotiate",
    fr: "RFC 9110 §15.5.8 ; RFC 7617 ; RFC 4559 pour Negotiate",
  },
});

/** A proxy that names no scheme may take Basic. */
function takesBasic(schemes: readonly string[]): boolean {
  return schemes.length === 0 || schemes.some((scheme) => scheme.toLowerCase() === "basic");
}
