import { ruleDescriptions, ruleExamples } from "@pistectl/config-schema/rules";
import { renderRulePage } from "@pistectl/report/pages";
import type { Language } from "@pistectl/words";

/** The page of a rule, in Markdown; null for no id of ours. */
export function rulePage(id: string, language: Language): string | null {
  const rule = ruleDescriptions().find((candidate) => candidate.id === id);
  return rule === undefined ? null : renderRulePage(rule, ruleExamples(id), language);
}
