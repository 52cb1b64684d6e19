import type { ProjectFiles } from "@pistectl/config-schema";

/** Where text goes. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  /** Width of the terminal in characters, null when there is none. */
  readonly columns: number | null;
}

/** Everything the command line asks of the machine, the network aside. */
export interface Io {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdout: Output;
  readonly stderr: Output;
  /** Aborted by the first Ctrl-C or request to end; its reason is the name of the signal. */
  readonly interrupted: AbortSignal;
  /** Absolute path of the working folder. */
  readonly workingFolder: string;
  /** Files and folders, by absolute path. */
  readonly files: ProjectFiles;
  /** Everything that standard input holds. */
  readStandardInput(): Promise<Uint8Array>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs git in a folder; null when there is no git on this machine. */
  git(args: readonly string[], folder: string): Promise<GitAnswer | null>;
  /** Text of a file, path relative to the working folder. Rejects with a Node error, whose `code` is then `ENOENT`, `EISDIR`… */
  readFile(path: string): Promise<string>;
  /** Rejects unless `writeFile` has a chance at this path: its folder exists and may be written to. */
  checkWritable(path: string): Promise<void>;
  /** Writes through a temporary file beside it and a rename: readers see the old text or the new one. */
  writeFile(path: string, text: string): Promise<void>;
  /** The same for a file of the user that is given back with small changes: nothing is removed from its text, secrets included. */
  rewriteFile(path: string, text: string): Promise<void>;
  /** Creates a folder of its own for temporary files. */
  createTemporaryFolder(): Promise<string>;
  /** Removes a file or a folder with what it holds; silent when there is none. */
  remove(path: string): Promise<void>;
  /** Calls back at this interval until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** What git said. */
export interface GitAnswer {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}
