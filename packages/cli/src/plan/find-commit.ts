import type { Localized } from "@pistectl/words";
import { printable, quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import { suggestion } from "../command-line/suggestion.ts";
import type { GitAnswer, Io } from "../machine/io.ts";

/** Longest part of git's own words that is passed on, characters. */
const MAX_TOLD = 200;

/** Id of the commit that a revision leads to, in the repository of a folder; or why there is none. The text is one that no file or folder bears. */
export async function findCommit(reference: string, folder: string, { git }: Pick<Io, "git">): Promise<string | Refusal> {
  const inside = await git(["rev-parse", "--show-prefix"], folder);
  if (inside === null) {
    return refuse(reference, {
      en: "and there is no git on this machine to look for a commit",
      fr: "et git n'est pas installé sur cette machine pour chercher un commit",
    });
  }
  if (inside.status !== 0) return refuse(reference, /not a git repository/i.test(inside.stderr) ? NO_REPOSITORY : said(inside));
  const commit = await commitId(reference, folder, git);
  if (commit !== null) return commit;

  const [refs, shallow] = await Promise.all([
    git(["for-each-ref", "--format=%(refname:short)", "refs/heads", "refs/remotes", "refs/tags"], folder),
    git(["rev-parse", "--is-shallow-repository"], folder),
  ]);
  const near = suggestion(printable(reference), refs?.stdout.split("\n").filter((name) => name !== "") ?? []);
  const hint = shallow?.stdout.trim() === "true" ? SHALLOW : { en: "", fr: "" };
  return refuse(reference, UNKNOWN, { en: near.en + hint.en, fr: near.fr + hint.fr });
}

/** The same without a word about why there is none: null. */
export async function commitId(reference: string, folder: string, git: Io["git"]): Promise<string | null> {
  // git would take it for a flag, or for nothing at all.
  if (reference.startsWith("-")) return null;
  const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`], folder);
  return commit?.status === 0 ? commit.stdout.trim() : null;
}

/** What git answered when it failed, quoted, as the end of a sentence. */
export function said({ stderr }: Pick<GitAnswer, "stderr">): Localized {
  const words = printable(stderr.trim().split("\n")[0] ?? "").slice(0, MAX_TOLD);
  return { en: `and git says "${words}"`, fr: `et git répond « ${words} »` };
}

const NO_REPOSITORY: Localized = {
  en: "and this project is not in a git repository where it could be a commit",
  fr: "et ce projet n'est pas dans un dépôt git où ce pourrait être un commit",
};

const UNKNOWN: Localized = { en: "nor a commit that git knows", fr: "ni un commit que git connaît" };

const SHALLOW: Localized = {
  en: " This clone has only a part of the history: fetch the commit first (actions/checkout: fetch-depth: 0).",
  fr: " Ce clone ne contient qu'une partie de l'historique : récupérez d'abord le commit (actions/checkout : fetch-depth: 0).",
};

function refuse(reference: string, reason: Localized, more: Localized = { en: "", fr: "" }): Refusal {
  const found = quoted(reference);
  return new Refusal({
    en: `--base: ${found.en} is neither a file nor a folder, ${reason.en}.${more.en}`,
    fr: `--base : ${found.fr} n'est ni un fichier ni un dossier, ${reason.fr}.${more.fr}`,
  });
}
