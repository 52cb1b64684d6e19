export {
  ANNOTATION_LEVELS,
  type Annotation,
  type AnnotationLevel,
  type BudgetedAnnotations,
  budgetAnnotations,
} from "./annotation-budget.ts";
export { DISK_FILES } from "./disk/host.ts";
export { createRunnerHost, type RunnerHost } from "./host.ts";
export { createInputReader, type InputReader, notAccepted } from "./input-reader.ts";
export { manifestApplications } from "./manifest-applications.ts";
export { createMasker, type Masker } from "./masker.ts";
export { explainMissingSecret, type RunOrigin } from "./missing-secret.ts";
export { createSafeLog, type SafeLog } from "./safe-log.ts";
export { resolveInside } from "./workspace-path.ts";
