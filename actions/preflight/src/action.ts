import { meetsRequirement, type PreflightReport } from "@pistectl/auth-core/preflight";
import { renderPreflightText } from "@pistectl/report/preflight";
import type { ActionSetting } from "./action-setting.ts";
import { annotate, annotateRequirement, type Judgement } from "./annotations.ts";
import { createChannels } from "./channels.ts";
import type { PreflightInputs } from "./inputs.ts";
import { reportInvalidInput } from "./invalid-input-report.ts";
import { applyMissingSecretsPolicy } from "./missing-secrets-policy.ts";
import { toOutputs } from "./outputs.ts";

/** Columns that GitHub's log shows without wrapping on an ordinary screen. */
const LOG_WIDTH = 110;

/** Checks, tells what was found in every channel, and fails the step when the requirement is not met. A channel that breaks is a warning: the verdict does not depend on it. */
export async function run(inputs: PreflightInputs, setting: ActionSetting): Promise<void> {
  const { language, summary, reportPath } = inputs.presentation;
  const { report, judgement } = await decide(inputs.order, setting);
  const channels = createChannels(setting, language);

  setting.log.text(renderPreflightText(report, { language, width: LOG_WIDTH, verbose: setting.runner.env.RUNNER_DEBUG === "1" }));
  if (summary) channels.writeSummary(report);
  const writtenTo = channels.writeReport(report, reportPath);
  channels.setOutputs(toOutputs(report, writtenTo));
  channels.annotate(annotate(report, judgement, language), annotateRequirement(report, judgement, language));
  if (!judgement.met) setting.runner.fail();
}

async function decide(
  order: PreflightInputs["order"],
  setting: ActionSetting,
): Promise<{ readonly report: PreflightReport; readonly judgement: Judgement }> {
  if (!order.ok) {
    const report = reportInvalidInput(order.failure, new Date(setting.now()));
    return { report, judgement: { requirement: "authorized", met: false, onMissingSecrets: "fail" } };
  }
  const { applications, settings, requirement, onMissingSecrets } = order.value;
  const report = applyMissingSecretsPolicy(await setting.check(applications, settings), onMissingSecrets);
  return { report, judgement: { requirement, met: meetsRequirement(report, requirement), onMissingSecrets } };
}
