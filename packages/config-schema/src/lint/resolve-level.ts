import type { Configuration } from "../configuration/configuration.ts";
import type { RuleLevel, RuleLevels } from "../configuration/rule-level.ts";
import { pathMatcher } from "./path-matcher.ts";

/** The level that a team gives to a rule in a file, null for the rule's own: a flag wins, then the last override that names the file, then `rules`. */
export function levelResolver({ rules, overrides }: Configuration, flags: RuleLevels): (rule: string, path: string) => RuleLevel | null {
  const placed = overrides.map(({ paths, rules: levels }) => ({ matches: pathMatcher(paths), levels }));
  return (rule, path) =>
    flags.get(rule) ??
    placed.findLast(({ levels, matches }) => levels.has(rule) && matches(path))?.levels.get(rule) ??
    rules.get(rule) ??
    null;
}
