import { dirname, resolve } from "node:path";
import { interruptedStatus } from "@pistectl/action-kit/process";
import { type Language, type Localized, type Outcome, say, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io, Output } from "../machine/io.ts";

/** Quiet after a change before anything is read again: an editor writes a file in several strokes. */
const QUIET_MS = 100;
/** Erases a terminal with what has scrolled away, then goes to its first line (ECMA-48 ED, CUP). */
const CLEAR = "\u001b[2J\u001b[3J\u001b[H";

/** What is carried out again and again. */
export interface Repeated {
  readonly io: Io;
  readonly language: Language;
  /** Reads through the files of the machine that it is given, which remember what was read. */
  readonly run: (io: Io) => Promise<Outcome<number, Refusal>>;
}

/**
 * Carries something out, and again whenever what it read changes, until Ctrl-C. A result that is the same as the last one is not shown again; a manifest that
 * breaks the format while it is being written is told, and waited for.
 */
export async function repeatOnChange({ io, language, run }: Repeated): Promise<Outcome<number, Refusal>> {
  const folders = watchedFolders(io);
  const interrupted = io.interruption();
  const changes = changeSignal(interrupted);
  let last: string | null = null;
  try {
    while (!interrupted.aborted) {
      folders.begin(changes.tell);
      const captured = captureOutput(io);
      const outcome = await run({ ...io, ...captured.io, files: folders.files });
      folders.settle();
      if (!outcome.ok) {
        if (outcome.failure.code === "usage") return outcome;
        captured.io.stderr.write(`pistectl: ${say(outcome.failure.message, language)}\n`);
      }
      const result = JSON.stringify(captured.texts());
      if (result !== last) await captured.release(say(WAITING, language));
      last = result;
      await changes.next();
    }
    return succeed(interruptedStatus(interrupted));
  } finally {
    folders.close();
  }
}

const WAITING: Localized = {
  en: "Waiting for changes; Ctrl-C ends.",
  fr: "En attente de changements ; Ctrl-C pour terminer.",
};

interface Captured {
  readonly io: Pick<Io, "stdout" | "stderr" | "writeFile">;
  /** What was written, by where it goes. */
  readonly texts: () => unknown;
  /** Gives it to the machine, on a terminal in the place of what stood there, with a last line for the person there. */
  readonly release: (line: string) => Promise<void>;
}

function captureOutput({ stdout, stderr, writeFile }: Io): Captured {
  const written = { stdout: "", stderr: "" };
  const files = new Map<string, string>();
  const capture = (name: "stdout" | "stderr", isTerminal: boolean, columns: number | null): Output => ({
    write: (text) => {
      written[name] += text;
    },
    isTerminal,
    columns,
  });
  return {
    io: {
      stdout: capture("stdout", stdout.isTerminal, stdout.columns),
      // No line that redraws itself.
      stderr: capture("stderr", false, stderr.columns),
      writeFile: async (path, text) => void files.set(path, text),
    },
    texts: () => ({ ...written, files: [...files] }),
    release: async (line) => {
      for (const [path, text] of files) await writeFile(path, text);
      if (stdout.isTerminal) stdout.write(CLEAR);
      if (written.stdout !== "") stdout.write(written.stdout);
      if (written.stderr !== "") stderr.write(written.stderr);
      if (stderr.isTerminal) stderr.write(`\n${line}\n`);
    },
  };
}

/** The folders that a run reads from, each watched from the moment when it is read: nothing that changes meanwhile is missed. */
function watchedFolders({ files, watchFolder, workingFolder }: Io): {
  readonly files: Io["files"];
  readonly begin: (onChange: () => void) => void;
  readonly settle: () => void;
  readonly close: () => void;
} {
  const watchers = new Map<string, () => void>();
  let seen = new Set<string>();
  let tell = (): void => {};
  const note = (folder: string): void => {
    if (seen.has(folder)) return;
    seen.add(folder);
    if (!watchers.has(folder))
      watchers.set(
        folder,
        watchFolder(folder, () => tell()),
      );
  };
  const stop = (folders: Iterable<string>): void => {
    for (const folder of folders) {
      watchers.get(folder)?.();
      watchers.delete(folder);
    }
  };
  return {
    files: {
      ...files,
      list: (folder) => {
        note(resolve(workingFolder, folder));
        return files.list(folder);
      },
      read: (path) => {
        note(dirname(resolve(workingFolder, path)));
        return files.read(path);
      },
      stampOf: (path) => {
        note(dirname(resolve(workingFolder, path)));
        return files.stampOf?.(path) ?? null;
      },
    },
    begin: (onChange) => {
      seen = new Set();
      tell = onChange;
    },
    settle: () => stop([...watchers.keys()].filter((folder) => !seen.has(folder))),
    close: () => stop([...watchers.keys()]),
  };
}

/** Something has changed: told many times, heard once it is quiet. */
function changeSignal(interrupted: AbortSignal): { readonly tell: () => void; readonly next: () => Promise<void> } {
  let hasChanged = false;
  let wake = (): void => {};
  let timer: NodeJS.Timeout | undefined;
  interrupted.addEventListener("abort", () => wake(), { once: true });
  return {
    tell: () => {
      hasChanged = true;
      clearTimeout(timer);
      timer = setTimeout(() => wake(), QUIET_MS);
    },
    next: async () => {
      await new Promise<void>((done) => {
        wake = done;
        if (interrupted.aborted) done();
        // A change during the run has its timer already, which may have gone off.
        else if (hasChanged) timer = setTimeout(done, QUIET_MS);
      });
      clearTimeout(timer);
      hasChanged = false;
    },
  };
}
