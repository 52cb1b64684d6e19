import { resolve } from "node:path";
import { type Finding, type LoadedProject, positionAt, projectPath } from "@pistectl/config-schema";
import type { Language } from "@pistectl/words";
import { printable } from "../command-line/quoting.ts";
import type { Io } from "../machine/io.ts";

/** Most findings that a refusal lists. */
const MAX_TOLD = 5;

/** The first findings of a project, each on an indented line of its own behind a line break, with its place; files are named from the working folder. */
export function findingLines(
  findings: readonly Finding[],
  { root }: Pick<LoadedProject, "root">,
  { io: { workingFolder }, language }: { readonly io: Pick<Io, "workingFolder">; readonly language: Language },
): string {
  return findings
    .slice(0, MAX_TOLD)
    .map(({ file, span, summary, rule }) => {
      const { line, column } = positionAt(file, span.start);
      const name = projectPath(workingFolder, resolve(root, file.path));
      return `\n  ${printable(`${name}:${line}:${column}: ${rule}: ${summary[language]}`)}`;
    })
    .join("");
}
