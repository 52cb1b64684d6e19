export { apiTree } from "./base/api-tree.ts";
export { baseCommit, type NoBase } from "./base/base-commit.ts";
export { type CommentFailure, keepComment, type StickyComment } from "./comment/sticky-comment.ts";
export { connectGithub, type GithubConnection } from "./github/connect-github.ts";
export type { GithubAnswer, GithubApi, OwnComment } from "./github/github-api.ts";
export { type RunEvent, readRunEvent } from "./github/run-event.ts";
export type { ActionDeclaration } from "./runner/action-declaration.ts";
export {
  ANNOTATION_LEVELS,
  type Annotation,
  type AnnotationLevel,
  type BudgetedAnnotations,
  budgetAnnotations,
} from "./runner/annotation-budget.ts";
export { carryOutStep, type Step } from "./runner/carry-out-step.ts";
export { readEventPayload } from "./runner/event-payload.ts";
export { createInputReader, type InputReader, notAccepted } from "./runner/input-reader.ts";
export type { Masker } from "./runner/masker.ts";
export { explainMissingSecret, type RunOrigin } from "./runner/missing-secret.ts";
export { outputProblem, readOutputPath } from "./runner/output-path.ts";
export type { Runner } from "./runner/runner.ts";
export type { SafeLog } from "./runner/safe-log.ts";
export { workspaceFolder } from "./runner/workspace-folder.ts";
export { resolveInside } from "./runner/workspace-path.ts";
export { writeOutputs } from "./runner/write-outputs.ts";
export { writeReport, writeSummary } from "./runner/write-report.ts";
