import { appendFileSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { error, getInput, notice, setOutput, setSecret, warning } from "@actions/core";
import { DISK_FILES } from "../disk/disk-files.ts";
import { createDiskWriter } from "../disk/disk-writer.ts";
import { type RecordingFiles, recordingFiles } from "../disk/recording-files.ts";
import { sparingFiles } from "../disk/sparing-files.ts";
import type { Annotation } from "./annotation-budget.ts";
import { OUTLET_PROBLEMS, outletProblem } from "./describe-outlet-error.ts";

/** What an action asks of the runner and of the machine. */
export interface Runner {
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Value of an input as the workflow gave it, not trimmed; empty when it gave none. */
  input(name: string): string;
  /** Asks the runner to hide a value in everything it shows from here on. */
  mask(value: string): void;
  /** Writes one line to the log as it is: it must hold no command of the runner, see `createSafeLog`. */
  print(line: string): void;
  annotate(annotation: Annotation): void;
  /** Sets an output; throws when the file that the runner names for them cannot be written. */
  output(name: string, value: string): void;
  /** Bytes that the summary of this step still holds; throws when the runner gives no place for one. */
  summaryRoom(): number;
  /** Appends to the summary of this step; throws when it does not fit. */
  appendSummary(markdown: string): void;
  /** Text of a file, throws when it cannot be read. */
  readFile(path: string): string;
  /** Files and folders, by absolute path; what is read of them is remembered. */
  readonly files: RecordingFiles;
  /** Writes a file, whole or not at all, and the folders above it; throws on a link, even one that leads nowhere. */
  writeFile(path: string, content: string): void;
  /** A new folder of its own under the runner's temporary folder. */
  makeTemporaryFolder(prefix: string): string;
  /** The step fails once the process ends. */
  fail(): void;
}

/** The runner drops the whole summary of a step beyond 1 MiB (actions/runner, `FileCommandManager.cs`, seen 2026-08-17). */
const SUMMARY_LIMIT_BYTES = 1_048_576;

/** The runner as it shows itself to this process: environment variables, standard output and the files they name. */
export function createRunner(): Runner {
  // The YAML parser prints every token of what it reads when this variable is set: a manifest could hold a secret.
  delete process.env.LOG_STREAM;
  const { env } = process;
  const files = recordingFiles(sparingFiles(DISK_FILES));
  const writer = createDiskWriter();
  return {
    env,
    files,
    input: (name) => getInput(name, { trimWhitespace: false }),
    mask: setSecret,
    print: (line) => void process.stdout.write(`${line}\n`),
    annotate: ({ level, title, message }) => ({ error, warning, notice })[level](message, { title }),
    output: setOutput,
    summaryRoom: () => summaryRoom(env),
    appendSummary(markdown) {
      if (Buffer.byteLength(markdown) > summaryRoom(env)) throw outletProblem(OUTLET_PROBLEMS.full);
      appendFileSync(summaryFile(env), markdown);
    },
    readFile(path) {
      files.note(resolve(path));
      return readFileSync(path, "utf8");
    },
    writeFile(path, content) {
      if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true) throw Object.assign(new Error(path), { code: "ELOOP" });
      mkdirSync(dirname(path), { recursive: true });
      writer.replace(path, content);
    },
    // Without a runner, never in the working folder: it may be a checkout.
    makeTemporaryFolder: (prefix) => mkdtempSync(join(env.RUNNER_TEMP || tmpdir(), prefix)),
    fail() {
      process.exitCode = 1;
    },
  };
}

function summaryRoom(env: Runner["env"]): number {
  return Math.max(0, SUMMARY_LIMIT_BYTES - statSync(summaryFile(env)).size);
}

function summaryFile(env: Runner["env"]): string {
  if (!env.GITHUB_STEP_SUMMARY) throw outletProblem(OUTLET_PROBLEMS.absent);
  return env.GITHUB_STEP_SUMMARY;
}
