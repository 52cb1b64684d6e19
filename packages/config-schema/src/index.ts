export { isSameVersion } from "./api-version.ts";
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
} from "./catalogue-entry.ts";
export { checkCatalogue } from "./check-catalogue.ts";
export { describeSelectionFailure } from "./describe-selection-failure.ts";
export { editDistance } from "./edit-distance.ts";
export type { CatalogueProblem } from "./entry-fields.ts";
export { findApi } from "./find-api.ts";
export { foldApiName } from "./fold-api-name.ts";
export { CATALOGUE } from "./generated/catalogue.ts";
export { listApis } from "./list-apis.ts";
export type { Localized } from "./localized.ts";
export { type ApiRequest, parseApiRequest } from "./parse-api-request.ts";
export { type EntryReading, readCatalogueEntry } from "./read-catalogue-entry.ts";
export { isSafePath } from "./safe-path.ts";
export {
  type ApiSelection,
  type HealthCheckPlan,
  knownVersions,
  type SelectedApi,
  type SelectionFailure,
  selectApi,
} from "./select-api.ts";
export { type Suggestible, suggestApiNames } from "./suggest-api-names.ts";
