export { type MachineFormat, renderError } from "./error/render-error.ts";
export { codeFence } from "./escaping/code-fence.ts";
export { codeSpan } from "./escaping/code-span.ts";
export { escapeHtml } from "./escaping/escape-html.ts";
export { escapeMarkdown } from "./escaping/escape-markdown.ts";
export { escapeXml } from "./escaping/escape-xml.ts";
export { breakLogCommands } from "./escaping/log-commands.ts";
export { neutraliseLogLine } from "./escaping/untrusted-text.ts";
export { workflowCommand } from "./escaping/workflow-command.ts";
export { renderGraphDot } from "./graph/graph-dot.ts";
export { type GraphMermaidOptions, renderGraphMermaid } from "./graph/graph-mermaid.ts";
export { renderGraphSvg } from "./graph/graph-svg.ts";
export { durationText } from "./layout/duration-text.ts";
export { type WrapOptions, wrapText } from "./layout/wrap-text.ts";
export { type DiagnosisTextOptions, renderDiagnosisPage, renderDiagnosisText } from "./pages/diagnosis-page.ts";
export { renderRulePage, renderRuleText } from "./pages/rule-page.ts";
export { planHasChanges } from "./plan/plan-has-changes.ts";
export {
  type ChangeJson,
  type PlanJson,
  type PortalActionJson,
  planJson,
  type ResourceChangeJson,
  renderPlanJson,
} from "./plan/plan-json.ts";
export { type PlanMarkdownOptions, renderPlanMarkdown } from "./plan/plan-markdown.ts";
export { type PlanTextOptions, renderPlanText } from "./plan/plan-text.ts";
export { planSummaryText } from "./plan/plan-words.ts";
export type { ValueMarks } from "./plan/value-marks.ts";
export { renderPreflightGithub } from "./preflight/preflight-github.ts";
export {
  type AttemptJson,
  type HttpJson,
  type PreflightJson,
  preflightJson,
  renderPreflightJson,
  type StageJson,
  type TargetJson,
} from "./preflight/preflight-json.ts";
export { renderPreflightJunit } from "./preflight/preflight-junit.ts";
export { type PreflightMarkdownOptions, renderPreflightMarkdown } from "./preflight/preflight-markdown.ts";
export { type PreflightTextOptions, renderPreflightText } from "./preflight/preflight-text.ts";
export { CERTAINTY_WORDS, ENVIRONMENT_WORDS, RESPONSIBLE_WORDS, STAGE_WORDS, STATUS_WORDS, VERDICT_WORDS } from "./preflight/words.ts";
export { renderFindingsCompact } from "./validation/findings-compact.ts";
export { type FindingsGithubOptions, renderFindingsGithub } from "./validation/findings-github.ts";
export { type GitlabIssue, renderFindingsGitlab } from "./validation/findings-gitlab.ts";
export { type DiagnosticJson, type FindingsJson, findingsJson, renderFindingsJson } from "./validation/findings-json.ts";
export { renderFindingsJunit } from "./validation/findings-junit.ts";
export { type FindingsMarkdownOptions, renderFindingsMarkdown } from "./validation/findings-markdown.ts";
export { renderFindingsNarrated } from "./validation/findings-narrated.ts";
export type { FindingsOptions } from "./validation/findings-options.ts";
export { type FindingsSarifOptions, renderFindingsSarif } from "./validation/findings-sarif.ts";
export { type FindingsTextOptions, renderFindingsText } from "./validation/findings-text.ts";
export { countFindings, type FindingCounts, SEVERITY_WORDS, tallyText } from "./validation/findings-words.ts";
export { type MaskedText, maskText } from "./validation/mask-text.ts";
export { type PrintableFinding, printableFinding } from "./validation/printable-finding.ts";
export { type SourceView, sourceViews } from "./validation/source-view.ts";
export type { ValidationReport } from "./validation/validation-report.ts";
