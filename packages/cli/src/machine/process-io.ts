import { constants, fstatSync, promises, type Stats } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { WriteStream } from "node:tty";
import { DISK_FILES } from "@pistectl/action-kit/disk";
import { catchInterruption, endProcess } from "@pistectl/action-kit/process";
import { errorCode } from "@pistectl/words";
import type { Io, Output } from "./io.ts";
import { watchFolder } from "./watch-folder.ts";

/** Bits of a file's mode that are no part of its kind. */
const PERMISSIONS = 0o7777;

/** The machine itself. */
export function processIo(): Io {
  // The YAML parser prints every token of what it reads when this variable is set: a manifest could hold a secret.
  delete process.env.LOG_STREAM;
  // Opened when they are first used: most runs leave one of them alone.
  const opened = new Set<WriteStream>();
  const failures = new Map<WriteStream, Error>();
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
  return {
    env: process.env,
    stdout: outputTo(() => open(process.stdout)),
    stderr: outputTo(() => open(process.stderr)),
    delivered: async () => {
      await Promise.all([...opened].map((stream) => new Promise((resolve) => stream.write("", resolve))));
      return failures.get(process.stdout) ?? null;
    },
    interruption,
    workingFolder: process.cwd(),
    files: DISK_FILES,
    readStandardInput: async () => {
      const chunks: Buffer[] = [];
      for await (const chunk of process.stdin) chunks.push(chunk);
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
    readFile: (path) => promises.readFile(path, "utf8"),
    checkWritable: async (path) => {
      const existing = await promises.stat(path).catch(() => null);
      if (existing?.isDirectory() === true) throw Object.assign(new Error(`${path} is a folder`), { code: "EISDIR" });
      if (existing !== null && isStandardOutput(existing)) return;
      if (existing !== null) await promises.access(path, constants.W_OK);
      if (existing === null || existing.isFile()) await promises.access(dirname(resolve(realPath(path))), constants.W_OK);
    },
    writeFile: async (path, text) => {
      const existing = await promises.stat(path).catch(() => null);
      // Another opening of what the shell sent it to would write over what stands there already, and a socket cannot be opened.
      if (existing !== null && isStandardOutput(existing)) open(process.stdout).write(text);
      else await replaceFile(path, text);
    },
    rewriteFile: replaceFile,
    createFile,
    giveBack: (text) => void open(process.stdout).write(text),
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

/** Writes beside the file that the path leads to, then renames: readers see the old text or the new one; its permissions and, where this is allowed, its owner stay. A device or a pipe is written to as it is. */
async function replaceFile(path: string, text: string): Promise<void> {
  const existing = await promises.stat(path).catch(() => null);
  if (existing?.isFile() === false) return writeThrough(path, text);
  // A rename asks nothing of the file that it takes the place of.
  if (existing !== null) await promises.access(path, constants.W_OK);
  const target = realPath(path);
  const temporary = `${target}.${crypto.randomUUID()}.tmp`;
  try {
    await promises.writeFile(temporary, text, { flag: "wx", ...(existing === null ? {} : { mode: existing.mode }) });
    if (existing !== null) await resemble(temporary, existing);
    await promises.rename(temporary, target);
  } catch (error) {
    await promises.rm(temporary, { force: true });
    throw error;
  }
}

async function writeThrough(path: string, text: string): Promise<void> {
  try {
    await promises.writeFile(path, text, { flag: constants.O_WRONLY });
  } catch (error) {
    // The reader of a pipe has gone, and that is no error of ours.
    if (errorCode(error) !== "EPIPE") throw error;
  }
}

/** The owner first: a change of owner takes permissions away. Not every user and not every file system allows these. */
async function resemble(path: string, { uid, gid, mode }: Stats): Promise<void> {
  const now = await promises.stat(path);
  if (now.uid !== uid || now.gid !== gid) await promises.chown(path, uid, gid).catch(() => {});
  await promises.chmod(path, mode & PERMISSIONS).catch(() => {});
}

/** `/dev/stdout` leads there, and so may the name of a file. */
function isStandardOutput({ dev, ino }: Stats): boolean {
  try {
    const output = fstatSync(process.stdout.fd);
    return output.ino !== 0 && output.ino === ino && output.dev === dev;
  } catch {
    return false;
  }
}

function realPath(path: string): string {
  return DISK_FILES.realPath(path) ?? path;
}

/** Written beside, then linked: unlike a rename, a link is never made over another file. */
async function createFile(path: string, text: string): Promise<void> {
  await promises.mkdir(dirname(path), { recursive: true }).catch((error: NodeJS.ErrnoException) => {
    // What exists there is in the place of a folder, not of the file.
    throw error.code === "EEXIST" ? Object.assign(new Error(`${dirname(path)} is not a folder`), { code: "ENOTDIR" }) : error;
  });
  const temporary = `${path}.${crypto.randomUUID()}.tmp`;
  try {
    await promises.writeFile(temporary, text, { flag: "wx" });
    await promises.link(temporary, path).catch(async (error: NodeJS.ErrnoException) => {
      if (error.code === "EEXIST") throw error;
      // A file system without links: nothing is lost where there is nothing.
      if ((await promises.lstat(path).catch(() => null)) !== null) throw Object.assign(new Error(`${path} exists`), { code: "EEXIST" });
      await promises.rename(temporary, path);
    });
  } finally {
    await promises.rm(temporary, { force: true });
  }
}

function outputTo(stream: () => WriteStream): Output {
  return {
    write: (text) => void stream().write(text),
    get isTerminal() {
      return stream().isTTY === true;
    },
    get columns() {
      return stream().isTTY === true ? stream().columns : null;
    },
  };
}
