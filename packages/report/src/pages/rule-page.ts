import type { RuleDescription, RuleExample } from "@pistectl/config-schema/rules";
import { COLON, type Language, type Localized, say, typeset } from "@pistectl/words";
import { codeFence } from "../escaping/code-fence.ts";
import { codeSpan } from "../escaping/code-span.ts";
import { wrapText } from "../layout/wrap-text.ts";
import { SEVERITY_WORDS } from "../validation/findings-words.ts";
import type { DiagnosisTextOptions } from "./diagnosis-page.ts";
import { pageInstruction, pageText } from "./page-text.ts";
import { playgroundSampleUrl } from "./playground-url.ts";

const HEADINGS = {
  what: { en: "What the rule asks", fr: "Ce que demande la règle" },
  why: { en: "Why", fr: "Pourquoi" },
  fix: { en: "What to do", fr: "Que faire" },
  examples: { en: "Examples", fr: "Exemples" },
} satisfies Record<string, Localized>;

const LABELS = {
  rule: { en: "Rule", fr: "Règle" },
  level: { en: "Level", fr: "Niveau" },
  exceptions: { en: "Exceptions", fr: "Exceptions" },
  source: { en: "Source", fr: "Source" },
  baseline: { en: "With this baseline:", fr: "Avec ce fichier de référence :" },
  fixed: { en: "After pistectl validate --fix:", fr: "Après pistectl validate --fix :" },
  playground: { en: "Try it online", fr: "Essayer en ligne" },
} satisfies Record<string, Localized>;

const LOWER: Localized = { en: "one level down in the sandbox", fr: "un niveau de moins en bac à sable" };
const PROTECTED: Localized = { en: "none: always an error", fr: "aucune : toujours une erreur" };
const SILENT: Localized = { en: "Nothing to report.", fr: "Rien à signaler." };

/** The page of a rule, as Markdown that links to the page in the other language beside it. */
export function renderRulePage(rule: RuleDescription, examples: readonly RuleExample[], language: Language): string {
  const name = rule.id.slice(rule.id.indexOf("/") + 1);
  const facts = factsOf(rule, language).map(([label, value, typed]) => `| ${label} | ${typed ? codeSpan(value) : pageText(value)} |`);
  return [
    `# ${heading(rule, language)}`,
    language === "fr"
      ? `[English](${name}.md) · [Toutes les règles](../README.fr.md)`
      : `[Français](${name}.fr.md) · [All rules](../README.md)`,
    facts.toSpliced(1, 0, "|---|---|").join("\n"),
    `## ${say(HEADINGS.what, language)}`,
    pageText(say(rule.what, language)),
    `## ${say(HEADINGS.why, language)}`,
    pageText(say(rule.why, language)),
    `## ${say(HEADINGS.fix, language)}`,
    pageInstruction(say(rule.fix, language)),
    ...(examples.length === 0 ? [] : [`## ${say(HEADINGS.examples, language)}`]),
    ...examples.flatMap((example, index) => [
      `### ${pageText(say(example.title, language))}`,
      codeFence(example.manifest.trimEnd(), "yaml"),
      ...(example.baseline === null ? [] : [say(LABELS.baseline, language), codeFence(example.baseline.trimEnd(), "json")]),
      findingLines(example, language)
        .map((line) => `- ${pageText(line)}`)
        .join("\n"),
      ...(isForPlayground(example) ? [`[${say(LABELS.playground, language)}](${playgroundSampleUrl(rule.id, index, language)})`] : []),
      ...(example.fixed === null ? [] : [say(LABELS.fixed, language), codeFence(example.fixed.trimEnd(), "yaml")]),
    ]),
  ]
    .join("\n\n")
    .concat("\n");
}

/** The same page for a terminal. */
export function renderRuleText(
  rule: RuleDescription,
  examples: readonly RuleExample[],
  language: Language,
  { color, width }: DiagnosisTextOptions,
): string {
  const bold = (text: string): string => (color ? `\u001b[1m${text}\u001b[22m` : text);
  const facts = factsOf(rule, language);
  const column = Math.max(...facts.map(([label]) => label.length)) + 2;
  const paragraph = (text: string): string => wrapText(text, { width, first: "  ", rest: "  " });
  const section = (title: Localized, body: string): string => `${bold(say(title, language))}\n${body}`;
  return [
    bold(heading(rule, language)),
    facts.map(([label, value]) => wrapText(value, { width, first: label.padEnd(column), rest: " ".repeat(column) })).join("\n"),
    section(HEADINGS.what, paragraph(say(rule.what, language))),
    section(HEADINGS.why, paragraph(say(rule.why, language))),
    section(HEADINGS.fix, paragraph(say(rule.fix, language))),
    ...examples.map((example) =>
      [
        bold(say(example.title, language)),
        indented(example.manifest),
        ...(example.baseline === null ? [] : [`  ${say(LABELS.baseline, language)}`, indented(example.baseline)]),
        ...findingLines(example, language).map((line) => wrapText(line, { width, first: "  → ", rest: "    " })),
        ...(example.fixed === null ? [] : [`  ${say(LABELS.fixed, language)}`, indented(example.fixed)]),
      ].join("\n"),
    ),
    language === "fr" ? rule.url.replace(/\.md$/, ".fr.md") : rule.url,
  ]
    .join("\n\n")
    .concat("\n");
}

function heading({ id, title }: RuleDescription, language: Language): string {
  return `${id}${COLON[language]} ${say(title, language)}`;
}

/** What is typed as it stands is marked; the rule's id comes first. */
function factsOf(rule: RuleDescription, language: Language): readonly (readonly [label: string, value: string, typed: boolean])[] {
  const level = say(SEVERITY_WORDS[rule.severity], language);
  const family = rule.id.slice(0, rule.id.indexOf("/"));
  const exceptions = rule.protected
    ? say(PROTECTED, language)
    : family === "suppression" || family === "baseline"
      ? `--rule ${rule.id}=off`
      : `# pistectl-ignore ${rule.id}: ${language === "fr" ? "raison" : "reason"}`;
  return [
    [say(LABELS.rule, language), rule.id, true],
    [say(LABELS.level, language), rule.lowerInSandbox ? `${level}, ${say(LOWER, language)}` : level, false],
    [say(LABELS.exceptions, language), exceptions, !rule.protected],
    [say(LABELS.source, language), say(rule.source, language), false],
  ];
}

/** The playground holds no baseline; a right sample shows nothing there. */
function isForPlayground({ baseline, findings }: RuleExample): boolean {
  return baseline === null && findings.length > 0;
}

function findingLines({ findings }: RuleExample, language: Language): readonly string[] {
  if (findings.length === 0) return [say(SILENT, language)];
  return findings.map(({ line, severity, summary }) =>
    language === "fr"
      ? typeset(`ligne ${line}, ${SEVERITY_WORDS[severity].fr} : ${summary.fr}`, language)
      : `line ${line}, ${SEVERITY_WORDS[severity].en}: ${summary.en}`,
  );
}

function indented(text: string): string {
  return text
    .trimEnd()
    .split("\n")
    .map((line) => `    ${line}`.trimEnd())
    .join("\n");
}
