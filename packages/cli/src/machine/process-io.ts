import { accessSync, constants, fstatSync, promises, type Stats, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { WriteStream } from "node:tty";
import {
  beSparing,
  checkReplaceable,
  createDiskWriter,
  DISK_FILES,
  outputPlace,
  recordingFiles,
  sparingFiles,
} from "@pistectl/action-kit/disk";
import { catchInterruption, directOutput, endProcess } from "@pistectl/action-kit/process";
import { errorCode } from "@pistectl/words";
import type { Io, Output } from "./io.ts";
import { watchFolder } from "./watch-folder.ts";

const STANDARD_OUTPUT = 1;
const STANDARD_ERROR = 2;

/** The machine itself. */
export function processIo(): Io {
  // The YAML parser prints every token of what it reads when this variable is set: a manifest could hold a secret.
  delete process.env.LOG_STREAM;
  // Opened when they are first used: most runs leave them alone.
  const opened = new Set<WriteStream>();
  const failures = new Map<WriteStream, Error>();
  const workingFolder = process.cwd();
  const files = recordingFiles(sparingFiles(DISK_FILES));
  const writer = createDiskWriter();
  let interrupted: AbortSignal | null = null;
  const interruption = (): AbortSignal => {
    interrupted ??= catchInterruption();
    return interrupted;
  };
  const open = (stream: WriteStream): WriteStream => {
    if (opened.has(stream)) return stream;
    opened.add(stream);
    return stream.on("error", (error) => {
      // `pistectl … | head`: the reader has gone, and that is no error of ours.
      if (errorCode(error) !== "EPIPE" && !failures.has(stream)) failures.set(stream, error);
    });
  };
  const stdout = outputTo(STANDARD_OUTPUT, () => open(process.stdout));
  return {
    env: process.env,
    stdout,
    stderr: outputTo(STANDARD_ERROR, () => open(process.stderr)),
    delivered: async () => {
      await Promise.all([...opened].map((stream) => new Promise((resolve) => stream.write("", resolve))));
      return opened.size === 0 ? null : (failures.get(process.stdout) ?? null);
    },
    interruption,
    workingFolder,
    files,
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
      // More than a few manifests come in more than one piece.
      if (chunks.length > 1) beSparing();
      return Buffer.concat(chunks);
    },
    openDialogue: async () => {
      if (!(process.stdin.isTTY === true && process.stderr.isTTY === true)) return null;
      const { openTerminalDialogue } = await import("./terminal-dialogue.ts");
      const interrupt = (): void => void process.kill(process.pid, "SIGINT");
      return openTerminalDialogue({ input: process.stdin, output: open(process.stderr), interrupted: interruption(), interrupt });
    },
    now: Date.now,
    git: async (...asked) => (await import("@pistectl/action-kit/git")).runGit(...asked),
    readFile: async (path) => {
      files.note(resolve(path));
      return promises.readFile(path, "utf8");
    },
    checkWritable: async (path, how) => {
      const existing = statSync(path, { throwIfNoEntry: false });
      if (existing?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
      if (existing !== undefined && isStandardOutput(existing)) return;
      const place = outputPlace(path, { workingFolder, files, ...how });
      if (existing === undefined) accessSync(dirname(place), constants.W_OK);
      else if (existing.isFile()) checkReplaceable(place);
      else accessSync(path, constants.W_OK);
    },
    writeFile: async (path, text, how) => {
      const existing = statSync(path, { throwIfNoEntry: false });
      // Another opening of what the shell sent it to would write over what stands there already, and a socket cannot be opened.
      if (existing !== undefined && isStandardOutput(existing)) return stdout.write(text);
      const place = outputPlace(path, { workingFolder, files, ...how });
      if (existing === undefined || existing.isFile()) writer.replace(place, text);
      else await writeThrough(path, text);
    },
    rewriteFile: async (path, text, before) => writer.replace(files.realPath(path) ?? path, text, before),
    createFile: async (path, text) => writer.create(path, text),
    giveBack: stdout.write,
    results: {
      read: async (name) => (await import("./kept-results.ts")).keptResults(process.env).read(name),
      write: async (name, text) => (await import("./kept-results.ts")).keptResults(process.env).write(name, text),
    },
    createTemporaryFolder: () => promises.mkdtemp(join(tmpdir(), "pistectl-")),
    remove: (path) => promises.rm(path, { recursive: true, force: true }),
    watchFolder,
    every: (ms, tick) => {
      const timer = setInterval(tick, ms);
      return () => clearInterval(timer);
    },
  };
}

/** Ends the process once what was written has left it. */
export async function leave(status: number, { delivered }: Pick<Io, "delivered">): Promise<never> {
  process.exitCode = status;
  await delivered();
  endProcess(status);
}

async function writeThrough(path: string, text: string): Promise<void> {
  try {
    await promises.writeFile(path, text, { flag: constants.O_WRONLY });
  } catch (error) {
    // The reader of a pipe has gone, and that is no error of ours.
    if (errorCode(error) !== "EPIPE") throw error;
  }
}

/** `/dev/stdout` leads there, and so may the name of a file. */
function isStandardOutput({ dev, ino }: Stats): boolean {
  try {
    const output = fstatSync(STANDARD_OUTPUT);
    return output.ino !== 0 && output.ino === ino && output.dev === dev;
  } catch {
    return false;
  }
}

function outputTo(descriptor: 1 | 2, stream: () => WriteStream): Output {
  const direct = directOutput(descriptor);
  const isTerminal = (): boolean => !direct.isPlain && stream().isTTY === true;
  return {
    write: (text) => {
      const rest = direct.write(text);
      if (rest.length > 0) stream().write(rest);
    },
    get isTerminal() {
      return isTerminal();
    },
    get columns() {
      // A terminal without a size says 0.
      return isTerminal() ? stream().columns || null : null;
    },
  };
}
