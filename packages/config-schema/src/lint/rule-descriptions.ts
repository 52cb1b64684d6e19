import { citation } from "@pistectl/words";
import { positionAt } from "../document/source-file.ts";
import { READING_FINDINGS } from "../findings/reading-findings.ts";
import { canSetLevel } from "../findings/rule-ids.ts";
import { type Example, ruleUrl } from "../findings/rule-page.ts";
import { RULES } from "../rules/registry.ts";
import type { Rule } from "../rules/rule.ts";
import type { RuleDescription, RuleExample } from "../rules/rule-description.ts";
import { applyFixes } from "./apply-fixes.ts";
import { exampleInput } from "./example-input.ts";
import { validateProject } from "./open-project.ts";

/** Every id that a finding can bear, in the order of the documentation: the rules, then what reading and the schema report. */
export function ruleDescriptions(): readonly RuleDescription[] {
  return [...RULES.map(describe), ...READING_FINDINGS.map(({ id, docs }) => describe({ id, severity: "error", docs }))];
}

/** The samples of a rule's page, with what the rule says about each; empty for an unknown id. */
export function ruleExamples(id: string): readonly RuleExample[] {
  const shown = [...RULES, ...READING_FINDINGS].find((candidate) => candidate.id === id);
  return (shown?.examples() ?? []).map((example) => runExample(id, example));
}

function describe({ id, severity, lowerInSandbox, docs }: Pick<Rule, "id" | "severity" | "lowerInSandbox" | "docs">): RuleDescription {
  const { title, what, why, fix, source } = docs();
  const family = id.slice(0, id.indexOf("/"));
  return {
    id,
    severity,
    lowerInSandbox: lowerInSandbox === true,
    protected: !canSetLevel(id),
    title,
    what,
    why,
    fix,
    source: citation(source),
    url: ruleUrl(id),
    tags: [family],
  };
}

function runExample(id: string, example: Example): RuleExample {
  const input = exampleInput(example);
  const findings = validateProject(input).findings.filter((finding) => finding.rule === id);
  const [fixed] = applyFixes(findings, { unsafe: false });
  return {
    title: example.title,
    manifest: example.manifest,
    baseline: example.baseline ?? null,
    today: input.today,
    files: example.files ?? {},
    findings: findings.map(({ file, span, severity, summary }) => ({ line: positionAt(file, span.start).line, severity, summary })),
    fixed: fixed?.text ?? null,
  };
}
