import { constants } from "node:fs";
import { access, mkdtemp, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { WriteStream } from "node:tty";
import type { Io, Output } from "./io.ts";

/** The machine itself. From now on the first SIGINT or SIGTERM only aborts `interrupted`; a second one ends the process. */
export function processIo(): Io {
  return {
    env: process.env,
    stdout: outputTo(process.stdout),
    stderr: outputTo(process.stderr),
    interrupted: interruption(),
    readFile: (path) => readFile(path, "utf8"),
    checkWritable: async (path) => {
      await access(dirname(resolve(path)), constants.W_OK);
      const existing = await stat(path).catch(() => null);
      if (existing?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
    },
    writeFile: async (path, text) => {
      const temporary = `${path}.${crypto.randomUUID()}.tmp`;
      try {
        await writeFile(temporary, text, { flag: "wx" });
        await rename(temporary, path);
      } catch (error) {
        await rm(temporary, { force: true });
        throw error;
      }
    },
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
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => controller.abort(signal));
  return controller.signal;
}
