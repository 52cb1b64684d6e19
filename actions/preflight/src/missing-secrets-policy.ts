import type { PreflightReport, Verdict } from "@pistectl/auth-core/preflight";
import type { MissingSecretsPolicy } from "./inputs.ts";

/** From best to worst; skipped targets weigh on nothing while others ran. */
const ORDER: readonly Verdict[] = ["skipped", "ready", "degraded", "blocked"];

const MISSING = "config/missing-credentials";

/** The report under a policy: unless it is `fail`, targets without credentials were skipped and not blocked. They keep their diagnosis. */
export function applyMissingSecretsPolicy(report: PreflightReport, policy: MissingSecretsPolicy): PreflightReport {
  if (policy === "fail") return report;
  const targets = report.targets.map((target) => (lacksCredentials(target) ? { ...target, verdict: "skipped" as const } : target));
  const worst = Math.max(0, ...targets.map(({ verdict }) => ORDER.indexOf(verdict)));
  return { ...report, targets, verdict: ORDER[worst] ?? report.verdict };
}

/** Whether a target could not be checked for want of a credential. */
export function lacksCredentials(target: { readonly diagnosis: { readonly code: string } | null }): boolean {
  return target.diagnosis?.code === MISSING;
}
