import { type ChangedFile, fixProject, type ProjectInput, type ValidationResult, type validateProject } from "@pistectl/config-schema/lint";
import type { ValidateInvocation } from "./validate-flags.ts";

/** What is wrong with a project, and what repairs make of it. */
export interface Judgement {
  readonly result: ValidationResult;
  /** What repairs make of the files. */
  readonly changed: readonly ChangedFile[];
}

/** Judges the files, as they are or, with repairs, as these leave them; repairs that are only shown change nothing of the result. */
export function judge(
  input: ProjectInput,
  { fix, "dry-run": dryRun }: ValidateInvocation["flags"],
  validate: typeof validateProject,
): Judgement {
  if (fix === undefined && !dryRun) return { result: validate(input), changed: [] };
  const fixed = fixProject(input, { unsafe: fix === "unsafe" });
  return dryRun ? { changed: fixed.changed, result: validate(input) } : fixed;
}

/** The same with what repairs made of the files. */
export function repaired(input: ProjectInput, changed: Judgement["changed"]): ProjectInput {
  const afterwards = new Map(changed.map(({ after }) => [after.path, after]));
  return { ...input, files: input.files.map((file) => afterwards.get(file.path) ?? file) };
}
