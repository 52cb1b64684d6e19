import { type FileProblem, positionAt } from "@pistectl/config-schema";
import { printable } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";

/** Most problems told at once. */
const MAX_TOLD = 20;

/** Refuses a file that steers the tool: each of its problems on a line, with its place. */
export function refuseFile(problems: readonly FileProblem[]): Refusal {
  const lines = (language: "en" | "fr"): string =>
    problems
      .slice(0, MAX_TOLD)
      .map(({ file, span, message }) => {
        const { line, column } = positionAt(file, span.start);
        return printable(`${file.path}:${line}:${column}: ${message[language]}`);
      })
      .join("\n");
  return new Refusal({ en: lines("en"), fr: lines("fr") });
}
