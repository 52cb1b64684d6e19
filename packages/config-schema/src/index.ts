export type { CatalogueEntry, CatalogueEnvironmentName } from "./catalogue/catalogue-entry.ts";
export { type CatalogueProblem, checkCatalogue } from "./catalogue/check-catalogue.ts";
export { describeSelectionFailure } from "./catalogue/describe-selection-failure.ts";
export { findApi } from "./catalogue/find-api.ts";
export { listApis } from "./catalogue/list-apis.ts";
export { type SelectedApi, type SelectionFailure, selectApi } from "./catalogue/select-api.ts";
export { type Configuration, NO_CONFIGURATION } from "./configuration/configuration.ts";
export { readConfiguration } from "./configuration/read-configuration.ts";
export { findManifests } from "./discovery/find-manifests.ts";
export { locateProject } from "./discovery/locate-project.ts";
export type { ProjectFiles } from "./discovery/project-files.ts";
export type { ManifestDocument } from "./document/manifest-document.ts";
export { type Position, positionAt, type SourceFile } from "./document/source-file.ts";
export type { Span } from "./document/span.ts";
export type { Finding, Fix, Severity } from "./findings/finding.ts";
export { findingLine } from "./findings/finding-line.ts";
export { layoutSource } from "./fmt/layout-source.ts";
export { CATALOGUE } from "./generated/catalogue.ts";
export type {
  ApiManifest,
  ApplicationManifest,
  ChorusProConnectionManifest,
  ConnectorManifest,
  Manifest,
  PartnerManifest,
} from "./generated/manifest-types.ts";
export { buildProjectGraph } from "./graph/build-project-graph.ts";
export type { ProjectGraph } from "./graph/project-graph.ts";
export { applyFixes } from "./lint/apply-fixes.ts";
export { type Baseline, writeBaseline } from "./lint/baseline.ts";
export { fixProject } from "./lint/fix-project.ts";
export {
  type OpenProject,
  openProject,
  type ProjectInput,
  type ProjectSettings,
  type ValidationResult,
  validateProject,
} from "./lint/open-project.ts";
export { projectCatalogue } from "./lint/project-catalogue.ts";
export { readBaseline } from "./lint/read-baseline.ts";
export { readCatalogueEntry } from "./lint/read-catalogue-entry.ts";
export { ruleDescriptions, ruleExamples } from "./lint/rule-descriptions.ts";
export { unifiedDiff } from "./lint/unified-diff.ts";
export type { Plan } from "./plan/plan.ts";
export type { PlanInput } from "./plan/plan-input.ts";
export { planProject } from "./plan/plan-project.ts";
export type { PortalAction } from "./plan/portal-action.ts";
export { type LoadedProject, loadProject } from "./project/load-project.ts";
export { decodeSource } from "./reading/decode-source.ts";
export type { ManifestFileReading } from "./reading/manifest-file-reading.ts";
export { readManifestFile } from "./reading/read-manifest-file.ts";
export type { RuleDescription, RuleExample } from "./rules/rule-description.ts";
export { checkSchema } from "./schema/check-schema.ts";
