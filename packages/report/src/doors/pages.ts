// Pages of rules and of diagnoses.
export { type DiagnosisTextOptions, renderDiagnosisPage, renderDiagnosisText } from "../pages/diagnosis-page.ts";
export { playgroundSampleUrl } from "../pages/playground-url.ts";
export { renderRulePage, renderRuleText } from "../pages/rule-page.ts";
