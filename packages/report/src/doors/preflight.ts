// Preflight reports, in each format.
export { renderPreflightGithub } from "../preflight/preflight-github.ts";
export {
  type AttemptJson,
  type HttpJson,
  type PreflightJson,
  preflightJson,
  renderPreflightJson,
  type StageJson,
  type TargetJson,
} from "../preflight/preflight-json.ts";
export { renderPreflightJunit } from "../preflight/preflight-junit.ts";
export { type PreflightMarkdownOptions, renderPreflightMarkdown } from "../preflight/preflight-markdown.ts";
export { type PreflightTextOptions, renderPreflightText } from "../preflight/preflight-text.ts";
export { LABELS } from "../preflight/preflight-words.ts";
export { annotationGroups, nameTargets, type TargetGroup } from "../preflight/target-groups.ts";
export {
  ENVIRONMENT_WORDS,
  RESPONSIBLE_WORDS,
  STAGE_WORDS,
  STATUS_WORDS,
  VERDICT_WORDS,
} from "../preflight/value-words.ts";
