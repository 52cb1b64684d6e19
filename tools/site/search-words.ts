import { STATUS_CODES } from "node:http";
import { type Language, type Localized, same, say } from "@pistectl/words";

/** Words that people type and that the page they are after does not use, by its slug. The search wants every word of a query on one page: what is typed together stands together. */
export const SEARCH_WORDS: Readonly<Record<string, Localized>> = {
  start: {
    en: "how to install, installation, npm, Windows, macOS, Linux, Homebrew",
    fr: "installation, npm, Windows, macOS, Linux, Homebrew",
  },
  "beside-other-tools": { en: "alternative, comparison", fr: "alternative, comparaison, comparatif" },
  simulator: {
    en: "how to mock PISTE, a mock server, a stub, a fake, an emulator",
    fr: "bouchon, bouchonner PISTE, mock, simuler PISTE, serveur factice, émulateur",
  },
  catalogue: {
    en: "API catalog, list of APIs, which scope, which version",
    fr: "catalogue des API, liste des API, quelle portée, quelle version",
  },
  changelog: { en: "release notes, what is new", fr: "notes de version, nouveautés" },
  manifests: { en: "YAML format, fields, keys", fr: "format YAML, champs, clés" },
  "reference/cli": { en: "environment variables, exit code, return code", fr: "variables d'environnement, code retour, code de retour" },
  "channels/oci": { en: "Docker image, container, Podman", fr: "image Docker, conteneur, Podman" },
  "guides/coming-from": { en: "Terraform equivalent, alternative, migration", fr: "équivalent de Terraform, alternative, migration" },
  "guides/exceptions": {
    en: "false positive, suppress, disable, skip or ignore a rule, ignore a finding",
    fr: "faux positif, désactiver, exclure, taire ou ignorer une règle, ignorer un constat",
  },
  "guides/plan": { en: "drift, dry run, diff", fr: "dérive, écart, simulation à blanc, passage en production, mise en production" },
  "guides/proxies": {
    en: "corporate proxy, proxy certificate, NODE_EXTRA_CA_CERTS, own certificate authority",
    fr: "proxy d'entreprise, certificat du proxy, NODE_EXTRA_CA_CERTS, IGC interne, autorité de certification",
  },
  "guides/sne-cotation": { en: "go to production", fr: "passage en production, mise en production, passer en production" },
  "guides/which-form": { en: "deploy gate, GitHub Actions, CI", fr: "garde de déploiement, GitHub Actions, intégration continue, CI" },
  "rules/api/terms": {
    en: "terms and conditions, terms of service, not validated",
    fr: "CGU non validées, conditions générales d'utilisation, conditions d'utilisation",
  },
  "rules/contact/email": { en: "mail, e-mail address", fr: "courriel" },
  "rules/host/environment": { en: "wrong host, wrong URL", fr: "mauvais hôte, mauvaise URL" },
  "rules/security/inline-secret": {
    en: "leaked secret, secret in YAML, password in the repository",
    fr: "secret fuité, secret en clair, mot de passe dans le dépôt",
  },
  "rules/security/rotation": { en: "rotate, renew, secret expired", fr: "renouveler, expiration du secret, secret expiré" },
  "diagnoses/api/unhealthy": { en: "internal error, maintenance, down", fr: "erreur interne, erreur 500, maintenance, en panne" },
  "diagnoses/config/missing-credentials": { en: "client_id, client_secret", fr: "client_id, client_secret" },
  "diagnoses/gateway/api-not-granted": {
    en: "access denied, habilitation, subscription, terms not accepted",
    fr: "accès refusé, accès interdit, 403 interdit, habilitation, abonnement, CGU non validées, CGU non acceptées",
  },
  "diagnoses/gateway/quota-exceeded": { en: "rate limit exceeded", fr: "quotas dépassés, limite de débit, trop de requêtes" },
  "diagnoses/gateway/token-rejected": { en: "token expired, token revoked", fr: "jeton expiré, jeton révoqué, session expirée" },
  "diagnoses/gateway/unavailable": { en: "down, outage", fr: "en panne, indisponible" },
  "diagnoses/network/captive-portal": { en: "HTML page instead of JSON", fr: "page HTML au lieu de JSON" },
  "diagnoses/network/connect-timeout": same("curl: (28) Failed to connect to after ms, Operation timed out after milliseconds"),
  "diagnoses/network/connection-refused": same("curl: (7) Failed to connect to port 443: Connection refused, Couldn't connect to server"),
  "diagnoses/network/connection-reset": same(
    "curl: (56) Recv failure: Connection reset by peer, read ECONNRESET, curl: (52) Empty reply from server",
  ),
  "diagnoses/network/dns-not-found": same("curl: (6) Could not resolve host: oauth.piste.gouv.fr api.piste.gouv.fr"),
  "diagnoses/network/proxy-refused": same("curl: (56) Received HTTP code 403 from proxy after CONNECT"),
  "diagnoses/tls/expired": { en: "clock skew, wrong clock", fr: "décalage d'horloge" },
  "diagnoses/tls/handshake": same("curl: (35) SSL connect error"),
  "diagnoses/tls/untrusted": {
    en: "curl: (60) SSL certificate problem: unable to get local issuer certificate, proxy certificate, NODE_EXTRA_CA_CERTS",
    fr: "curl: (60) SSL certificate problem: unable to get local issuer certificate, certificat auto-signé, autosigné, IGC, NODE_EXTRA_CA_CERTS",
  },
  "diagnoses/token/client-refused": same("error error_description Client authentication failed, client_id, client_secret"),
};

/** Pages on what was answered; who looks for a status types its name, too. */
const ON_ANSWERS = /^(?:answers|diagnoses\/.+)$/;

/** What a page is found by besides its own words: those of the table, and the names of the HTTP statuses that it is about. */
export function searchWords(slug: string, body: string, language: Language): string {
  const words = SEARCH_WORDS[slug];
  const statuses = ON_ANSWERS.test(slug) ? new Set(body.match(/\b[3-5]\d\d\b/g)) : [];
  return [...(words === undefined ? [] : [say(words, language)]), ...[...statuses].flatMap((status) => namedStatus(status))].join(", ");
}

function namedStatus(status: string): readonly string[] {
  const name = STATUS_CODES[status];
  return name === undefined ? [] : [`${status} ${name}`];
}
