import { SEVERITY_WORDS } from "@pistectl/report/findings";
import { renderRulePage } from "@pistectl/report/pages";
import { LANGUAGES, type Language, type Localized, say } from "@pistectl/words";
// By path: the package's index exports files that are generated beside these pages.
import { ruleDescriptions, ruleExamples } from "../../packages/config-schema/src/lint/rule-descriptions.ts";
import type { RuleDescription, RuleExample } from "../../packages/config-schema/src/rules/rule-description.ts";
import { embeddedJson } from "./embedded-json.ts";
import type { Generator } from "./generator.ts";

const FOLDER = "docs/rules";
const EXAMPLES = "packages/cli/src/explain/generated/rule-examples.ts";

const SUFFIX: Readonly<Record<Language, string>> = { en: ".md", fr: ".fr.md" };

const INTRODUCTION: Localized = {
  en: `# Rules

[Français](README.fr.md)

Everything that \`pistectl validate\` can report. \`pistectl explain ID\` shows the same pages offline.

A level marked ↓ goes one down in the sandbox. One marked ● cannot be changed, ignored by a comment or put in a baseline.

| Rule | Title | Level |
|---|---|---|
`,
  fr: `# Règles

[English](README.md)

Tout ce que \`pistectl validate\` peut signaler. \`pistectl explain ID --lang fr\` affiche les mêmes pages hors ligne.

Un niveau marqué ↓ baisse d'un cran en bac à sable. Un niveau marqué ● ne peut être ni changé, ni ignoré par un commentaire, ni mis dans un fichier de référence.

| Règle | Titre | Niveau |
|---|---|---|
`,
};

/** The pages of the rules and their table of contents, in every language, and what the rules say about their samples, which `explain` shows without running them. */
export const rules: Generator = {
  name: "rules",
  owns: [FOLDER],
  generate: async () => {
    const descriptions = ruleDescriptions();
    const examples = new Map(descriptions.map(({ id }) => [id, ruleExamples(id)]));
    const pages = LANGUAGES.flatMap((language) => [
      {
        path: `${FOLDER}/README${SUFFIX[language]}`,
        content: say(INTRODUCTION, language) + descriptions.map((rule) => row(rule, language)).join(""),
      },
      ...descriptions.map((rule) => ({
        path: `${FOLDER}/${rule.id}${SUFFIX[language]}`,
        content: renderRulePage(rule, examples.get(rule.id) ?? [], language),
      })),
    ]);
    return [...pages, { path: EXAMPLES, content: examplesSource(Object.fromEntries(examples)) }];
  },
};

function examplesSource(examples: Readonly<Record<string, readonly RuleExample[]>>): string {
  return [
    "// Written by `pnpm generate` from the rules; edit them.",
    'import type { RuleExample } from "@pistectl/config-schema/rules";',
    "",
    "/** The samples of each rule, by its id, with what the rule says about them. */",
    `export const RULE_EXAMPLES: Readonly<Record<string, readonly RuleExample[]>> = ${embeddedJson(examples)};`,
    "",
  ].join("\n");
}

function row({ id, title, severity, lowerInSandbox, protected: isProtected }: RuleDescription, language: Language): string {
  const mark = isProtected ? " ●" : lowerInSandbox ? " ↓" : "";
  return `| [\`${id}\`](${id}${SUFFIX[language]}) | ${say(title, language)} | ${say(SEVERITY_WORDS[severity], language)}${mark} |\n`;
}
