import { alternatives, didYouMean, fail, type Localized, type Outcome, quote, succeed, wordSuggester } from "@pistectl/words";
import type { Severity } from "../findings/finding.ts";
import { canSetLevel, FINDING_IDS } from "../findings/rule-ids.ts";

/** Levels that a flag or the configuration can give to a rule. */
export const RULE_LEVELS = ["off", "info", "warn", "error"] as const;
/** What a rule's findings count as; `off` drops them. */
export type RuleLevel = (typeof RULE_LEVELS)[number];

/** Levels by rule id. */
export type RuleLevels = ReadonlyMap<string, RuleLevel>;

/** Why a level cannot be given. */
export type RuleLevelFailure =
  | { readonly code: "malformed"; readonly text: string }
  | { readonly code: "unknown-rule"; readonly id: string; readonly suggestions: readonly string[] }
  | { readonly code: "protected-rule"; readonly id: string }
  | { readonly code: "unknown-level"; readonly id: string; readonly level: string };

/** A level for one rule. */
export interface LevelOfRule {
  readonly id: string;
  readonly level: RuleLevel;
}

const SEVERITIES: Readonly<Record<Exclude<RuleLevel, "off">, Severity>> = { info: "info", warn: "warning", error: "error" };

/** The severity of a finding at a level; null when the level drops it. */
export function severityAt(level: RuleLevel): Severity | null {
  return level === "off" ? null : SEVERITIES[level];
}

/** Reads `ID=LEVEL`, as `--rule` takes it. */
export function parseRuleLevel(text: string): Outcome<LevelOfRule, RuleLevelFailure> {
  const at = text.indexOf("=");
  if (at === -1) return fail({ code: "malformed", text });
  return readRuleLevel(text.slice(0, at).trim(), text.slice(at + 1).trim());
}

/** A level for a rule, both as text. */
export function readRuleLevel(id: string, level: string): Outcome<LevelOfRule, RuleLevelFailure> {
  const failure = checkRuleId(id);
  if (failure !== null) return fail(failure);
  const known = RULE_LEVELS.find((candidate) => candidate === level);
  return known === undefined ? fail({ code: "unknown-level", id, level }) : succeed({ id, level: known });
}

/** Why the level of a rule cannot be set, null when it can. */
export function checkRuleId(id: string): RuleLevelFailure | null {
  if (!FINDING_IDS.includes(id)) return { code: "unknown-rule", id, suggestions: suggestRuleIds(id) };
  return canSetLevel(id) ? null : { code: "protected-rule", id };
}

/** Ids near to what was typed, nearest first; a bare name finds its family. */
export function suggestRuleIds(typed: string): readonly string[] {
  return ruleIdSuggester()(typed);
}

/** The same for many ids. */
export function ruleIdSuggester(): (typed: string) => readonly string[] {
  const suggest = wordSuggester(FINDING_IDS);
  return (typed) => {
    const sameName = FINDING_IDS.filter((id) => id.endsWith(`/${typed.toLowerCase()}`));
    return sameName.length > 0 ? sameName : suggest(typed);
  };
}

/** One message: what was found, what is accepted. */
export function describeRuleLevelFailure(failure: RuleLevelFailure): Localized {
  switch (failure.code) {
    case "malformed": {
      const found = quote(failure.text);
      return {
        en: `${found.en} is not of the form ID=LEVEL, as in api/known=off.`,
        fr: `${found.fr} n'est pas de la forme ID=NIVEAU, par exemple api/known=off.`,
      };
    }
    case "unknown-rule": {
      const found = quote(failure.id);
      const near = didYouMean(failure.suggestions);
      return { en: `Unknown rule ${found.en}.${near.en}`, fr: `Règle inconnue : ${found.fr}.${near.fr}` };
    }
    case "protected-rule":
      return {
        en: `${failure.id} is always an error: its level cannot be changed.`,
        fr: `${failure.id} est toujours une erreur : son niveau ne peut pas être changé.`,
      };
    case "unknown-level": {
      const found = quote(failure.level);
      const levels = alternatives(RULE_LEVELS);
      return {
        en: `${found.en} is not a level for ${failure.id}: ${levels.en}.`,
        fr: `${found.fr} n'est pas un niveau pour ${failure.id} : ${levels.fr}.`,
      };
    }
  }
}
