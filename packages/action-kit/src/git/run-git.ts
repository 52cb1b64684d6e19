import { execFile } from "node:child_process";
import { dirname, join } from "node:path";

/** Most that git may print, bytes. */
const GIT_OUTPUT_BYTES = 256 * 1024 * 1024;
/** Reading objects of a large repository takes seconds. */
const GIT_TIMEOUT_MS = 60_000;

/** Runs git on the repository whose root is a folder, with what it reads on standard input; null when there is no git on this machine. */
export type Git = (args: readonly string[], repository: string, input?: string) => Promise<GitAnswer | null>;

/** What git said. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
}

/**
 * git of this machine. It starts no program that the repository names and fetches nothing. Only the folder `.git` is a repository, never files of the
 * checkout that look like one; it may belong to another user, as in a container.
 */
export const runGit: Git = (args, repository, input = "") => {
  const named = ["--no-pager", `--git-dir=${join(repository, ".git")}`, "-c", "core.fsmonitor=false"];
  const env = {
    ...process.env,
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
    GIT_TERMINAL_PROMPT: "0",
    LC_ALL: "C",
  };
  // Windows looks for programs in the current folder first: that of the checkout could hold a git.exe.
  const cwd = dirname(process.execPath);
  return new Promise((resolve) => {
    const child = execFile(
      "git",
      [...named, ...args],
      { cwd, env, maxBuffer: GIT_OUTPUT_BYTES, timeout: GIT_TIMEOUT_MS, encoding: "buffer" },
      (error, stdout) => {
        if (error?.code === "ENOENT") resolve(null);
        else resolve({ status: error === null ? 0 : typeof error.code === "number" ? error.code : 128, stdout });
      },
    );
    // It may end before it has read everything: its status tells.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
};
