import { ENVIRONMENTS } from "@pistectl/auth-core/environments";
import { DEFAULT_MAX_ATTEMPTS, DEFAULT_TIMEOUT_MS, REQUIREMENTS } from "@pistectl/auth-core/preflight";
import { CATALOGUE, groupNames } from "@pistectl/config-schema/catalogue";
import { DEFAULT_ALLOW_ENV } from "@pistectl/config-schema/targets";
import { enumeration, type Localized, same } from "@pistectl/words";
import { choiceFlag, listFlag, switchFlag, valueFlag } from "../command-line/flag-kinds.ts";
import { hostName, httpUrl, nonEmpty, positiveNumber, proxyUrl, variablePattern, wholeNumber } from "../command-line/readers.ts";

/** Longest deadline that `--timeout` takes, seconds. */
const MAX_TIMEOUT_SECONDS = 3600;
const MAX_ATTEMPTS = 10;

const FILE = { en: "FILE", fr: "FICHIER" };

/** Flags of `check`. */
export const CHECK_FLAGS = {
  environment: choiceFlag(ENVIRONMENTS, {
    group: "targets",
    value: { en: "ENV", fr: "ENV" },
    whenAbsent: undefined,
    shownDefault: same("production"),
    help: { en: "PISTE environment of the application", fr: "environnement PISTE de l'application" },
  }),
  api: listFlag(nonEmpty, {
    group: "targets",
    value: { en: "NAME[@VERSION]", fr: "NOM[@VERSION]" },
    shownDefault: same("SNE-Cotation"),
    // Only a help page reads the catalogue for it.
    help: {
      get en() {
        return `API to check, by its name in pistectl catalog; ${groups().en} stand for all the APIs of their provider`;
      },
      get fr() {
        return `API à vérifier, par son nom dans pistectl catalog ; ${groups().fr} valent pour toutes les API de leur fournisseur`;
      },
    },
  }),
  "expect-version": valueFlag(nonEmpty, {
    group: "targets",
    value: same("VERSION"),
    help: {
      en: "version that the API's answer must name, else the verdict is degraded",
      fr: "version que la réponse de l'API doit annoncer, sinon le verdict est « dégradé »",
    },
  }),
  "allow-env": listFlag(variablePattern, {
    group: "targets",
    value: { en: "NAME[,NAME…]", fr: "NOM[,NOM…]" },
    separator: ",",
    shownDefault: defaultNames(),
    help: {
      en: "variables that manifests may have read, the usual ones too, a final * standing for any end; those of PISTE and of Chorus Pro never go to a partner",
      fr: "variables que les manifestes peuvent faire lire, celles d'usage comprises, un * final valant toute fin ; celles de PISTE et de Chorus Pro ne vont jamais à un partenaire",
    },
  }),
  require: choiceFlag(REQUIREMENTS, {
    group: "checking",
    value: { en: "LEVEL", fr: "NIVEAU" },
    whenAbsent: "authorized",
    help: {
      en: "what exit status 0 asks for: an access token, a verdict of ready or degraded, or ready alone",
      fr: "ce que demande le code de sortie 0 : un jeton d'accès, un verdict « prêt » ou « dégradé », ou « prêt » seul",
    },
  }),
  timeout: valueFlag(positiveNumber(MAX_TIMEOUT_SECONDS, { en: "seconds", fr: "secondes" }), {
    group: "checking",
    value: { en: "SECONDS", fr: "SECONDES" },
    shownDefault: same(String(DEFAULT_TIMEOUT_MS / 1000)),
    help: { en: "deadline of the whole check", fr: "délai accordé à tout le contrôle" },
  }),
  "max-attempts": valueFlag(wholeNumber(1, MAX_ATTEMPTS), {
    group: "checking",
    value: same("N"),
    shownDefault: same(String(DEFAULT_MAX_ATTEMPTS)),
    help: {
      en: `requests per stage when the failure may pass, from 1 to ${MAX_ATTEMPTS}`,
      fr: `requêtes par étape quand l'échec peut être passager, de 1 à ${MAX_ATTEMPTS}`,
    },
  }),
  "token-url": valueFlag(httpUrl, {
    group: "network",
    value: same("URL"),
    shownDefault: { en: "PISTE's", fr: "celle de PISTE" },
    help: { en: "token endpoint", fr: "adresse du serveur de jetons" },
  }),
  "api-base-url": valueFlag(httpUrl, {
    group: "network",
    value: same("URL"),
    shownDefault: { en: "PISTE's", fr: "celle de PISTE" },
    help: { en: "address under which each API has its path", fr: "adresse sous laquelle chaque API a son chemin" },
  }),
  "allow-host": listFlag(hostName, {
    group: "network",
    value: { en: "HOST[,HOST…]", fr: "HÔTE[,HÔTE…]" },
    separator: ",",
    help: {
      en: "host outside piste.gouv.fr that may receive the credentials; for a partner, loopback too",
      fr: "hôte hors de piste.gouv.fr qui peut recevoir les identifiants ; pour un partenaire, y compris la boucle locale",
    },
  }),
  ca: listFlag(nonEmpty, {
    group: "network",
    value: FILE,
    help: {
      en: "PEM certificates to trust besides the machine's own",
      fr: "certificats PEM à accepter en plus de ceux de la machine",
    },
  }),
  proxy: valueFlag(proxyUrl, {
    group: "network",
    value: same("URL"),
    shownDefault: { en: "HTTPS_PROXY", fr: "HTTPS_PROXY" },
    help: { en: "HTTP proxy; NO_PROXY still applies", fr: "proxy HTTP ; NO_PROXY s'applique toujours" },
  }),
  format: choiceFlag(["text", "json", "markdown", "junit", "github"], {
    group: "output",
    value: same("FORMAT"),
    whenAbsent: "text",
    help: { en: "form of the report on standard output", fr: "forme du rapport sur la sortie standard" },
  }),
  "support-note": valueFlag(nonEmpty, {
    group: "output",
    value: FILE,
    help: {
      en: "writes what to send to PISTE support, when its help is needed",
      fr: "écrit ce qu'il faut envoyer au support PISTE, quand son aide est nécessaire",
    },
  }),
  verbose: switchFlag({
    group: "output",
    help: {
      en: "each target in full, and every attempt with its reason and its delay",
      fr: "chaque cible en entier, et chaque tentative avec sa raison et son délai",
    },
  }),
} as const;

/** The variables of each kind of manifest. */
function defaultNames(): Localized {
  const kinds = Object.entries(DEFAULT_ALLOW_ENV).map(([kind, names]) => [names.join(", "), kind]);
  return {
    en: kinds.map(([names, kind]) => `${names} in a manifest of kind ${kind}`).join(", "),
    fr: kinds.map(([names, kind]) => `${names} dans un manifeste de type ${kind}`).join(", "),
  };
}

/** Names that stand for several APIs. */
function groups(): Localized {
  return enumeration(groupNames(CATALOGUE));
}
