import { openProject, type ProjectInput, type ValidationResult } from "./open-project.ts";

/** Reads every file, checks its format, runs every rule, then weighs comments, the baseline and levels. Throws only when a rule does: a bug of ours, with its cause. */
export function validateProject(input: ProjectInput): ValidationResult {
  return openProject(input).result();
}
