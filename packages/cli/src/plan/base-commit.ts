import { describeGitFailure, findCommit, type GitFailure } from "@pistectl/action-kit/git";
import { type Failed, type Localized, type Outcome, visibleText } from "@pistectl/words";
import { quoted } from "../command-line/quoting.ts";
import { type Refusal, refused } from "../command-line/refusal.ts";
import { suggestion } from "../command-line/suggestion.ts";
import type { Io } from "../machine/io.ts";

/** Name of the commit that a revision leads to, in the repository at `root`; or why there is none. The text is one that no file or folder bears. */
export async function baseCommit(reference: string, root: string, { git }: Pick<Io, "git">): Promise<Outcome<string, Refusal>> {
  const commit = await findCommit(git, root, reference);
  if (commit.ok) return commit;
  const { failure } = commit;
  if (failure.code !== "unknown-commit") return refuse(reference, noCommit(failure));
  const refs = await git(["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"], root);
  const names = refs?.stdout.toString().split("\n") ?? [];
  const near = suggestion(
    visibleText(reference),
    names.filter((name) => name !== ""),
  );
  const hint = failure.isShallow ? SHALLOW : { en: "", fr: "" };
  return refuse(reference, UNKNOWN, { en: near.en + hint.en, fr: near.fr + hint.fr });
}

function noCommit(failure: GitFailure): Localized {
  const { en, fr } = describeGitFailure(failure);
  const search = SEARCH[failure.code];
  return { en: `and ${en}${search.en}`, fr: `et ${fr}${search.fr}` };
}

const NOTHING: Localized = { en: "", fr: "" };

/** What the commit was wanted for, behind the reason why there is none. */
const SEARCH = {
  "no-git": { en: " to look for a commit", fr: " pour chercher un commit" },
  "no-repository": { en: " where it could be a commit", fr: " où ce pourrait être un commit" },
  "missing-object": NOTHING,
  endless: NOTHING,
  "git-failed": NOTHING,
} as const;

const UNKNOWN: Localized = { en: "nor a commit that git knows", fr: "ni un commit que git connaît" };

const SHALLOW: Localized = {
  en: " This clone has only a part of the history: fetch the commit first (actions/checkout: fetch-depth: 0).",
  fr: " Ce clone ne contient qu'une partie de l'historique : récupérez d'abord le commit (actions/checkout : fetch-depth: 0).",
};

function refuse(reference: string, reason: Localized, more: Localized = NOTHING): Failed<Refusal> {
  const found = quoted(reference);
  return refused({
    en: `--base: ${found.en} is neither a file nor a folder, ${reason.en}.${more.en}`,
    fr: `--base : ${found.fr} n'est ni un fichier ni un dossier, ${reason.fr}.${more.fr}`,
  });
}
