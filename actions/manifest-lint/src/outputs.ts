import type { Lint } from "./lint.ts";

/** Outputs of the action, in the order of `action.yml`. */
export interface LintOutputs {
  readonly valid: string;
  readonly errors: string;
  readonly warnings: string;
  readonly "sarif-path": string;
  readonly "plan-path": string;
  readonly "portal-actions": string;
  readonly applications: string;
  readonly "broken-manifests": string;
}

/** Outputs that tell what was found. */
export function toOutputs(
  { result, plan, applications, broken }: Lint,
  written: { readonly sarif: string; readonly plan: string },
): LintOutputs {
  return {
    valid: String(result.counts.errors === 0),
    errors: String(result.counts.errors),
    warnings: String(result.counts.warnings),
    "sarif-path": written.sarif,
    "plan-path": written.plan,
    "portal-actions": plan === null ? "" : String(plan.summary.actions),
    applications: JSON.stringify(applications),
    "broken-manifests": JSON.stringify(broken),
  };
}

/** Outputs of a check that could not be made. */
export const NO_OUTPUTS: LintOutputs = {
  valid: "",
  errors: "",
  warnings: "",
  "sarif-path": "",
  "plan-path": "",
  "portal-actions": "",
  applications: "[]",
  "broken-manifests": "[]",
};
