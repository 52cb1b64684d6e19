/** A log that holds no command of the runner, whatever the text says. */
export interface SafeLog {
  /** Prints a text of any origin, line by line. */
  text(text: string): void;
  /** Makes a text of any origin fit for an annotation: same cleaning, line breaks kept. */
  clean(text: string): string;
}

/**
 * The runner reads commands from every line of standard output and standard error: `::name::` after leading blanks, `##[name]` anywhere
 * (actions/runner, `ActionCommand.cs`, seen 2026-08-17). `guard` comes first: a neutralised secret would no longer be recognised.
 */
export function createSafeLog(
  print: (line: string) => void,
  cleaning: { readonly guard: (text: string) => string; readonly neutralise: (line: string) => string },
): SafeLog {
  const lines = (text: string): readonly string[] =>
    cleaning
      .guard(text)
      .split(/\r\n|\r|\n/)
      .map((line) => cleaning.neutralise(line));
  return {
    text(text) {
      for (const line of lines(text)) print(line);
    },
    clean: (text) => lines(text).join("\n"),
  };
}
