// Findings of a validation, in each format.
export { renderFindingsCompact } from "../validation/findings-compact.ts";
export { type FindingsGithubOptions, renderFindingsGithub } from "../validation/findings-github.ts";
export { type GitlabIssue, renderFindingsGitlab } from "../validation/findings-gitlab.ts";
export { type DiagnosticJson, diagnosticsJson, type FindingsJson, findingsJson, renderFindingsJson } from "../validation/findings-json.ts";
export { renderFindingsJunit } from "../validation/findings-junit.ts";
export { type FindingsMarkdownOptions, renderFindingsMarkdown } from "../validation/findings-markdown.ts";
export { renderFindingsNarrated } from "../validation/findings-narrated.ts";
export type { FindingsOptions } from "../validation/findings-options.ts";
export { type FindingsSarifOptions, renderFindingsSarif } from "../validation/findings-sarif.ts";
export { type FindingsTextOptions, renderFindingsText } from "../validation/findings-text.ts";
export { type FindingCounts, SEVERITY_WORDS, tallyText } from "../validation/findings-words.ts";
export { type MaskedText, maskText } from "../validation/mask-text.ts";
export { type PrintableFinding, printableFinding } from "../validation/printable-finding.ts";
export { leftOutText, MOST_OF_A_FILE, shownFindings } from "../validation/shown-findings.ts";
export { type SourceView, sourceViews } from "../validation/source-view.ts";
export type { ValidationReport } from "../validation/validation-report.ts";
