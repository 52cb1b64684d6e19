import { readFile } from "node:fs/promises";
import { basename, dirname, resolve } from "node:path";
import { DISK_FILES, outputPlace, recordingFiles } from "@pistectl/action-kit/disk";
import type { ProjectFiles } from "@pistectl/config-schema/discovery";
import type { Io } from "../src/machine/io.ts";
import { watchFolder } from "../src/machine/watch-folder.ts";

/** A machine whose outputs and files are kept in memory; files are read from a real folder. */
export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string; readonly files: Map<string, string> };
  /** Calls what waits for the clock. */
  tick(): void;
}

/** The disk as if the folder stood in no repository: these tests run in one, and its root would be that of every project. */
function withoutRepository(folder: string): ProjectFiles {
  return { ...DISK_FILES, kindOf: (path) => (basename(path) === ".git" && dirname(path) !== folder ? null : DISK_FILES.kindOf(path)) };
}

/** A machine for one command. */
export function memoryIo({
  env = {},
  folder = ".",
  columns = null,
  interrupted = new AbortController().signal,
  stdin = "",
  git = async () => null,
  results = new Map<string, string>(),
  answers = null,
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Width of the terminal that both outputs are; null: no terminal. */
  readonly columns?: number | null;
  readonly interrupted?: AbortSignal;
  /** Text on standard input. */
  readonly stdin?: string;
  /** Default: no git on this machine. */
  readonly git?: Io["git"];
  /** Lines typed at the terminal, which then ends; null: no terminal to ask at. */
  readonly answers?: readonly string[] | null;
  /** Kept from one run to another. */
  readonly results?: Map<string, string>;
} = {}): MemoryIo {
  const written = { stdout: "", stderr: "", files: new Map<string, string>() };
  const ticks = new Set<() => void>();
  const workingFolder = resolve(folder);
  const files = recordingFiles(withoutRepository(workingFolder));
  const output = (name: "stdout" | "stderr") => ({
    write: (text: string) => {
      written[name] += text;
    },
    isTerminal: columns !== null,
    columns,
  });
  return {
    written,
    tick: () => {
      for (const tick of ticks) tick();
    },
    env,
    stdout: output("stdout"),
    stderr: output("stderr"),
    delivered: async () => null,
    interruption: () => interrupted,
    workingFolder,
    files,
    readStandardInput: async () => Buffer.from(stdin),
    openDialogue: async () => {
      const lines = answers?.values();
      if (lines === undefined) return null;
      const ask = async (prompt: string): Promise<string | null> => {
        const { value = null } = lines.next();
        written.stderr += `${prompt}${value ?? ""}${value === null ? "" : "\n"}`;
        return value;
      };
      return { ask, close: () => {} };
    },
    // The same date wherever the machine stands.
    now: () => new Date(2026, 10, 21, 12).getTime(),
    git,
    readFile: (path) => readFile(resolve(folder, path), "utf8"),
    checkWritable: async (path, how) => {
      if (path.startsWith("missing/")) throw Object.assign(new Error("no such folder"), { code: "ENOENT" });
      outputPlace(path, { workingFolder, files, ...how });
    },
    writeFile: async (path, text, how) => {
      outputPlace(path, { workingFolder, files, ...how });
      written.files.set(path, text);
    },
    rewriteFile: async (path, text) => void written.files.set(path, text),
    createFile: async (path, text) => {
      if (DISK_FILES.kindOf(path) !== null) throw Object.assign(new Error("it is there"), { code: "EEXIST" });
      written.files.set(path, text);
    },
    giveBack: (text) => {
      written.stdout += text;
    },
    results: {
      read: async (name) => results.get(name) ?? null,
      write: async (name, text) => void results.set(name, text),
    },
    createTemporaryFolder: async () => "/tmp/pistectl-test",
    remove: async (path) => void written.files.delete(path),
    watchFolder,
    every: (_ms, tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };
}
