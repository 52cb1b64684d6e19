import { learnSecrets } from "@pistectl/action-kit/secrets";
import type { Redactor } from "@pistectl/auth-core/redaction";
import type { Io, Output } from "./io.ts";

/** The same machine with every unmistakable secret removed from what is written, files included: those that the redactor knows, and those of everything that is read. The last guard, not the first. */
export function guardOutput(io: Io, redactor: Redactor): Io {
  const learned = learnSecrets();
  const clean = (text: string): string => learned.guard(redactor.guard(text));
  return {
    ...io,
    stdout: guard(io.stdout, clean),
    stderr: guard(io.stderr, clean),
    files: learned.watched(io.files),
    readStandardInput: async () => learned.read(await io.readStandardInput()),
    git: learned.watchedGit(io.git),
    writeFile: (path, text, how) => io.writeFile(path, clean(text), how),
    createFile: (path, text) => io.createFile(path, clean(text)),
    openDialogue: async () => {
      const dialogue = await io.openDialogue();
      return dialogue === null ? null : { ...dialogue, ask: (prompt) => dialogue.ask(clean(prompt)) };
    },
    results: {
      read: io.results.read,
      // What is kept must be true to the character, so that a text with a secret is not kept at all.
      write: async (name, text) => {
        if (redactor.redact(text) === text && clean(text) === text) await io.results.write(name, text);
      },
    },
  };
}

function guard(output: Output, clean: (text: string) => string): Output {
  return {
    write: (text) => output.write(clean(text)),
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
  };
}
