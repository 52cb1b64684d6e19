import type { OutputSetting, RecordingFiles } from "@pistectl/action-kit/disk";
import type { Git } from "@pistectl/action-kit/git";

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
  /** Waits for what was written to leave the process; gives the error that kept standard output from taking all of it, null when nothing did or its reader has gone. */
  delivered(): Promise<Error | null>;
  /** Aborted by the first Ctrl-C or request to end since it was first asked for; its reason is the name of the signal. Until then a signal ends the process at once, whatever it is doing. */
  interruption(): AbortSignal;
  /** Absolute path of the working folder. */
  readonly workingFolder: string;
  /** Files and folders, by absolute path; what is read of them is remembered. */
  readonly files: RecordingFiles;
  /** Everything that standard input holds. */
  readStandardInput(): Promise<Uint8Array>;
  /** A dialogue with the person at the terminal; null unless standard input and standard error are one. */
  openDialogue(): Promise<Dialogue | null>;
  /** Milliseconds since the epoch. */
  now(): number;
  /** Runs git on the repository at a root. */
  readonly git: Git;
  /** Text of a file, path relative to the working folder. Rejects with a Node error, whose `code` is then `ENOENT`, `EISDIR`… */
  readFile(path: string): Promise<string>;
  /** Rejects unless `writeFile` has a chance at this path: its folder exists and may be written to, so may what is there already, and it is nothing that was read so far. */
  checkWritable(path: string, how?: OutputManner): Promise<void>;
  /**
   * Writes an output through a temporary file and a rename: readers see the old text or the new one. What is there and no file, a pipe or a device, is written
   * to. Rejects where a manifest or something that was read would be replaced, or a link leads out of the project.
   */
  writeFile(path: string, text: string, how?: OutputManner): Promise<void>;
  /** The same for a file of the user that is given back with small changes: nothing is removed from its text, secrets included. Rejects where it no longer holds what it held before. */
  rewriteFile(path: string, text: string, before: string): Promise<void>;
  /** The same on standard output, for a text that came from standard input. */
  giveBack(text: string): void;
  /** Writes a file that does not exist yet, whole or not at all, with the folders that it needs; rejects with code `EEXIST` where anything is already. */
  createFile(path: string, text: string): Promise<void>;
  /** Results of earlier runs. */
  readonly results: ResultStore;
  /** Creates a folder of its own for temporary files. */
  createTemporaryFolder(): Promise<string>;
  /** Removes a file or a folder with what it holds; silent when there is none. */
  remove(path: string): Promise<void>;
  /** Calls back when an entry of a folder comes, goes or changes, the folders below apart, until the returned function is called. */
  watchFolder(folder: string, onChange: () => void): () => void;
  /** Calls back at this interval until the returned function is called. */
  every(ms: number, tick: () => void): () => void;
}

/** `renewed`: the output is a file that was read to be written anew, as a baseline is. */
export type OutputManner = Pick<OutputSetting, "renewed">;

/** Questions on standard error, answers line by line from standard input. */
export interface Dialogue {
  /** Shows what stands before the answer on its line; gives the line without its end, null at the end of the input and once interrupted. */
  ask(prompt: string): Promise<string | null>;
  close(): void;
}

/** Texts by a name of letters and digits, kept from one run to another; any may be gone at any time, and any writing be without effect. */
export interface ResultStore {
  /** Null when there is none. */
  read(name: string): Promise<string | null>;
  write(name: string, text: string): Promise<void>;
}
