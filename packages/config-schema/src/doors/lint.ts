// Every finding of a project, and its repairs.

export type { Project } from "../domain/project.ts";
export { applyFixes, type FixedFile } from "../lint/apply-fixes.ts";
export { type Baseline, type BaselineEntry, type PlacedBaselineEntry, writeBaseline } from "../lint/baseline.ts";
export { type ChangedFile, fixProject } from "../lint/fix-project.ts";
export { readBaseline } from "../lint/read-baseline.ts";
export { type ProjectInput, type ValidationResult, validateProject } from "../lint/validate-project.ts";
