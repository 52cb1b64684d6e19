export { isSameVersion } from "./catalogue/api-version.ts";
export {
  type Availability,
  CATALOGUE_ENVIRONMENTS,
  type CatalogueEntry,
  type CatalogueEnvironment,
  type CatalogueEnvironmentName,
  type CatalogueHealth,
  type CatalogueWellCondition,
  type EarlierVersion,
  type Mark,
  type Marks,
  type Need,
} from "./catalogue/catalogue-entry.ts";
export { checkCatalogue } from "./catalogue/check-catalogue.ts";
export { describeSelectionFailure } from "./catalogue/describe-selection-failure.ts";
export type { CatalogueProblem } from "./catalogue/entry-fields.ts";
export { findApi } from "./catalogue/find-api.ts";
export { foldApiName } from "./catalogue/fold-api-name.ts";
export { listApis } from "./catalogue/list-apis.ts";
export { type ApiRequest, parseApiRequest } from "./catalogue/parse-api-request.ts";
export { type EntryReading, readCatalogueEntry } from "./catalogue/read-catalogue-entry.ts";
export { isSafePath } from "./catalogue/safe-path.ts";
export {
  type HealthCheckPlan,
  knownVersions,
  type SelectedApi,
  type SelectionFailure,
  selectApi,
} from "./catalogue/select-api.ts";
export { type Suggestible, suggestApiNames } from "./catalogue/suggest-api-names.ts";
export { type Configuration, NO_CONFIGURATION, type Override } from "./configuration/configuration.ts";
export type { FileProblem } from "./configuration/file-problem.ts";
export { type ConfigurationReading, readConfiguration } from "./configuration/read-configuration.ts";
export {
  describeRuleLevelFailure,
  type LevelOfRule,
  parseRuleLevel,
  RULE_LEVELS,
  type RuleLevel,
  type RuleLevelFailure,
  type RuleLevels,
  suggestRuleIds,
} from "./configuration/rule-level.ts";
export { type CommitEntry, type CommitTree, commitTree } from "./discovery/commit-tree.ts";
export { type FoundManifests, findManifests } from "./discovery/find-manifests.ts";
export { isInside } from "./discovery/is-inside.ts";
export { CONFIGURATION_NAME, locateProject, type ProjectLocation } from "./discovery/locate-project.ts";
export { isManifestName } from "./discovery/manifest-name.ts";
export type { FileKind, ProjectFiles } from "./discovery/project-files.ts";
export { projectPath } from "./discovery/project-path.ts";
export type { Comment, Kind, ManifestDocument } from "./document/manifest-document.ts";
export { type Position, positionAt, positionsOf, type SourceFile } from "./document/source-file.ts";
export type { Span } from "./document/span.ts";
export { organizationKey } from "./domain/organization-key.ts";
export type { Edit, Finding, Fix, Severity } from "./findings/finding.ts";
export { type FormatFailure, formatSource } from "./fmt/format-source.ts";
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
export { graphOfEnvironment } from "./graph/graph-of-environment.ts";
export {
  type GraphEdge,
  type GraphNode,
  type GraphSubscription,
  type ProjectGraph,
  SUBSCRIPTION_STATES,
  type SubscriptionState,
} from "./graph/project-graph.ts";
export { applyFixes, type FixedFile } from "./lint/apply-fixes.ts";
export { BASELINE_FORMAT_VERSION, type Baseline, type BaselineEntry, type PlacedBaselineEntry, writeBaseline } from "./lint/baseline.ts";
export { type ChangedFile, fixProject } from "./lint/fix-project.ts";
export { projectCatalogue } from "./lint/project-catalogue.ts";
export { type BaselineReading, readBaseline } from "./lint/read-baseline.ts";
export { ruleDescriptions, ruleExamples } from "./lint/rule-descriptions.ts";
export { unifiedDiff } from "./lint/unified-diff.ts";
export { type ProjectInput, type ValidationResult, validateProject } from "./lint/validate-project.ts";
export type { FieldChange, ObjectAction, ObjectChange, PlainValue, Plan, PlanSummary } from "./plan/plan.ts";
export type { PlanInput } from "./plan/plan-input.ts";
export { planProject } from "./plan/plan-project.ts";
export { ACTORS, type Actor, PORTALS, type Portal, type PortalAction } from "./plan/portal-action.ts";
export { type LoadedProject, loadProject, type ProjectRequest } from "./project/load-project.ts";
export type { ProjectFailure } from "./project/project-failure.ts";
export { type ProjectConfiguration, readProjectConfiguration } from "./project/read-project-configuration.ts";
export { decodeSource } from "./reading/decode-source.ts";
export { type ManifestFileReading, readManifestFile, type UnreadDocument } from "./reading/read-manifest-file.ts";
export type { Project } from "./rules/rule.ts";
export type { RuleDescription, RuleExample } from "./rules/rule-description.ts";
export { canSetLevel } from "./rules/rule-ids.ts";
export { checkFormat } from "./schema/check-format.ts";
export {
  type CredentialReference,
  DEFAULT_ALLOW_ENV,
  type ReferencedValue,
  type ReferenceProblem,
  type ReferenceScope,
  readReference,
} from "./targets/credential-reference.ts";
export { type ManifestPartner, manifestPartners, type PartnerField } from "./targets/manifest-partners.ts";
export { type ManifestTarget, type ManifestTargetApi, manifestTargets } from "./targets/manifest-targets.ts";
