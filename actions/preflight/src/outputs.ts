import type { PreflightReport } from "@pistectl/auth-core/preflight";

/** Outputs of the action, in the order of `action.yml`. */
export interface PreflightOutputs {
  readonly verdict: string;
  readonly code: string;
  readonly responsible: string;
  readonly "report-path": string;
  readonly "duration-ms": string;
}

/** Outputs that tell a report; of several targets they speak of the first of the worst. */
export function toOutputs(report: PreflightReport, reportPath: string): PreflightOutputs {
  const diagnosis = report.targets.find(({ verdict }) => verdict === report.verdict)?.diagnosis;
  return {
    verdict: report.verdict,
    code: diagnosis?.code ?? "",
    responsible: diagnosis?.responsible ?? "",
    "report-path": reportPath,
    "duration-ms": String(Math.round(report.durationMs)),
  };
}

/** Outputs of a run that broke off: a gate that could not decide does not let pass. */
export const BROKEN_OFF: PreflightOutputs = { verdict: "blocked", code: "", responsible: "", "report-path": "", "duration-ms": "" };
