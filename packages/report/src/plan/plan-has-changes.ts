import type { Plan } from "@pistectl/config-schema/plan";

/** Whether a plan asks for anything, or records that something has changed; objects with a mere remark do not count. */
export function planHasChanges({ changes, portalActions }: Pick<Plan, "changes" | "portalActions">): boolean {
  return portalActions.length > 0 || changes.some(({ action }) => action !== "none");
}
