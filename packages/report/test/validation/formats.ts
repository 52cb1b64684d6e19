import { renderFindingsCompact } from "../../src/validation/findings-compact.ts";
import { renderFindingsGithub } from "../../src/validation/findings-github.ts";
import { renderFindingsGitlab } from "../../src/validation/findings-gitlab.ts";
import { renderFindingsJson } from "../../src/validation/findings-json.ts";
import { renderFindingsJunit } from "../../src/validation/findings-junit.ts";
import { renderFindingsMarkdown } from "../../src/validation/findings-markdown.ts";
import { renderFindingsNarrated } from "../../src/validation/findings-narrated.ts";
import type { FindingsOptions } from "../../src/validation/findings-options.ts";
import { renderFindingsSarif } from "../../src/validation/findings-sarif.ts";
import { renderFindingsText } from "../../src/validation/findings-text.ts";
import type { ValidationReport } from "../../src/validation/validation-report.ts";

/** Every way to show findings. */
export const FORMATS: readonly (readonly [name: string, render: (report: ValidationReport, options: FindingsOptions) => string])[] = [
  ["text", renderFindingsText],
  ["narrow text", (report, options) => renderFindingsText(report, { ...options, width: 40 })],
  ["ASCII text", (report, options) => renderFindingsText(report, { ...options, ascii: true })],
  ["coloured text", (report, options) => renderFindingsText(report, { ...options, color: true, links: true })],
  ["compact", renderFindingsCompact],
  ["narrated", renderFindingsNarrated],
  ["JSON", renderFindingsJson],
  ["SARIF", (report, options) => renderFindingsSarif(report, { ...options, version: "1.2.3" })],
  ["JUnit", renderFindingsJunit],
  ["GitLab", renderFindingsGitlab],
  ["GitHub", renderFindingsGithub],
  ["Markdown", renderFindingsMarkdown],
];
