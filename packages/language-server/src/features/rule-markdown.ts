import { type RuleDescription, ruleDescriptions } from "@pistectl/config-schema/rules";

import { type Language, say } from "@pistectl/words";

/** What a rule asks for, why, what to do, and where its page is; null for no id of ours. */
export function ruleMarkdown(id: string, language: Language): string | null {
  const rule = ruleDescriptions().find((candidate) => candidate.id === id);
  return rule === undefined ? null : markdownOf(rule, language);
}

function markdownOf({ id, title, what, why, fix, url }: RuleDescription, language: Language): string {
  const page = say({ en: "Its page", fr: "Sa page" }, language);
  return [
    `**${id}**: ${say(title, language)}`,
    ...[what, why, fix].map((part) => say(part, language)),
    `[${page}](${language === "fr" ? url.replace(/\.md$/, ".fr.md") : url})`,
  ].join("\n\n");
}
