import type { Finding, Severity } from "@pistectl/config-schema/findings";
import type { RuleDescription } from "@pistectl/config-schema/rules";
import { type Language, say, shorten, typeset } from "@pistectl/words";
import { escapeMarkdown } from "../escaping/escape-markdown.ts";
import { pageUrl } from "./page-url.ts";
import type { ValidationReport } from "./validation-report.ts";

/** Levels of SARIF (§3.27.10). */
export const SARIF_LEVELS: Readonly<Record<Severity, "error" | "warning" | "note">> = { error: "error", warning: "warning", info: "note" };

/** What GitHub shows of each description ("SARIF support for code scanning", seen 2026-08). */
const DESCRIPTION_LENGTH = 1024;
const NAME_LENGTH = 255;
const MOST_TAGS = 20;

/** Severity of a leaked credential among vulnerabilities (CVSS scale, high): it makes a security alert, so that no other rule bears one. */
const SECRET_SEVERITY = "8.0";

/** Metadata of a rule (SARIF §3.49) with the properties that GitHub reads. */
export interface SarifRule {
  readonly id: string;
  readonly name: string;
  readonly shortDescription: { readonly text: string };
  readonly fullDescription: { readonly text: string };
  readonly help: { readonly text: string; readonly markdown: string };
  readonly helpUri: string;
  readonly defaultConfiguration: { readonly level: "error" | "warning" | "note" };
  readonly properties: Readonly<Record<string, string | readonly string[]>>;
}

/** The rules of a report; a finding whose rule is not among them brings one of its own. */
export function sarifRules(report: ValidationReport, language: Language): readonly SarifRule[] {
  const known = new Set(report.rules.map(({ id }) => id));
  const strangers = new Map(
    [...report.findings, ...report.suppressed].filter(({ rule }) => !known.has(rule)).map((finding) => [finding.rule, finding]),
  );
  return [...report.rules, ...[...strangers.values()].map(describe)].map((rule) => sarifRule(rule, language));
}

function sarifRule(rule: RuleDescription, language: Language): SarifRule {
  const { id, severity, title, what, why, fix, tags } = rule;
  const url = pageUrl(rule.url, language);
  const secret = id === "security/inline-secret";
  const paragraphs = [what, why, fix].map((text) => say(text, language));
  const more = typeset(
    language === "fr" ? `Pour en savoir plus : pistectl explain ${id}` : `To know more: pistectl explain ${id}`,
    language,
  );
  return {
    id,
    name: shorten(pascalCase(id), NAME_LENGTH),
    shortDescription: { text: shorten(closedSentence(say(title, language)), DESCRIPTION_LENGTH) },
    fullDescription: { text: shorten([what, why].map((text) => say(text, language)).join(" "), DESCRIPTION_LENGTH) },
    help: {
      text: [...paragraphs, more, url].join("\n\n"),
      markdown: [
        `**${escapeMarkdown(say(title, language))}**`,
        ...paragraphs.map(escapeMarkdown),
        `\`pistectl explain ${id}\`, [${id}](${url})`,
      ].join("\n\n"),
    },
    helpUri: url,
    defaultConfiguration: { level: SARIF_LEVELS[severity] },
    properties: {
      tags: (secret ? [...new Set([...tags, "security"])] : tags).slice(0, MOST_TAGS),
      precision: secret ? "high" : "very-high",
      "problem.severity": ({ error: "error", warning: "warning", info: "recommendation" } as const)[severity],
      ...(secret ? { "security-severity": SECRET_SEVERITY } : {}),
    },
  };
}

/** What a finding says of its rule, which is all that is known. */
function describe({ rule, severity, url }: Finding): RuleDescription {
  const title = { en: rule, fr: rule };
  return {
    id: rule,
    severity,
    lowerInSandbox: false,
    protected: false,
    title,
    what: { en: `A finding of ${rule}.`, fr: `Un constat de ${rule}.` },
    why: { en: "The message of each finding says why it matters.", fr: "Le message de chaque constat dit pourquoi cela compte." },
    fix: { en: "The message of each finding says what to do.", fr: "Le message de chaque constat dit que faire." },
    source: { en: "", fr: "" },
    url,
    tags: [rule.slice(0, Math.max(0, rule.indexOf("/")))].filter((tag) => tag !== ""),
  };
}

/** `api/chorus-pro-set` → `ApiChorusProSet`. */
function pascalCase(id: string): string {
  return id
    .split(/[^A-Za-z0-9]+/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}

function closedSentence(title: string): string {
  const text = title.charAt(0).toUpperCase() + title.slice(1);
  return /[.!?…]$/.test(text) ? text : `${text}.`;
}
