import type { GitFailure } from "@pistectl/action-kit";
import type { Localized } from "@pistectl/words";
import { printable } from "../command-line/quoting.ts";

/** Longest part of git's own words that is passed on, characters. */
const MAX_TOLD = 200;

/** Why something of a commit cannot be told, as the end of a sentence. */
export function describeGitFailure(failure: GitFailure): Localized {
  switch (failure.code) {
    case "no-git":
      return { en: "there is no git on this machine", fr: "git n'est pas installé sur cette machine" };
    case "no-repository":
      return { en: "this project is not in a git repository", fr: "ce projet n'est pas dans un dépôt git" };
    case "missing-object":
      return { en: `this clone does not hold the object ${failure.name}`, fr: `ce clone ne contient pas l'objet ${failure.name}` };
    case "git-failed": {
      const words = printable(failure.words).slice(0, MAX_TOLD);
      return { en: `git says "${words}"`, fr: `git répond « ${words} »` };
    }
  }
}
