export {
  ANNOTATION_LEVELS,
  type Annotation,
  type AnnotationLevel,
  type BudgetedAnnotations,
  budgetAnnotations,
} from "./annotation-budget.ts";
export { apiTree } from "./base/api-tree.ts";
export { baseCommit, type NoBase } from "./base/base-commit.ts";
export { type CommentFailure, keepComment, type StickyComment } from "./comment/sticky-comment.ts";
export { readEventPayload } from "./event-payload.ts";
export { connectGithub, type GithubConnection } from "./github/connect-github.ts";
export type { GithubAnswer, GithubApi, OwnComment } from "./github/github-api.ts";
export { type RunEvent, readRunEvent } from "./github/run-event.ts";
export { createInputReader, type InputReader, notAccepted } from "./input-reader.ts";
export { createMasker, type Masker } from "./masker.ts";
export { explainMissingSecret, type RunOrigin } from "./missing-secret.ts";
export { readOutputPath } from "./output-path.ts";
export { createRunner, type Runner } from "./runner.ts";
export { createSafeLog, type SafeLog } from "./safe-log.ts";
export { workspaceFolder } from "./workspace-folder.ts";
export { resolveInside } from "./workspace-path.ts";
export { writeOutputs } from "./write-outputs.ts";
