import type { PreflightReport, TargetReport } from "./preflight-report.ts";
import type { Requirement } from "./preflight-request.ts";

/** Whether every target that was not skipped meets the requirement; a report of skipped targets alone does. */
export function meetsRequirement(report: PreflightReport, requirement: Requirement): boolean {
  return report.targets.every((target) => target.verdict === "skipped" || meets(target, requirement));
}

function meets({ verdict, stages }: TargetReport, requirement: Requirement): boolean {
  switch (requirement) {
    case "authenticated":
      // With Basic authentication there is no token: only the API's answer shows that the credentials are accepted.
      if (verdict === "ready" || verdict === "degraded") return true;
      return stages.some(({ stage, status }) => stage === "token" && (status === "ok" || status === "warning"));
    case "authorized":
      return verdict === "ready" || verdict === "degraded";
    case "healthy":
      return verdict === "ready";
  }
}
