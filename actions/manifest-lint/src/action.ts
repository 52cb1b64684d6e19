import type { ActionSetting } from "./action-setting.ts";
import { createChannels } from "./channels.ts";
import type { FailOn, LintInputs } from "./inputs.ts";
import { type Lint, lint } from "./lint.ts";

/** Checks, tells what was found in every channel, and fails the step by what the findings are; a channel that breaks changes nothing in that. */
export async function run(inputs: LintInputs, setting: ActionSetting): Promise<void> {
  const channels = createChannels(inputs, setting);
  const outcome = await lint(inputs, setting);
  if (!outcome.ok) {
    setting.runner.fail();
    await channels.tellProblems(outcome.failure);
    return;
  }
  if (isFailure(outcome.value, inputs.failOn)) setting.runner.fail();
  await channels.tell(outcome.value);
}

function isFailure({ result: { counts } }: Lint, failOn: FailOn): boolean {
  if (failOn === "never") return false;
  return counts.errors > 0 || (failOn === "warning" && counts.warnings > 0);
}
