import { fileURLToPath } from "node:url";
import { type StepResult as AnyStepResult, actionUnderTest, type Step } from "@pistectl/action-kit/testing";

export type { Step };

/** What a step of this action left behind. */
export interface StepResult extends AnyStepResult {
  /** Text of the JSON report, null when there is none. */
  readonly report: string | null;
}

const preflight = actionUnderTest(fileURLToPath(new URL("..", import.meta.url)));

/** `action.yml`, as the runner reads it. */
export const METADATA = preflight.metadata;

/** Runs the built action as the runner would. */
export async function runAction(step: Step): Promise<StepResult> {
  const result = await preflight.run(step);
  return { ...result, report: result.files["report-path"] ?? null };
}
