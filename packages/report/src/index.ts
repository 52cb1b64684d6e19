export { codeFence } from "./code-fence.ts";
export { codeSpan } from "./code-span.ts";
export { type DiagnosisTextOptions, renderDiagnosisPage, renderDiagnosisText } from "./diagnosis-page.ts";
export { durationText } from "./duration-text.ts";
export { renderErrorGithub } from "./error-github.ts";
export { renderErrorJson } from "./error-json.ts";
export { renderErrorJunit } from "./error-junit.ts";
export { renderErrorMarkdown } from "./error-markdown.ts";
export { escapeHtml } from "./escape-html.ts";
export { escapeMarkdown } from "./escape-markdown.ts";
export { escapeXml } from "./escape-xml.ts";
export { breakLogCommands } from "./log-commands.ts";
export { renderPreflightGithub } from "./preflight-github.ts";
export {
  type AttemptJson,
  type HttpJson,
  type PreflightJson,
  preflightJson,
  renderPreflightJson,
  type StageJson,
  type TargetJson,
} from "./preflight-json.ts";
export { renderPreflightJunit } from "./preflight-junit.ts";
export { type PreflightMarkdownOptions, renderPreflightMarkdown } from "./preflight-markdown.ts";
export { type PreflightTextOptions, renderPreflightText } from "./preflight-text.ts";
export { neutraliseLogLine } from "./untrusted-text.ts";
export { visibleText } from "./visible-text.ts";
export { CERTAINTY_WORDS, ENVIRONMENT_WORDS, RESPONSIBLE_WORDS, STAGE_WORDS, STATUS_WORDS, VERDICT_WORDS } from "./words.ts";
export { workflowCommand } from "./workflow-command.ts";
export { type WrapOptions, wrapText } from "./wrap-text.ts";
