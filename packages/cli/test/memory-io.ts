import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Io } from "../src/io.ts";

/** A machine whose outputs and files are kept in memory; files are read from a real folder. */
export interface MemoryIo extends Io {
  readonly written: { stdout: string; stderr: string; readonly files: Map<string, string> };
  /** Calls what waits for the clock. */
  tick(): void;
}

/** A machine for one command. */
export function memoryIo({
  env = {},
  folder = ".",
  columns = null,
  interrupted = new AbortController().signal,
}: {
  readonly env?: Readonly<Record<string, string>>;
  readonly folder?: string;
  /** Width of the terminal that both outputs are; null: no terminal. */
  readonly columns?: number | null;
  readonly interrupted?: AbortSignal;
} = {}): MemoryIo {
  const written = { stdout: "", stderr: "", files: new Map<string, string>() };
  const ticks = new Set<() => void>();
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
    interrupted,
    readFile: (path) => readFile(resolve(folder, path), "utf8"),
    checkWritable: async (path) => {
      if (path.startsWith("missing/")) throw Object.assign(new Error("no such folder"), { code: "ENOENT" });
    },
    writeFile: async (path, text) => void written.files.set(path, text),
    createTemporaryFolder: async () => "/tmp/pistectl-test",
    remove: async (path) => void written.files.delete(path),
    every: (_ms, tick) => {
      ticks.add(tick);
      return () => ticks.delete(tick);
    },
  };
}
