import { printable, quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import type { GitAnswer, Io } from "../machine/io.ts";

/** Longest part of git's own words that is passed on, characters. */
const MAX_TOLD = 200;

/** Files changed in the work tree since a revision, and untracked ones, relative to the root of the repository; or why git cannot tell. */
export async function changedFiles(reference: string, root: string, { git }: Pick<Io, "git">): Promise<ReadonlySet<string> | Refusal> {
  const found = quoted(reference);
  const inside = await git(["rev-parse", "--show-prefix"], root);
  if (inside === null) return refuse({ en: "there is no git on this machine", fr: "git n'est pas installé sur cette machine" });
  if (inside.status !== 0) {
    return /not a git repository/i.test(inside.stderr)
      ? refuse({ en: "this project is not in a git repository", fr: "ce projet n'est pas dans un dépôt git" })
      : refuse(said(inside));
  }
  const commit = await git(["rev-parse", "--verify", "--quiet", "--end-of-options", `${reference}^{commit}`], root);
  if (commit?.status !== 0) {
    return refuse({
      en: `git knows no commit ${found.en}. In a pipeline, fetch it first (actions/checkout: fetch-depth: 0)`,
      fr: `git ne connaît aucun commit ${found.fr}. Dans une chaîne d'intégration, récupérez-le d'abord (actions/checkout : fetch-depth: 0)`,
    });
  }
  const since = commit.stdout.trim();
  // What others did to that branch since is no change of this one; without a common commit (a shallow clone), everything that differs counts.
  const base = await git(["merge-base", since, "HEAD"], root);
  const from = base?.status === 0 ? base.stdout.trim() : since;
  const lists = [
    await git(["diff", "--name-only", "--no-renames", "--no-ext-diff", "--diff-filter=d", "--relative", "-z", from, "--", "."], root),
    await git(["ls-files", "--others", "--exclude-standard", "-z", "--", "."], root),
  ];
  const failed = lists.find((answer) => answer?.status !== 0);
  if (failed !== undefined) return refuse(failed === null ? { en: "git is gone", fr: "git a disparu" } : said(failed));
  return new Set(lists.flatMap((answer) => answer?.stdout.split("\0") ?? []).filter((path) => path !== ""));
}

function said({ stderr }: GitAnswer): { readonly en: string; readonly fr: string } {
  const words = printable(stderr.trim().split("\n")[0] ?? "").slice(0, MAX_TOLD);
  return { en: `git says "${words}"`, fr: `git répond « ${words} »` };
}

function refuse(reason: { readonly en: string; readonly fr: string }): Refusal {
  return new Refusal({ en: `--changed-since: ${reason.en}.`, fr: `--changed-since : ${reason.fr}.` });
}
