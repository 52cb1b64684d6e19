import type { CommentFailure } from "@pistectl/action-kit";
import { MANIFEST_NAMES } from "@pistectl/config-schema/discovery";
import type { Localized } from "@pistectl/words";

export const NO_MANIFEST: Localized = {
  en: `No manifest found. ${MANIFEST_NAMES.en}, and .gitignore is respected; a file of another name is read when input paths names it. Does a checkout step come before this one?`,
  fr: `Aucun manifeste trouvé. ${MANIFEST_NAMES.fr}, et .gitignore est respecté ; un fichier d'un autre nom est lu si l'entrée paths le nomme. Une étape checkout précède-t-elle celle-ci ?`,
};

export const NOTHING_TO_COMPARE: Localized = {
  en: "This event compares with nothing: all manifests are reported on, and there is no plan.",
  fr: "Cet événement ne se compare à rien : tous les manifestes sont examinés, et il n'y a pas de plan.",
};

export const BASE_UNREACHABLE: Localized = {
  en: "The base of the change could not be read: all manifests are reported on, and there is no plan. Check out with fetch-depth: 2 (pull requests) or fetch-depth: 0, or give github-token the permission contents: read.",
  fr: "La base du changement n'a pas pu être lue : tous les manifestes sont examinés, et il n'y a pas de plan. Extrayez le dépôt avec fetch-depth: 2 (pull requests) ou fetch-depth: 0, ou donnez à github-token la permission contents: read.",
};

export const NOT_THE_PULL_REQUEST: Localized = {
  en: "What is checked out is the base branch, not the pull request: nothing of the pull request was checked. Run this step on pull_request, where the checkout step takes the pull request by itself.",
  fr: "Ce qui est extrait est la branche de base, et non la pull request : rien de celle-ci n'a été vérifié. Lancez cette étape sur pull_request, où l'étape checkout extrait d'elle-même la pull request.",
};

export const ALL_HIDDEN_TOLD: Localized = {
  en: "The base of the change could not be read: everything that configuration and comments hide is told, whether this change brings it or not.",
  fr: "La base du changement n'a pas pu être lue : tout ce que la configuration et les commentaires masquent est indiqué, que ce changement l'apporte ou non.",
};

export function tooManyApplications(count: number, shown: number): Localized {
  return {
    en: `Output applications holds the first ${shown} applications of ${count}: a matrix has no more legs.`,
    fr: `La sortie applications contient les ${shown} premières applications sur ${count} : une matrice n'a pas plus de branches.`,
  };
}

export function sarifCut(leftOut: number): Localized {
  return {
    en: `${leftOut > 1 ? `${leftOut} findings are` : "1 finding is"} not in the SARIF file, which would be more than GitHub takes: those that count most are.`,
    fr: `${leftOut > 1 ? `${leftOut} constats ne sont pas` : "1 constat n'est pas"} dans le fichier SARIF, qui dépasserait ce que GitHub accepte : les plus graves y sont.`,
  };
}

export const PLAN_STOPPED: Localized = {
  en: "No plan: some manifests break the format. Correct them first.",
  fr: "Pas de plan : des manifestes ne respectent pas le format. Corrigez-les d'abord.",
};

export const BASE_BROKEN: Localized = {
  en: "No plan: manifests of the base break the format, so that what they declare is not known.",
  fr: "Pas de plan : des manifestes de la base ne respectent pas le format, et ce qu'ils déclarent est donc inconnu.",
};

export const NO_PULL_REQUEST: Localized = {
  en: "No comment: this run belongs to no pull request.",
  fr: "Pas de commentaire : cette exécution n'appartient à aucune pull request.",
};

export const NO_TOKEN: Localized = {
  en: "No comment: input github-token is empty.",
  fr: "Pas de commentaire : l'entrée github-token est vide.",
};

/** Why a comment could not be written. `readOnly`: the token of such a run may not write, whatever the workflow says. */
export function commentProblem(failure: CommentFailure, readOnly: boolean): Localized {
  if (failure.code === "no-answer") {
    return {
      en: `The comment could not be written (${failure.reason}). The job summary says the same.`,
      fr: `Le commentaire n'a pas pu être écrit (${failure.reason}). Le résumé du job dit la même chose.`,
    };
  }
  if (readOnly) {
    return {
      en: "No comment: this pull request comes from a fork, and its token may only read. The job summary says the same.",
      fr: "Pas de commentaire : cette pull request vient d'un fork, dont le jeton n'a qu'un droit de lecture. Le résumé du job dit la même chose.",
    };
  }
  return {
    en: `The comment was refused (HTTP ${failure.status}): the job needs the permission pull-requests: write. The job summary says the same.`,
    fr: `Le commentaire a été refusé (HTTP ${failure.status}) : le job a besoin de la permission pull-requests: write. Le résumé du job dit la même chose.`,
  };
}
