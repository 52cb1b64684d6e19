// From a change of manifests to what is to be done on the portals.

export { type Declaration, declarationsOf } from "../plan/comparison/declaration.ts";
export type { FieldChange, ObjectAction, ObjectChange, PlainValue, Plan, PlanSummary } from "../plan/plan.ts";
export type { DeclaredPlanInput, PlanInput } from "../plan/plan-input.ts";
export { planDeclarations, planProject } from "../plan/plan-project.ts";
export type { Actor, Portal, PortalAction } from "../plan/portal-action.ts";
