import { type Localized, quote } from "@pistectl/words";
import type { GitFailure } from "./git-failure.ts";

/** Why something of a commit cannot be told, as the end of a sentence. */
export function describeGitFailure(failure: GitFailure): Localized {
  switch (failure.code) {
    case "no-git":
      return { en: "there is no git on this machine", fr: "git n'est pas installé sur cette machine" };
    case "no-repository":
      return { en: "this project is not in a git repository", fr: "ce projet n'est pas dans un dépôt git" };
    case "missing-object":
      return { en: `this clone does not hold the object ${failure.name}`, fr: `ce clone ne contient pas l'objet ${failure.name}` };
    case "endless":
      return {
        en: "that commit holds more files than pistectl reads",
        fr: "ce commit contient plus de fichiers que pistectl n'en lit",
      };
    case "git-failed": {
      const words = quote(failure.words);
      return { en: `git says ${words.en}`, fr: `git répond ${words.fr}` };
    }
  }
}
