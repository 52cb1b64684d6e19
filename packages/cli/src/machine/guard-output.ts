import type { Redactor } from "@pistectl/auth-core/redaction";
import type { Io, Output } from "./io.ts";

/** The same machine with every unmistakable secret removed from what is written, files included: the last guard, not the first. */
export function guardOutput(io: Io, redactor: Redactor): Io {
  return {
    ...io,
    stdout: guard(io.stdout, redactor),
    stderr: guard(io.stderr, redactor),
    writeFile: (path, text, how) => io.writeFile(path, redactor.guard(text), how),
    createFile: (path, text) => io.createFile(path, redactor.guard(text)),
    openDialogue: async () => {
      const dialogue = await io.openDialogue();
      return dialogue === null ? null : { ...dialogue, ask: (prompt) => dialogue.ask(redactor.guard(prompt)) };
    },
    results: {
      read: io.results.read,
      // What is kept must be true to the character, so that a text with a secret is not kept at all.
      write: async (name, text) => {
        if (redactor.redact(text) === text) await io.results.write(name, text);
      },
    },
  };
}

function guard(output: Output, redactor: Redactor): Output {
  return {
    write: (text) => output.write(redactor.guard(text)),
    get isTerminal() {
      return output.isTerminal;
    },
    get columns() {
      return output.columns;
    },
  };
}
