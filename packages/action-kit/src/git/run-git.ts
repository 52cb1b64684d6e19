import { devNull } from "node:os";
import { dirname, join } from "node:path";

/** Most that git may print, bytes: the names of half a million files. A commit of a few kilobytes may list without end. */
const GIT_OUTPUT_BYTES = 64 * 1024 * 1024;
/** Reading objects of a large repository takes seconds. */
const GIT_TIMEOUT_MS = 60_000;
/** What is said of a git that took longer. */
export const STOPPED = "it was stopped";

/** Runs git on the repository whose root is a folder, with what it reads on standard input; null when there is no git on this machine. */
export type Git = (args: readonly string[], root: string, input?: string) => Promise<GitAnswer | null>;

/** What git said. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: Buffer;
  readonly stderr: string;
  /** It was ended since it printed more than is read. */
  readonly isEndless?: true;
}

/** git speaks English, asks nothing, writes nothing, and takes what is in the repository for what it is. */
const ENVIRONMENT = {
  // A partial clone fetches what it lacks by programs that it names; older versions know only the second.
  GIT_NO_LAZY_FETCH: "1",
  GIT_ALLOW_PROTOCOL: "none",
  GIT_NO_REPLACE_OBJECTS: "1",
  GIT_OPTIONAL_LOCKS: "0",
  GIT_TERMINAL_PROMPT: "0",
  LC_ALL: "C",
};

/**
 * git of this machine, for commands that read objects, references and rules of exclusion: none of them compares files, so that no filter, hook or
 * program that the repository names is started, wherever its `.git` leads to. Only the `.git` of the root is a repository, never files of the checkout
 * that look like one; it may belong to another user, as in a container.
 */
export const runGit: Git = async (args, root, input = "") => {
  const { execFile } = await import("node:child_process");
  const settings = ["-c", "core.fsmonitor=false", "-c", `core.hooksPath=${devNull}`];
  const named = ["--no-pager", `--git-dir=${join(root, ".git")}`, `--work-tree=${root}`, ...settings];
  // A hook of git that starts us speaks of its own repository, index and objects.
  const own = Object.entries(process.env).filter(([name]) => !/^git_/i.test(name));
  const options = {
    // Windows looks for programs in the current folder first: that of the checkout could hold a git.exe.
    cwd: dirname(process.execPath),
    env: { ...Object.fromEntries(own), ...ENVIRONMENT },
    maxBuffer: GIT_OUTPUT_BYTES,
    timeout: GIT_TIMEOUT_MS,
    encoding: "buffer",
  } as const;
  return new Promise((resolve) => {
    const child = execFile("git", [...named, ...args], options, (error, stdout, stderr) => {
      if (error?.code === "ENOENT") resolve(null);
      else {
        const status = error === null ? 0 : typeof error.code === "number" ? error.code : 128;
        if (error?.code === "ERR_CHILD_PROCESS_STDIO_MAXBUFFER") resolve({ status, stdout: Buffer.alloc(0), stderr: "", isEndless: true });
        else resolve({ status, stdout, stderr: error?.killed === true ? STOPPED : stderr.toString() });
      }
    });
    // It may end before it has read everything: its status tells.
    child.stdin?.on("error", () => {});
    child.stdin?.end(input);
  });
};
