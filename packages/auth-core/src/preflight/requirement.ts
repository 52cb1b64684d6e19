import type { PreflightReport, TargetReport } from "./preflight-report.ts";
import type { Requirement } from "./preflight-request.ts";

/** Whether every target that was not skipped meets the requirement. When all were skipped nothing was asked, and none is met, unless one of them keeps a diagnosis: then the caller chose to leave out what lacks a credential. */
export function meetsRequirement({ targets }: PreflightReport, requirement: Requirement): boolean {
  const judged = targets.filter(({ verdict }) => verdict !== "skipped");
  return judged.length === 0 ? targets.some(({ diagnosis }) => diagnosis !== null) : judged.every((target) => meets(target, requirement));
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
