import { shorten } from "@pistectl/words";

/** Severities of the runner's annotations, most serious first. */
export const ANNOTATION_LEVELS = ["error", "warning", "notice"] as const;
export type AnnotationLevel = (typeof ANNOTATION_LEVELS)[number];

/** One annotation of a run. */
export interface Annotation {
  readonly level: AnnotationLevel;
  readonly title: string;
  readonly message: string;
}

/** The runner keeps the first ten of each level of a step and drops the others without a word (actions/runner, `_maxCountPerIssueType`, seen 2026-08-17). */
const PER_LEVEL = 10;

/** The runner cuts a message at 4,096 characters (actions/runner, `ExecutionContext.cs`, seen 2026-08-17). */
const MESSAGE_LENGTH = 4096;

/** Annotations that the runner will show whole, most serious first, and how many were left out of each level. */
export interface BudgetedAnnotations {
  readonly shown: readonly Annotation[];
  readonly leftOut: Readonly<Record<AnnotationLevel, number>>;
}

/** Keeps ten annotations of each level, in their order, each message within the runner's length. `reserved` keeps places for the caller's own. */
export function budgetAnnotations(
  annotations: readonly Annotation[],
  reserved: Readonly<Partial<Record<AnnotationLevel, number>>> = {},
): BudgetedAnnotations {
  const leftOut = { error: 0, warning: 0, notice: 0 };
  const shown = ANNOTATION_LEVELS.flatMap((level) => {
    const ofLevel = annotations.filter((annotation) => annotation.level === level);
    const kept = ofLevel.slice(0, PER_LEVEL - (reserved[level] ?? 0));
    leftOut[level] = ofLevel.length - kept.length;
    return kept.map((annotation) => ({ ...annotation, message: shorten(annotation.message, MESSAGE_LENGTH) }));
  });
  return { shown, leftOut };
}
