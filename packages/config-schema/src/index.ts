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
  type ApiSelection,
  type HealthCheckPlan,
  knownVersions,
  type SelectedApi,
  type SelectionFailure,
  selectApi,
} from "./catalogue/select-api.ts";
export { editDistance } from "./edit-distance.ts";
export { CATALOGUE } from "./generated/catalogue.ts";
export type { Localized } from "./localized.ts";
export { type Suggestible, suggestApiNames } from "./suggest-api-names.ts";
