// Every finding of a project, and its repairs.

export { applyFixes, type FixedFile } from "../lint/apply-fixes.ts";
export { type Baseline, type BaselineEntry, type PlacedBaselineEntry, writeBaseline } from "../lint/baseline.ts";
export { type ChangedFile, fixProject } from "../lint/fix-project.ts";
export { followProject } from "../lint/follow-project.ts";
export {
  type OpenProject,
  openProject,
  type ProjectInput,
  type ProjectSettings,
  type ValidationResult,
  validateProject,
} from "../lint/open-project.ts";
export { readBaseline } from "../lint/read-baseline.ts";
