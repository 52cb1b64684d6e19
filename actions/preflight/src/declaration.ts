import type { ActionDeclaration } from "@pistectl/action-kit";

export const DECLARATION: ActionDeclaration = {
  inputs: {
    "client-id": {
      description: {
        en: "Client identifier of the PISTE application (bloc « Identifiants OAuth »). Not a secret, but usually kept beside one.",
        fr: "Identifiant client de l'application PISTE (bloc « Identifiants OAuth »). Ce n'est pas un secret, mais on le range d'ordinaire à côté d'un secret.",
      },
    },
    "client-secret": {
      description: {
        en: "Client secret of the PISTE application. Masked, in every usual encoding, before anything else happens.",
        fr: "Secret client de l'application PISTE. Masqué avant toute autre chose, sous tous ses encodages usuels.",
      },
    },
    "technical-account": {
      description: {
        en: "Chorus Pro technical account, written `login:password`; needed by Chorus Pro APIs only. Masked like the client secret.",
        fr: "Compte technique Chorus Pro, écrit `identifiant:mot de passe` ; seules les API de Chorus Pro en ont besoin. Masqué comme le secret client.",
      },
    },
    environment: {
      description: {
        en: "PISTE environment that the application belongs to, `production` or `sandbox`.",
        fr: "Environnement PISTE de l'application, `production` ou `sandbox` (bac à sable).",
      },
      default: "production",
    },
    apis: {
      description: {
        en: "APIs to check, one `NAME` or `NAME@VERSION` per line, as PISTE names them; the name of a provider, such as `Chorus Pro` or `DUME`, stands for all its APIs. An API that the sandbox offers under another name is found by either.",
        fr: "API à contrôler, un `NOM` ou `NOM@VERSION` par ligne, comme PISTE les nomme ; le nom d'un fournisseur, tel que `Chorus Pro` ou `DUME`, vaut pour toutes ses API. Une API que le bac à sable propose sous un autre nom se trouve par l'un ou par l'autre.",
      },
      default: "SNE-Cotation",
    },
    manifests: {
      description: {
        en: "Manifests to check, one path of a file or folder per line, from the workspace (needs a checkout). Environment, APIs and credentials are then theirs: a secret is a variable of the step (`env`) or of `variables` that a manifest refers to as `env:NAME`.",
        fr: "Manifestes à contrôler, un chemin de fichier ou de dossier par ligne, depuis l'espace de travail (demande un checkout). L'environnement, les API et les identifiants sont alors les leurs : un secret est une variable de l'étape (`env`) ou de `variables`, à laquelle un manifeste renvoie par `env:NOM`.",
      },
    },
    variables: {
      description: {
        en: 'Variables that manifests refer to, as a JSON object of names and values, best one secret on one line: `{"PISTE_CLIENT_ID": "…"}`; null is a missing secret. They come before those of `env`, each value is masked, and only names that `allow-env` admits count.',
        fr: 'Variables auxquelles renvoient les manifestes, en un objet JSON de noms et de valeurs, de préférence un seul secret sur une seule ligne : `{"PISTE_CLIENT_ID": "…"}` ; null est un secret absent. Elles passent avant celles de `env`, chaque valeur est masquée, et seuls comptent les noms que `allow-env` admet.',
      },
    },
    require: {
      description: {
        en: "What lets the step pass: `authenticated` (a token was obtained), `authorized` (ready or degraded) or `healthy` (ready). It never changes the verdict.",
        fr: "Ce qui suffit pour que l'étape passe : `authenticated` (un jeton a été obtenu), `authorized` (prêt ou dégradé) ou `healthy` (prêt). Le verdict n'en dépend jamais.",
      },
      default: "authorized",
    },
    "on-missing-secrets": {
      description: {
        en: "When a credential is absent: `fail` blocks, `skip` passes with verdict `skipped` and a notice, `warn` does so with a warning. For pull requests from forks and Dependabot.",
        fr: "Quand un identifiant manque : `fail` bloque, `skip` laisse passer avec le verdict `skipped` et une simple notice, `warn` fait de même avec un avertissement. Utile pour les pull requests de forks et pour Dependabot.",
      },
      default: "fail",
    },
    "timeout-seconds": {
      description: {
        en: "Deadline of the whole check, whole seconds from 1 to 600.",
        fr: "Délai de tout le contrôle, en secondes entières, de 1 à 600.",
      },
      default: "60",
    },
    "max-attempts": {
      description: {
        en: "Requests per stage, from 1 to 10. One retry after `invalid_client` and one renewal of a refused token come on top.",
        fr: "Requêtes par étape, de 1 à 10. S'y ajoutent une nouvelle tentative après `invalid_client` et un renouvellement d'un jeton refusé.",
      },
      default: "3",
    },
    "token-url": {
      description: {
        en: "Token endpoint to use in place of PISTE's own, for a simulator or a relay. https, or http on loopback; see `allow-hosts`.",
        fr: "Serveur de jetons à utiliser à la place de celui de PISTE, pour un simulateur ou un relais. En https, ou en http sur la boucle locale ; voir `allow-hosts`.",
      },
    },
    "api-base-url": {
      description: {
        en: "Origin of the APIs to use in place of PISTE's own, under the same rules as `token-url`.",
        fr: "Origine des API à utiliser à la place de celle de PISTE, aux mêmes conditions que `token-url`.",
      },
    },
    "allow-hosts": {
      description: {
        en: "Host names outside `*.piste.gouv.fr` and loopback that `token-url` and `api-base-url` may name, and those of partners, loopback included, one per line.",
        fr: "Noms d'hôtes, hors `*.piste.gouv.fr` et boucle locale, que peuvent désigner `token-url` et `api-base-url`, et ceux des partenaires, boucle locale comprise, un par ligne.",
      },
    },
    "allow-env": {
      description: {
        en: "Environment variables that manifests may have read, the usual ones too (`PISTE_CLIENT_ID`…), one name or pattern such as `PISTE_*` per line. By default `PISTE_*` in an `Application`, `CPRO_*` in a `ChorusProConnection`, `CYNOD_*` in a `Partner`. What `PISTE_*` and `CPRO_*` hold never goes to a partner.",
        fr: "Variables d'environnement que les manifestes peuvent faire lire, y compris les plus courantes (`PISTE_CLIENT_ID`…), un nom ou un motif tel que `PISTE_*` par ligne. Par défaut, `PISTE_*` dans une `Application`, `CPRO_*` dans une `ChorusProConnection`, `CYNOD_*` dans un `Partner`. Ce que contiennent `PISTE_*` et `CPRO_*` ne part jamais chez un partenaire.",
      },
    },
    "ca-certificates": {
      description: {
        en: "Certificate authorities trusted in addition to the runner's own, as PEM text or as the path of a PEM file (from the workspace).",
        fr: "Autorités de certification reconnues en plus de celles du runner, en texte PEM ou par le chemin d'un fichier PEM (depuis l'espace de travail).",
      },
    },
    proxy: {
      description: {
        en: "URL of an http proxy. Without it `HTTPS_PROXY` is honoured; `NO_PROXY` always is. A password in it is masked.",
        fr: "URL d'un proxy http. Sans elle, `HTTPS_PROXY` s'applique ; `NO_PROXY` s'applique toujours. Le mot de passe qu'elle contient est masqué.",
      },
    },
    language: {
      description: {
        en: "Language of the log, the annotations and the summary, `en` or `fr`.",
        fr: "Langue du journal, des annotations et du résumé, `en` ou `fr`.",
      },
      default: "en",
    },
    summary: {
      description: {
        en: "Whether to write the job summary, `true` or `false`.",
        fr: "Indique s'il faut écrire le résumé du job, `true` ou `false`.",
      },
      default: "true",
    },
    "report-path": {
      description: {
        en: "Where to write the JSON report, from the workspace and inside it (or inside the runner's temporary folder). By default a new file in the temporary folder.",
        fr: "Où écrire le rapport JSON, depuis l'espace de travail et à l'intérieur de celui-ci (ou du dossier temporaire du runner). Par défaut, un nouveau fichier du dossier temporaire.",
      },
    },
  },
  outputs: {
    verdict: {
      en: "`ready`, `degraded`, `blocked` or `skipped`; of several targets, the worst.",
      fr: "`ready` (prêt), `degraded` (dégradé), `blocked` (bloqué) ou `skipped` (ignoré) ; de plusieurs cibles, le pire.",
    },
    code: {
      en: "Code of the diagnosis, such as `api/no-business-profile`, of the first of the worst targets; empty when ready.",
      fr: "Code du diagnostic, tel que `api/no-business-profile`, de la première des cibles au pire verdict ; vide quand tout est prêt.",
    },
    responsible: {
      en: "Whose turn it is: `you`, `piste`, `provider` or `network`; empty when ready.",
      fr: "À qui d'agir : `you` (vous), `piste`, `provider` (le fournisseur) ou `network` (le réseau) ; vide quand tout est prêt.",
    },
    "report-path": {
      en: "Absolute path of the JSON report; empty if it could not be written.",
      fr: "Chemin absolu du rapport JSON ; vide s'il n'a pas pu être écrit.",
    },
    "duration-ms": {
      en: "Duration of the check in milliseconds.",
      fr: "Durée du contrôle en millisecondes.",
    },
  },
};
