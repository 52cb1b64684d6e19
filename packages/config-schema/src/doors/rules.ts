// What the page of each rule says.
export { ruleDescriptions, ruleExamples } from "../lint/rule-descriptions.ts";
export type { RuleDescription, RuleExample } from "../rules/rule-description.ts";
export { canSetLevel } from "../rules/rule-ids.ts";
