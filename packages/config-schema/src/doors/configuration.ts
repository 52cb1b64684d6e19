// `.pistectl.yaml` and the levels of rules.

export { type Configuration, NO_CONFIGURATION, type Override } from "../configuration/configuration.ts";
export { CONFIGURATION_SCHEMA } from "../configuration/configuration-schema.ts";
export { readConfiguration } from "../configuration/read-configuration.ts";
export {
  describeRuleLevelFailure,
  type LevelOfRule,
  parseRuleLevel,
  RULE_LEVELS,
  type RuleLevel,
  type RuleLevelFailure,
  type RuleLevels,
} from "../configuration/rule-level.ts";
