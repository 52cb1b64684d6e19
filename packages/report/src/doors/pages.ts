// Pages of rules and of diagnoses.
export { type DiagnosisTextOptions, renderDiagnosisPage, renderDiagnosisText } from "../pages/diagnosis-page.ts";
export { renderRulePage, renderRuleText } from "../pages/rule-page.ts";
