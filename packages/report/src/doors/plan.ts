// Plans, in each format.
export { planHasChanges } from "../plan/plan-has-changes.ts";
export {
  type ChangeJson,
  type PlanJson,
  type PortalActionJson,
  planJson,
  type ResourceChangeJson,
  renderPlanJson,
} from "../plan/plan-json.ts";
export { type PlanMarkdownOptions, renderPlanMarkdown } from "../plan/plan-markdown.ts";
export { type PlanTextOptions, planTextPieces, renderPlanText } from "../plan/plan-text.ts";
export { planSummaryText } from "../plan/plan-words.ts";
export type { ValueMarks } from "../plan/value-marks.ts";
