import type { SourceFile } from "@pistectl/config-schema/findings";
import { unifiedDiff } from "@pistectl/config-schema/fmt";
import type { ValidationResult } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import { breakLogCommands } from "@pistectl/report/escaping";
import { maskText } from "@pistectl/report/findings";
import { visibleText } from "@pistectl/words";
import type { Io } from "../machine/io.ts";
import type { LaidOutFile } from "./layout-files.ts";
import { validateFiles } from "./validate-files.ts";

/** The changes as `git apply` takes them from the working folder, secrets masked. On a terminal control characters are shown, not obeyed. */
export function layoutPatch(
  changed: readonly LaidOutFile[],
  project: LoadedProject,
  { io, nameOf }: { readonly io: Io; readonly nameOf: (path: string) => string },
): string {
  if (changed.length === 0) return "";
  const secretsBefore = validateFiles(
    changed.map(({ before }) => before),
    project,
    io,
  ).secrets;
  const secretsAfter = validateFiles(
    changed.map(({ after }) => after),
    project,
    io,
  ).secrets;
  const patch = changed
    .map(({ before, after }) => unifiedDiff(nameOf(before.path), shownText(before, secretsBefore), shownText(after, secretsAfter)))
    .join("");
  return breakLogCommands(io.stdout.isTerminal ? withVisibleLines(patch) : patch);
}

function shownText({ path, text, byteOrderMark }: SourceFile, secrets: ValidationResult["secrets"]): string {
  const spans = secrets.filter(({ file }) => file.path === path).map(({ span }) => span);
  return (byteOrderMark ? "\ufeff" : "") + maskText(text, spans).text;
}

function withVisibleLines(patch: string): string {
  return patch
    .split("\n")
    .map((line) => visibleText(line))
    .join("\n");
}
