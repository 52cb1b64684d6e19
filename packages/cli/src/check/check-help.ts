import type { Verb } from "../command-line/verb.ts";

/** What `pistectl check --help` says besides the flags. */
export const CHECK_HELP: Pick<Verb, "synopsis" | "description" | "environment" | "exitStatuses" | "examples"> = {
  synopsis: [
    { en: "[PATH…] [options]", fr: "[CHEMIN…] [options]" },
    {
      en: "--environment ENV [--api NAME[@VERSION]]… [options]",
      fr: "--environment ENV [--api NOM[@VERSION]]… [options]",
    },
    { en: "--api NAME[@VERSION]… [options]", fr: "--api NOM[@VERSION]… [options]" },
  ],
  description: [
    {
      en: "Does what your application will do: finds PISTE, connects, asks for an access token, calls the health check of each API and reads its answer. When a stage fails, says which one, whose turn it is (you, PISTE, the API's provider, the network) and what to do. Nothing is changed on PISTE.",
      fr: "Fait ce que fera votre application : trouve PISTE, s'y connecte, demande un jeton d'accès, appelle le contrôle de santé de chaque API et lit sa réponse. Quand une étape échoue, dit laquelle, à qui d'agir (vous, PISTE, le fournisseur de l'API, le réseau) et que faire. Rien n'est modifié sur PISTE.",
    },
    {
      en: "An API without a known health check is checked up to its token, and its verdict is degraded (api/not-asked): neither its subscription nor its health is proved. Only the applications that manifests declare disabled are skipped; if all are, nothing was asked and the status is 1.",
      fr: "Une API sans contrôle de santé connu est contrôlée jusqu'à son jeton, et son verdict est « dégradé » (api/not-asked) : ni sa souscription ni son bon état ne sont prouvés. Seules les applications que les manifestes déclarent désactivées sont ignorées ; si toutes le sont, rien n'a été demandé et le code de sortie est 1.",
    },
    {
      en: "Targets are those of the manifests under the paths (without a path, of the working folder), or those that --environment and --api name, among them the APIs of the Api documents that the configuration names. The credentials of a manifest are what it refers to: env:NAME if --allow-env allows it, or file:PATH inside the project. A partner outside PISTE, such as CYNOD, is checked at the addresses of its manifest, once --allow-host names their hosts: it is ready when its health check answers any 2xx.",
      fr: "Les cibles sont celles des manifestes que désignent les chemins (sans chemin, ceux du dossier courant), ou celles que nomment --environment et --api, y compris les API des documents Api que nomme la configuration. Les identifiants d'un manifeste sont ceux auxquels il renvoie : env:NOM si --allow-env l'autorise, ou file:CHEMIN dans le projet. Un partenaire hors de PISTE, comme CYNOD, est vérifié aux adresses de son manifeste, dès lors que --allow-host nomme leurs hôtes : il est prêt quand son contrôle de santé répond par un statut 2xx.",
    },
    {
      en: "Of several targets the report begins with those that are blocked, tells identical diagnoses once, and gives each that is ready a line. --quiet leaves out what is ready, --verbose shows each in full, and JSON has them all in the order in which they are declared. A token endpoint that does not answer is waited for once.",
      fr: "De plusieurs cibles, le rapport commence par celles qui sont bloquées, ne dit qu'une fois les diagnostics identiques et donne une ligne à chaque cible prête. --quiet omet ce qui est prêt, --verbose montre chaque cible en entier, et le JSON les a toutes, dans l'ordre où elles sont déclarées. Un serveur de jetons qui ne répond pas n'est attendu qu'une fois.",
    },
    {
      en: "Credentials are read from the environment, never from a flag, and are sent to piste.gouv.fr, to this machine, or to the hosts that you allow.",
      fr: "Les identifiants sont lus dans l'environnement, jamais dans une option, et ne sont envoyés qu'à piste.gouv.fr, à cette machine ou aux hôtes que vous autorisez.",
    },
  ],
  environment: [
    { term: "PISTE_CLIENT_ID", text: { en: "client identifier of the application", fr: "identifiant client de l'application" } },
    { term: "PISTE_CLIENT_SECRET", text: { en: "its client secret", fr: "son secret client" } },
    {
      term: "CPRO_ACCOUNT",
      text: {
        en: "login:password of the technical account, for Chorus Pro APIs",
        fr: "identifiant:mot de passe du compte technique, pour les API Chorus Pro",
      },
    },
    {
      term: "HTTPS_PROXY, NO_PROXY",
      text: { en: "proxy to go through, hosts to reach without it", fr: "proxy à traverser, hôtes à joindre sans lui" },
    },
  ],
  exitStatuses: [
    { term: "0", text: { en: "every target meets --require", fr: "chaque cible satisfait --require" } },
    { term: "1", text: { en: "a target does not; the report says why", fr: "une cible ne le satisfait pas ; le rapport dit pourquoi" } },
    { term: "2", text: { en: "a flag or a file cannot be used", fr: "une option ou un fichier est inutilisable" } },
    { term: "3", text: { en: "nothing to check, or a path that does not exist", fr: "rien à contrôler, ou un chemin inexistant" } },
    { term: "4", text: { en: "internal error of pistectl", fr: "erreur interne de pistectl" } },
    {
      term: "130",
      text: {
        en: "interrupted (143: by SIGTERM); what was known by then is reported",
        fr: "interrompu (143 : par SIGTERM) ; ce qui était connu est rapporté",
      },
    },
  ],
  examples: [
    {
      about: {
        en: "Is the production application ready to score housing applications?",
        fr: "L'application de production peut-elle coter les demandes de logement ?",
      },
      command: "pistectl check --environment production --api SNE-Cotation",
    },
    {
      about: { en: "All the APIs of Chorus Pro, with one token", fr: "Toutes les API de Chorus Pro, avec un seul jeton" },
      command: 'pistectl check --environment production --api "Chorus Pro"',
    },
    {
      about: { en: "Everything that the manifests of this folder declare", fr: "Tout ce que déclarent les manifestes de ce dossier" },
      command: "pistectl check .",
    },
    {
      about: { en: "The partner that a manifest declares", fr: "Le partenaire que déclare un manifeste" },
      command: "pistectl check cynod.piste.yaml --allow-host api.cynod.example",
    },
    {
      about: { en: "Two APIs of the sandbox, with the report in French", fr: "Deux API du bac à sable, avec le rapport en français" },
      command: "pistectl check --environment sandbox --api Légifrance --api JUDILIBRE --lang fr",
    },
    {
      about: {
        en: "In a pipeline, accepting nothing less than a healthy API",
        fr: "Dans une chaîne de déploiement, en n'acceptant qu'une API en bonne santé",
      },
      command: "pistectl check --api SNE-Cotation --require healthy --format junit > preflight.xml",
    },
  ],
};
