import { constants } from "node:fs";
import { access, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { WriteStream } from "node:tty";
import { DISK_FILES } from "@pistectl/action-kit";
import type { GitAnswer, Io, Output } from "./io.ts";

/** Longest list of files that git may give, bytes. */
const GIT_OUTPUT_BYTES = 64 * 1024 * 1024;

/** The machine itself. From now on the first SIGINT or SIGTERM only aborts `interrupted`; a second one ends the process. */
export function processIo(): Io {
  // The YAML parser prints every token of what it reads when this variable is set: a manifest could hold a secret.
  delete process.env.LOG_STREAM;
  return {
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    interrupted: interruption(),
    workingFolder: process.cwd(),
    files: DISK_FILES,
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      return Buffer.concat(chunks);
    },
    now: Date.now,
    git: runGit,
    readFile: (path) => readFile(path, "utf8"),
    checkWritable: async (path) => {
      await access(dirname(resolve(path)), constants.W_OK);
      const existing = await stat(path).catch(() => null);
      if (existing?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
    },
    writeFile: replaceFile,
    rewriteFile: replaceFile,
    createTemporaryFolder: () => mkdtemp(join(tmpdir(), "pistectl-")),
    remove: (path) => rm(path, { recursive: true, force: true }),
    every: (ms, tick) => {
      const timer = setInterval(tick, ms);
      return () => clearInterval(timer);
    },
  };
}

/** Ends the process once what was written has left it. */
export async function leave(status: number): Promise<void> {
  process.exitCode = status;
  await Promise.all([process.stdout, process.stderr].map((stream) => new Promise((resolve) => stream.write("", resolve))));
  process.exit(status);
}

/** Writes beside the file that the path leads to, then renames: readers see the old text or the new one, and its permissions stay. */
async function replaceFile(path: string, text: string): Promise<void> {
  const target = DISK_FILES.realPath(path) ?? path;
  const existing = await stat(target).catch(() => null);
  const temporary = `${target}.${crypto.randomUUID()}.tmp`;
  try {
    await writeFile(temporary, text, { flag: "wx", ...(existing === null ? {} : { mode: existing.mode }) });
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Settings of a repository that would run a program of its own are switched off. */
async function runGit(args: readonly string[], folder: string): Promise<GitAnswer | null> {
  const { execFile } = await import("node:child_process");
  return new Promise((resolve) => {
    execFile("git", ["-c", "core.fsmonitor=false", ...args], { cwd: folder, maxBuffer: GIT_OUTPUT_BYTES }, (error, stdout, stderr) => {
      if (error?.code === "ENOENT") resolve(null);
      else resolve({ status: error === null ? 0 : typeof error.code === "number" ? error.code : 128, stdout, stderr });
    });
  });
}

function outputTo(stream: WriteStream): Output {
  // `pistectl … | head`: the reader has gone, and that is no error of ours.
  stream.on("error", (error: NodeJS.ErrnoException) => {
    if (error.code !== "EPIPE") throw error;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    get columns() {
      return stream.isTTY === true ? stream.columns : null;
    },
  };
}

function interruption(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}
