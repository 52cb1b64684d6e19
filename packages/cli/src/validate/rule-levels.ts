import { describeRuleLevelFailure, parseRuleLevel, type RuleLevel } from "@pistectl/config-schema/configuration";
import { type Outcome, succeed, visibleText } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";

/** The levels that `--rule` gives, by rule. */
export function readLevels(texts: readonly string[]): Outcome<ReadonlyMap<string, RuleLevel>, Refusal> {
  const levels = new Map<string, RuleLevel>();
  for (const text of texts) {
    const reading = parseRuleLevel(text);
    if (!reading.ok) {
      const { en, fr } = describeRuleLevelFailure(reading.failure);
      return refused({ en: `--rule: ${visibleText(en)}`, fr: `--rule : ${visibleText(fr)}` });
    }
    levels.set(reading.value.id, reading.value.level);
  }
  return succeed(levels);
}
