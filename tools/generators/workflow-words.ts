/** What the workflows say of their permissions, inputs, secrets and outputs, in French. */
export const WORKFLOW_WORDS_FR: Readonly<Record<string, string>> = {
  "to check out the manifests": "récupérer les manifestes",
  "to check out the manifests, and to read the base of the change": "récupérer les manifestes et lire la base du changement",
  "to keep one comment up to date": "tenir à jour un seul commentaire",
  "to hand the findings to code scanning": "remettre les constats à l'analyse de code",
  "to do so in a private repository": "le faire dans un dépôt privé",
  "to open, rewrite, comment and close the issue": "ouvrir, récrire, commenter et fermer le ticket",

  "Manifests to check, one path of a file or folder per line.": "Manifestes à vérifier, un chemin de fichier ou de dossier par ligne.",
  "Path of the configuration file; by default the nearest .pistectl.yaml.":
    "Chemin du fichier de configuration ; par défaut, le .pistectl.yaml le plus proche.",
  "Whether to report only on the files that the change touches.": "Indique s'il faut se limiter aux fichiers que le changement touche.",
  "error, warning or never.": "error, warning ou never.",
  "Whether to show in the summary what people have to do on the portals, compared with the base of the change.":
    "Indique si le résumé montre ce qu'il y aura à faire sur les portails, par rapport à la base du changement.",
  "Whether the comment shows what people have to do on the portals, compared with the base of the change.":
    "Indique si le commentaire montre ce qu'il y aura à faire sur les portails, par rapport à la base du changement.",
  "Whether to hand the findings to code scanning. In a private repository that takes GitHub Code Security.":
    "Indique si les constats sont remis à l'analyse de code. Dans un dépôt privé, cela demande GitHub Code Security.",
  "Tells the alerts of several calls apart.": "Distingue les alertes de plusieurs appels.",
  "en or fr.": "en ou fr.",
  "Runner of the job, as JSON, a string or a list of labels.": "Runner du job, en JSON : une chaîne ou une liste d'étiquettes.",
  "Time limit of the job.": "Durée maximale du job.",
  "true without errors, else false; empty when the check could not be made.":
    "true sans erreur, sinon false ; vide si la vérification n'a pas pu avoir lieu.",
  "Number of errors.": "Nombre d'erreurs.",
  "Number of warnings.": "Nombre d'avertissements.",
  "Number of portal actions of the plan; empty without a plan.": "Nombre d'actions du plan sur les portails ; vide sans plan.",
  "The applications that the manifests declare, a JSON list of {name, environment, manifest} for a matrix. Names come from the manifests.":
    "Les applications que déclarent les manifestes, en une liste JSON de {name, environment, manifest} pour une matrice. Les noms viennent des manifestes.",

  "Name of the watch, letters, digits, dots, dashes and underscores; each has an issue of its own.":
    "Nom de la surveillance : lettres, chiffres, points, traits d'union et traits bas ; chacune a son propre ticket.",
  "PISTE environment, production or sandbox. Not beside manifests, which name their own.":
    "Environnement PISTE, production ou sandbox (bac à sable). Pas à côté de manifestes, qui nomment le leur.",
  "GitHub environment that holds the secrets; empty for none. No deployment is recorded in it. Its own custom protection rules make the job fail.":
    "Environnement GitHub qui détient les secrets ; vide s'il n'y en a pas. Aucun déploiement n'y est enregistré. Ses règles de protection personnalisées font échouer le job.",
  "APIs to check, one NAME or NAME@VERSION per line; the name of a provider (Chorus Pro, DUME) stands for all its APIs. Not beside manifests, which list their own.":
    "API à contrôler, un NOM ou NOM@VERSION par ligne ; le nom d'un fournisseur (Chorus Pro, DUME) vaut pour toutes ses API. Pas à côté de manifestes, qui listent les leurs.",
  "Manifests to check, one path of a file or folder of the caller's repository per line.":
    "Manifestes à contrôler, un chemin de fichier ou de dossier du dépôt appelant par ligne.",
  "What keeps the issue closed: authenticated, authorized or healthy.":
    "Ce qui suffit pour que le ticket reste fermé : authenticated, authorized ou healthy.",
  "Deadline of the whole check, from 1 to 600.": "Délai de tout le contrôle, de 1 à 600.",
  "Token endpoint to use in place of PISTE's own, for a simulator or a relay.":
    "Serveur de jetons à utiliser à la place de celui de PISTE, pour un simulateur ou un relais.",
  "Origin of the APIs to use in place of PISTE's own.": "Origine des API à utiliser à la place de celle de PISTE.",
  "Host names outside `*.piste.gouv.fr` and loopback that may receive credentials, and those of partners, loopback included, one per line.":
    "Noms d'hôtes, hors `*.piste.gouv.fr` et boucle locale, qui peuvent recevoir des identifiants, et ceux des partenaires, boucle locale comprise, un par ligne.",
  "Variables that manifests may have read, the usual ones too, one name or beginning followed by `*` per line; by default `PISTE_*` in an `Application`, `CPRO_*` in a `ChorusProConnection`, `CYNOD_*` in a `Partner`. What `PISTE_*` and `CPRO_*` hold never goes to a partner.":
    "Variables que les manifestes peuvent faire lire, y compris les plus courantes, un nom ou un début suivi de `*` par ligne ; par défaut, `PISTE_*` dans une `Application`, `CPRO_*` dans une `ChorusProConnection`, `CYNOD_*` dans un `Partner`. Ce que contiennent `PISTE_*` et `CPRO_*` ne part jamais chez un partenaire.",
  "Certificate authorities trusted in addition to the runner's own, as PEM text.":
    "Autorités de certification reconnues en plus de celles du runner, en texte PEM.",
  "URL of an http proxy, without a password; by default the runner's HTTPS_PROXY.":
    "URL d'un proxy http, sans mot de passe ; par défaut, le HTTPS_PROXY du runner.",
  "Label of the issue, without a comma. The issue is found by it.":
    "Étiquette du ticket, sans virgule. C'est par elle que le ticket est retrouvé.",
  "Language of the issue, en or fr.": "Langue du ticket, en ou fr.",
  "Runner of the job, as JSON, a string or a list of labels. It needs bash, jq and gh.":
    "Runner du job, en JSON : une chaîne ou une liste d'étiquettes. Il lui faut bash, jq et gh.",
  "Time limit of the job; 0 for one that follows timeout-seconds (10 minutes, or 15 beyond 420 seconds).":
    "Durée maximale du job ; 0 pour une durée qui suit timeout-seconds (10 minutes, ou 15 au-delà de 420 secondes).",
  "Client identifier of the PISTE application. Manifests refer to it as env:PISTE_CLIENT_ID.":
    "Identifiant client de l'application PISTE. Les manifestes y renvoient par env:PISTE_CLIENT_ID.",
  "Client secret of the PISTE application. Manifests refer to it as env:PISTE_CLIENT_SECRET.":
    "Secret client de l'application PISTE. Les manifestes y renvoient par env:PISTE_CLIENT_SECRET.",
  "Chorus Pro technical account, login:password; for Chorus Pro APIs. Manifests refer to it as env:CPRO_ACCOUNT.":
    "Compte technique Chorus Pro, identifiant:mot de passe ; pour les API de Chorus Pro. Les manifestes y renvoient par env:CPRO_ACCOUNT.",
  "Variables that manifests refer to, when each has its own, as a JSON object on one line; null is a missing secret, and only names that allow-env admits count. It takes the place of the three above.":
    "Variables auxquelles renvoient les manifestes, quand chacun a les siennes, en un objet JSON sur une seule ligne ; null est un secret absent, et seuls comptent les noms que allow-env admet. Remplace les trois précédents.",
  "Stands for client-id under the name of a secret in github-environment, whose value then counts, as far as is known; or when a caller of the same organization inherits its secrets.":
    "Vaut client-id, sous le nom d'un secret de github-environment, dont la valeur compte alors, pour autant qu'on le sache ; ou quand un appelant de la même organisation transmet ses secrets par héritage.",
  "Stands for client-secret under the name of a secret in github-environment, whose value then counts, as far as is known; or when a caller of the same organization inherits its secrets.":
    "Vaut client-secret, sous le nom d'un secret de github-environment, dont la valeur compte alors, pour autant qu'on le sache ; ou quand un appelant de la même organisation transmet ses secrets par héritage.",
  "Stands for technical-account under the name of a secret in github-environment, whose value then counts, as far as is known; or when a caller of the same organization inherits its secrets.":
    "Vaut technical-account, sous le nom d'un secret de github-environment, dont la valeur compte alors, pour autant qu'on le sache ; ou quand un appelant de la même organisation transmet ses secrets par héritage.",
  "ready, degraded, blocked or skipped.": "ready (prêt), degraded (dégradé), blocked (bloqué) ou skipped (ignoré).",
  "Code of the diagnosis, empty when ready.": "Code du diagnostic, vide quand tout est prêt.",
  "you, piste, provider or network; empty when ready.":
    "À qui d'agir : you (vous), piste, provider (le fournisseur) ou network (le réseau) ; vide quand tout est prêt.",
  "Number of the issue that was opened, rewritten or closed; empty when there is none.":
    "Numéro du ticket qui a été ouvert, récrit ou fermé ; vide s'il n'y en a pas.",

  "GitHub environment that holds the secrets; empty for none. With manifests, {0} in it stands for the name of the application and {1} for its PISTE environment: the manifest then picks, among allow-github-environments. No deployment is recorded in it. Its own custom protection rules make the job fail.":
    "Environnement GitHub qui détient les secrets ; vide s'il n'y en a pas. Avec des manifestes, {0} y vaut le nom de l'application et {1} son environnement PISTE : c'est alors le manifeste qui choisit, parmi allow-github-environments. Aucun déploiement n'y est enregistré. Ses règles de protection personnalisées font échouer le job.",
  "GitHub environments that a manifest may pick where github-environment holds {0} or {1}, one per line; needed there. A manifest that would pick another stops the gate before any job of it starts, and so before a secret is read.":
    "Environnements GitHub qu'un manifeste peut choisir quand github-environment contient {0} ou {1}, un par ligne ; obligatoire dans ce cas. Un manifeste qui en choisirait un autre arrête le contrôle avant qu'un seul de ses jobs commence, et donc avant qu'un secret soit lu.",
  "Manifests whose applications are checked, one path of a file or folder of the caller's repository per line. At most 255 applications.":
    "Manifestes dont les applications sont contrôlées, un chemin de fichier ou de dossier du dépôt appelant par ligne. Au plus 255 applications.",
  "Manifests that every leg needs beside its own, such as those of kind Api, one path per line. Whatever they declare is checked in every leg.":
    "Manifestes dont chaque branche de la matrice a besoin en plus du sien, tels que ceux de type Api, un chemin par ligne. Tout ce qu'ils déclarent est contrôlé dans chaque branche.",
  "Most legs of the matrix that run at once; PISTE counts the calls of each application.":
    "Nombre maximal de branches de la matrice à la fois ; PISTE compte les appels de chaque application.",
  "authenticated, authorized or healthy.": "authenticated, authorized ou healthy.",
  "fail, skip or warn.": "fail, skip ou warn.",
  "Deadline of the check of one leg, from 1 to 600.": "Délai du contrôle d'une branche, de 1 à 600.",
  "Runner of the jobs, as JSON, a string or a list of labels. With manifests it needs bash and jq.":
    "Runner des jobs, en JSON : une chaîne ou une liste d'étiquettes. Avec des manifestes, il lui faut bash et jq.",
  "Time limit of each job; 0 for one that follows timeout-seconds (5 minutes, or 15 beyond 120 seconds).":
    "Durée maximale de chaque job ; 0 pour une durée qui suit timeout-seconds (5 minutes, ou 15 au-delà de 120 secondes).",
  "ready, degraded, blocked or skipped; of several applications, the worst.":
    "ready (prêt), degraded (dégradé), blocked (bloqué) ou skipped (ignoré) ; de plusieurs applications, le pire.",
  "Code of the diagnosis, of one of the worst; empty when ready.":
    "Code du diagnostic, de l'une des applications au pire verdict ; vide quand tout est prêt.",
};
