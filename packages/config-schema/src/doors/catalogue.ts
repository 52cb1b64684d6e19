// What is known of PISTE's APIs, and the choice of one.

export { apiRequests } from "../catalogue/api-requests.ts";
export { isSameVersion } from "../catalogue/api-version.ts";
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
} from "../catalogue/catalogue-entry.ts";
export { type CatalogueProblem, checkCatalogue } from "../catalogue/check-catalogue.ts";
export { describeSelectionFailure } from "../catalogue/describe-selection-failure.ts";
export { datedFact, factAge } from "../catalogue/fact-age.ts";
export { findApi } from "../catalogue/find-api.ts";
export { listApis } from "../catalogue/list-apis.ts";
export type { ApiRequest } from "../catalogue/parse-api-request.ts";
export { groupNames, providerApis } from "../catalogue/provider-apis.ts";
export { type HealthCheckPlan, knownVersions, type SelectedApi, type SelectionFailure, selectApi } from "../catalogue/select-api.ts";
export { selectApis } from "../catalogue/select-apis.ts";
export { type Suggestible, suggestApiNames } from "../catalogue/suggest-api-names.ts";
export { CATALOGUE } from "../generated/catalogue.ts";
export { projectCatalogue } from "../lint/project-catalogue.ts";
export { readCatalogueEntry } from "../lint/read-catalogue-entry.ts";
