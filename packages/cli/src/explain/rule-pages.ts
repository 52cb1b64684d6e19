import type { Severity } from "@pistectl/config-schema/findings";
import { ruleDescriptions } from "@pistectl/config-schema/rules";
import { renderRulePage, renderRuleText } from "@pistectl/report/pages";
import { type Language, type Localized, say } from "@pistectl/words";
import { RULE_EXAMPLES } from "./generated/rule-examples.ts";

/** How a page is asked for. */
export interface ExplainPage {
  readonly format: "text" | "json" | "markdown";
  readonly language: Language;
  readonly colour: boolean;
  readonly width: number;
}

/** A rule in a list. */
export interface RuleLine {
  readonly id: string;
  readonly severity: Severity;
  readonly title: string;
  readonly url: string;
}

/** Every rule, findings of reading and of the schema included. */
export function listRules(language: Language): readonly RuleLine[] {
  return ruleDescriptions().map(({ id, severity, title, url }) => ({ id, severity, title: say(title, language), url }));
}

/** What every rule is called. */
export function ruleTitles(): readonly { readonly id: string; readonly title: Localized }[] {
  return ruleDescriptions();
}

/** The page of a rule, null for an unknown id. */
export function renderRule(id: string, { format, language, colour, width }: ExplainPage): string | null {
  const rule = ruleDescriptions().find((candidate) => candidate.id === id);
  if (rule === undefined) return null;
  const examples = RULE_EXAMPLES[id] ?? [];
  switch (format) {
    case "text":
      return renderRuleText(rule, examples, language, { color: colour, width });
    case "markdown":
      return renderRulePage(rule, examples, language);
    case "json":
      return `${JSON.stringify(
        {
          format_version: "1.0",
          rule: {
            id,
            severity: rule.severity,
            lower_in_sandbox: rule.lowerInSandbox,
            protected: rule.protected,
            title: say(rule.title, language),
            what: say(rule.what, language),
            why: say(rule.why, language),
            fix: say(rule.fix, language),
            source: say(rule.source, language),
            url: rule.url,
            examples: examples.map(({ title, manifest, findings, fixed }) => ({
              title: say(title, language),
              manifest,
              findings: findings.map(({ line, severity, summary }) => ({ line, severity, summary: say(summary, language) })),
              fixed,
            })),
          },
        },
        null,
        2,
      )}\n`;
  }
}
