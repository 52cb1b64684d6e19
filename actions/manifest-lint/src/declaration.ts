import type { ActionDeclaration } from "@pistectl/action-kit";

export const DECLARATION: ActionDeclaration = {
  inputs: {
    paths: {
      description: {
        en: "Manifests to check, one path of a file or folder per line, from the workspace (needs a checkout). By default the whole workspace.",
        fr: "Manifestes à vérifier, un chemin de fichier ou de dossier par ligne, depuis l'espace de travail (demande un checkout). Par défaut, tout l'espace de travail.",
      },
      default: ".",
    },
    config: {
      description: {
        en: "Path of the configuration file, from the workspace. By default the nearest `.pistectl.yaml`.",
        fr: "Chemin du fichier de configuration, depuis l'espace de travail. Par défaut, le `.pistectl.yaml` le plus proche.",
      },
    },
    "changed-only": {
      description: {
        en: "Whether to report only on the files that the change touches and on what it makes worse in others, `true` or `false`. Everything is read all the same; the SARIF file then holds only what is reported. Compares with the base of the pull request or merge group, or with the commit before the push.",
        fr: "Indique s'il faut se limiter aux fichiers que le changement touche et à ce qu'il dégrade ailleurs, `true` ou `false`. Tout est lu malgré cela ; le fichier SARIF ne contient alors que ce qui est signalé. La comparaison porte sur la base de la pull request ou du groupe de fusion, ou sur le commit qui précède le push.",
      },
      default: "false",
    },
    "fail-on": {
      description: {
        en: "What makes the step fail: `error`, `warning` (warnings too) or `never`. A manifest that cannot be found or a wrong input always does.",
        fr: "Ce qui fait échouer l'étape : `error`, `warning` (les avertissements aussi) ou `never`. Un manifeste introuvable ou une entrée inutilisable la fait toujours échouer.",
      },
      default: "error",
    },
    "sarif-path": {
      description: {
        en: "Where to write the findings as SARIF, from the workspace and inside it (or inside the runner's temporary folder). By default a new file in the temporary folder.",
        fr: "Où écrire les constats au format SARIF, depuis l'espace de travail et à l'intérieur de celui-ci (ou du dossier temporaire du runner). Par défaut, un nouveau fichier du dossier temporaire.",
      },
    },
    annotations: {
      description: {
        en: "Whether to annotate the lines of the findings, `true` or `false`: ten of each severity at most, most serious first.",
        fr: "Indique s'il faut annoter les lignes des constats, `true` ou `false` : dix au plus par gravité, les plus graves d'abord.",
      },
      default: "true",
    },
    comment: {
      description: {
        en: "Whether to keep one comment on the pull request up to date with the findings and the plan, `true` or `false`. Needs `pull-requests: write`; without it the summary and the annotations say the same.",
        fr: "Indique s'il faut tenir à jour un unique commentaire de la pull request avec les constats et le plan, `true` ou `false`. Demande `pull-requests: write` ; sans cette permission, le résumé et les annotations disent la même chose.",
      },
      default: "false",
    },
    plan: {
      description: {
        en: "Whether to show the plan against the base of the change: what people have to do on the portals, `true` or `false`.",
        fr: "Indique s'il faut montrer le plan par rapport à la base du changement, c'est-à-dire ce qu'il y aura à faire sur les portails, `true` ou `false`.",
      },
      default: "false",
    },
    "github-token": {
      description: {
        en: "Token for the comment (`pull-requests: write`) and, when the checkout lacks the base commit, to read it (`contents: read`). Masked.",
        fr: "Jeton qui sert au commentaire (`pull-requests: write`) et, quand le checkout ne contient pas le commit de base, à le lire (`contents: read`). Masqué.",
      },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      default: "${{ github.token }}",
    },
    matrix: {
      description: {
        en: "Tells the legs of a matrix apart, so that each keeps a comment of its own. Leave it as it is.",
        fr: "Distingue les jobs d'une matrice, afin que chacun tienne son propre commentaire. À laisser tel quel.",
      },
      // biome-ignore lint/suspicious/noTemplateCurlyInString: an expression of GitHub's
      default: "${{ toJSON(matrix) }}",
    },
    language: {
      description: {
        en: "Language of the log, the annotations, the summary and the comment, `en` or `fr`.",
        fr: "Langue du journal, des annotations, du résumé et du commentaire, `en` ou `fr`.",
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
  },
  outputs: {
    valid: {
      en: "`true` without errors among the findings, else `false`; empty when the check could not be made.",
      fr: "`true` quand aucun constat n'est une erreur, sinon `false` ; vide si la vérification n'a pas pu avoir lieu.",
    },
    errors: { en: "Number of errors.", fr: "Nombre d'erreurs." },
    warnings: { en: "Number of warnings.", fr: "Nombre d'avertissements." },
    "sarif-path": {
      en: "Absolute path of the SARIF file; empty if it could not be written.",
      fr: "Chemin absolu du fichier SARIF ; vide s'il n'a pas pu être écrit.",
    },
    "plan-path": {
      en: "Absolute path of the plan as JSON, with `plan: true`; empty without a plan.",
      fr: "Chemin absolu du plan en JSON, avec `plan: true` ; vide sans plan.",
    },
    "portal-actions": {
      en: "Number of portal actions of the plan, waits included, with `plan: true`; empty without a plan.",
      fr: "Nombre d'actions du plan sur les portails, attentes comprises, avec `plan: true` ; vide sans plan.",
    },
    applications: {
      en: "The applications that the manifests declare and do not disable, for a matrix: a JSON list of `{name, environment, manifest}`, 256 at most. Names come from the manifests.",
      fr: "Les applications que les manifestes déclarent sans les désactiver, pour une matrice : une liste JSON de `{name, environment, manifest}`, 256 au plus. Les noms viennent des manifestes.",
    },
    "broken-manifests": {
      en: "The manifests that break the format where a check of PISTE reads them, so that no application of theirs can be checked: a JSON list of paths, 256 at most.",
      fr: "Les manifestes dont le format est faux là où un contrôle de PISTE les lit, si bien qu'aucune de leurs applications ne peut être contrôlée : une liste JSON de chemins, 256 au plus.",
    },
  },
};
