import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import type { SourceFile } from "@pistectl/config-schema/findings";
import { type ValidationResult, validateProject } from "@pistectl/config-schema/lint";
import type { LoadedProject } from "@pistectl/config-schema/project";
import type { Io } from "../machine/io.ts";
import { localDate } from "../machine/local-date.ts";

/** Looks at some files of a project, or at new texts of them, for where their secrets stand. */
export function validateFiles(
  files: readonly SourceFile[],
  { configuration, fileFacts }: LoadedProject,
  { now }: Pick<Io, "now">,
): ValidationResult {
  return validateProject({
    files,
    unreadable: [],
    configuration,
    baseline: null,
    today: localDate(now()),
    catalogue: CATALOGUE,
    fileFacts,
    levels: new Map(),
  });
}
