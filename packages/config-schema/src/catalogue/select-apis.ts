import { fail, type Outcome, succeed } from "@pistectl/words";
import { apiRequests } from "./api-requests.ts";
import type { CatalogueEntry, CatalogueEnvironmentName } from "./catalogue-entry.ts";
import { groupNames } from "./provider-apis.ts";
import { type SelectedApi, type SelectionFailure, selectApi } from "./select-api.ts";
import { suggestApiNames } from "./suggest-api-names.ts";

/** Chooses the APIs that a user's texts name in an environment: `NAME` or `NAME@VERSION`, where the name of a provider stands for all its APIs there. Each API is chosen once; the failure holds one entry for each that cannot be. */
export function selectApis(
  catalogue: readonly CatalogueEntry[],
  texts: readonly string[],
  environment: CatalogueEnvironmentName,
): Outcome<readonly SelectedApi[], readonly [SelectionFailure, ...SelectionFailure[]]> {
  const chosen = new Map<string, SelectedApi>();
  const failures: SelectionFailure[] = [];
  for (const request of texts.flatMap((text) => apiRequests(text, catalogue, environment))) {
    const selection = selectApi(catalogue, { ...request, environment });
    if (selection.ok) chosen.set(`${selection.value.name}@${selection.value.version}`, selection.value);
    else failures.push(withGroups(selection.failure, catalogue));
  }
  const [first, ...others] = failures;
  return first === undefined ? succeed([...chosen.values()]) : fail([first, ...others]);
}

/** Where several APIs may be named at once, a group may be what was meant. */
function withGroups(failure: SelectionFailure, catalogue: readonly CatalogueEntry[]): SelectionFailure {
  if (failure.code !== "unknown-api") return failure;
  const groups = groupNames(catalogue).map((name) => ({ name, aliases: [] }));
  return { ...failure, suggestions: suggestApiNames(failure.name, [...catalogue, ...groups]) };
}
