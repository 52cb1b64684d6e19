import type { Actor, Plan, PlanSummary } from "@pistectl/config-schema/plan";

/** Which part of a plan is shown. */
export interface PlanView {
  /** Actions only, each in one line. Default false. */
  readonly short?: boolean;
  /** Whose actions; null, the default: everybody's. */
  readonly role?: Actor | null;
}

/** Counts of what is shown of a plan: its changes are everybody's, its actions those of a role. */
export function shownSummary({ portalActions, summary }: Pick<Plan, "portalActions" | "summary">, role: Actor | null): PlanSummary {
  if (role === null) return summary;
  const shown = portalActions.filter(({ who }) => who === role);
  return { ...summary, actions: shown.length, waits: shown.filter(({ kind }) => kind === "wait").length };
}
