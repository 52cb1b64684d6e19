// What the page of each rule says.

export { canSetLevel } from "../findings/rule-ids.ts";
export { ruleDescriptions, ruleExamples } from "../lint/rule-descriptions.ts";
export type { RuleDescription, RuleExample } from "../rules/rule-description.ts";
