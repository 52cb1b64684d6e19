import type { Redactor } from "@pistectl/auth-core";
import type { Io, Output } from "./io.ts";

/** The same machine with every known secret removed from what is written, files included: the last guard, not the first. */
export function guardOutput(io: Io, redactor: Redactor): Io {
  return {
    ...io,
    stdout: guard(io.stdout, redactor),
    stderr: guard(io.stderr, redactor),
    writeFile: (path, text) => io.writeFile(path, redactor.redact(text)),
  };
}

function guard(output: Output, redactor: Redactor): Output {
  return {
    write: (text) => output.write(redactor.redact(text)),
    isTerminal: output.isTerminal,
    get columns() {
      return output.columns;
    },
  };
}
