import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** Files by their path: a text, where a link leads, or null for one that is taken away. */
export type TreeFiles = Readonly<Record<string, string | Uint8Array | { readonly link: string } | null>>;

/** A pull request: what its base branch holds, what it changes, and what has since happened on the base branch. */
export interface PullRequestContents {
  readonly base: TreeFiles;
  readonly change: TreeFiles;
  readonly meanwhile?: TreeFiles;
}

/** Its commits. The same contents give the same names on every machine. */
export interface GitHistory {
  /** Folder of a repository that others can fetch from. */
  readonly origin: string;
  /** Where the pull request began. */
  readonly fork: string;
  /** Tip of the base branch. */
  readonly base: string;
  /** Tip of the pull request. */
  readonly head: string;
  /** The merge that GitHub makes of both for `pull_request`. */
  readonly merge: string;
}

/** Nothing of the machine's own git settings. */
const ENV = {
  PATH: process.env.PATH ?? "/usr/bin:/bin",
  HOME: "/nowhere",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "Camille Martin",
  GIT_AUTHOR_EMAIL: "camille.martin@metropole.example",
  GIT_AUTHOR_DATE: "2026-11-20T09:00:00Z",
  GIT_COMMITTER_NAME: "Camille Martin",
  GIT_COMMITTER_EMAIL: "camille.martin@metropole.example",
  GIT_COMMITTER_DATE: "2026-11-20T09:00:00Z",
};

/** Commits a pull request into a new repository. */
export function pullRequestHistory({ base, change, meanwhile }: PullRequestContents): GitHistory {
  const origin = mkdtempSync(join(tmpdir(), "pistectl-origin-"));
  git(origin, "init", "--quiet", "--initial-branch=main");
  git(origin, "config", "uploadpack.allowAnySHA1InWant", "true");
  const fork = commit(origin, base, "base");
  const tip = meanwhile === undefined ? fork : commit(origin, meanwhile, "meanwhile");
  git(origin, "checkout", "--quiet", "-b", "change", fork);
  const head = commit(origin, change, "change");
  git(origin, "checkout", "--quiet", "--detach", tip);
  git(origin, "merge", "--quiet", "--no-ff", "-m", "merge", head);
  return { origin, fork, base: tip, head, merge: git(origin, "rev-parse", "HEAD") };
}

/** Checks a commit out into a folder as `actions/checkout` does, `depth` 0 for the whole history. */
export function checkOut({ origin }: GitHistory, folder: string, commitName: string, depth = 1): void {
  git(folder, "init", "--quiet", "--initial-branch=main");
  const shallow = depth === 0 ? [] : [`--depth=${depth}`];
  const names = depth === 0 ? [commitName, "+refs/heads/*:refs/remotes/origin/*"] : [commitName];
  git(folder, "-c", "protocol.version=2", "fetch", "--quiet", "--no-tags", ...shallow, `file://${origin}`, ...names);
  git(folder, "checkout", "--quiet", "--detach", commitName);
}

function commit(folder: string, files: TreeFiles, message: string): string {
  for (const [path, content] of Object.entries(files)) {
    const place = join(folder, path);
    rmSync(place, { recursive: true, force: true });
    if (content === null) continue;
    mkdirSync(dirname(place), { recursive: true });
    if (typeof content === "object" && "link" in content) symlinkSync(content.link, place);
    else writeFileSync(place, content);
  }
  git(folder, "add", "--all", "--force");
  git(folder, "commit", "--quiet", "--allow-empty", "-m", message);
  return git(folder, "rev-parse", "HEAD");
}

function git(folder: string, ...args: readonly string[]): string {
  return execFileSync("git", args, { cwd: folder, env: ENV, encoding: "utf8", stdio: ["ignore", "pipe", "pipe"] }).trim();
}
