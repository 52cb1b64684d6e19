import type { CatalogueEntry, CatalogueEnvironmentName } from "./catalogue-entry.ts";
import { findApi } from "./find-api.ts";
import { type ApiRequest, parseApiRequest } from "./parse-api-request.ts";
import { providerApis } from "./provider-apis.ts";

/** What a user's text asks for, `NAME` or `NAME@VERSION`: the name of a provider stands for all its APIs, with an environment for those that PISTE offers there; an API's own name wins over that of a provider. */
export function apiRequests(
  text: string,
  catalogue: readonly CatalogueEntry[],
  environment?: CatalogueEnvironmentName,
): readonly ApiRequest[] {
  const request = parseApiRequest(text);
  if (findApi(catalogue, request.name) !== undefined) return [request];
  const group = providerApis(catalogue, request.name, environment);
  return group.length === 0 ? [request] : group.map(({ name }) => ({ ...request, name }));
}
