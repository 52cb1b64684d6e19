import type { Configuration, RuleLevel, RuleLevels } from "@pistectl/config-schema/configuration";
import { ruleDescriptions } from "@pistectl/config-schema/rules";

/** A rule that counts for less than it did, in the files of an override or everywhere. */
export interface LoweredLevel {
  readonly rule: string;
  readonly from: RuleLevel;
  readonly to: RuleLevel;
  /** Globs of the override, none for the whole project. */
  readonly paths: readonly string[];
}

/** Levels, quietest first. */
const LOUDNESS: readonly RuleLevel[] = ["off", "info", "warn", "error"];

/** What a configuration switches off or lowers and another one does not. An override is compared with what holds outside of overrides: a new one is told, whatever other ones say. */
export function loweredLevels(now: Configuration, before: Configuration): readonly LoweredLevel[] {
  const own = new Map(ruleDescriptions().map(({ id, severity }) => [id, severity === "warning" ? "warn" : severity] as const));
  const lowered = (levels: RuleLevels, paths: readonly string[]): readonly LoweredLevel[] =>
    [...levels].flatMap(([rule, to]) => {
      const from = before.rules.get(rule) ?? own.get(rule) ?? "error";
      return LOUDNESS.indexOf(to) < LOUDNESS.indexOf(from) ? [{ rule, from, to, paths }] : [];
    });
  const known = new Set(before.overrides.map(overrideText));
  // What was raised is lowered by leaving it out.
  const reset = new Map([...before.rules.keys()].filter((rule) => !now.rules.has(rule)).map((rule) => [rule, own.get(rule) ?? "error"]));
  return [
    ...lowered(now.rules, []),
    ...lowered(reset, []),
    ...now.overrides.filter((override) => !known.has(overrideText(override))).flatMap(({ rules, paths }) => lowered(rules, paths)),
  ];
}

function overrideText({ paths, rules }: Configuration["overrides"][number]): string {
  return JSON.stringify([paths, [...rules]]);
}
