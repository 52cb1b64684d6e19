import { isDottedVersion } from "./api-version.ts";
import { CATALOGUE_ENVIRONMENTS, type CatalogueEntry } from "./catalogue-entry.ts";
import { findApi } from "./find-api.ts";
import { foldApiName } from "./fold-api-name.ts";

/** What is wrong between entries. */
export interface CatalogueProblem {
  /** Name of the entry and keys from the root of its document. */
  readonly at: string;
  /** What was found and what is accepted. */
  readonly message: string;
}

/** Problems that only the whole catalogue shows: a name borne twice, an `instead` that leads nowhere, a version that its path cannot hold. */
export function checkCatalogue(entries: readonly CatalogueEntry[]): readonly CatalogueProblem[] {
  return [...repeatedNames(entries), ...entries.flatMap((entry) => environmentProblems(entries, entry))];
}

function repeatedNames(entries: readonly CatalogueEntry[]): readonly CatalogueProblem[] {
  const bearers = new Map<string, string>();
  return entries.flatMap((entry) =>
    [entry.name, ...entry.aliases].flatMap((name) => {
      const bearer = bearers.get(foldApiName(name));
      bearers.set(foldApiName(name), bearer ?? entry.name);
      return bearer === undefined
        ? []
        : [{ at: `${entry.name}: name or alias "${name}"`, message: `already a name or alias of ${bearer}` }];
    }),
  );
}

function environmentProblems(entries: readonly CatalogueEntry[], entry: CatalogueEntry): readonly CatalogueProblem[] {
  return CATALOGUE_ENVIRONMENTS.flatMap((name) => {
    const { availability, instead, versions, earlierVersions, basePath } = entry.environments[name];
    const problems: CatalogueProblem[] = [];
    const at = `${entry.name}: environments.${name}`;
    if (instead !== null) {
      if (availability !== "not-offered")
        problems.push({ at: `${at}.instead`, message: "has a meaning only where the API is not-offered" });
      const other = findApi(entries, instead);
      if (other === undefined) problems.push({ at: `${at}.instead`, message: `no entry is named "${instead}"` });
      else if (other.environments[name].availability !== "offered") {
        problems.push({ at: `${at}.instead`, message: `${other.name} is not offered in ${name} either` });
      }
    }
    if (basePath?.includes("{version}") === true) {
      const unfit = [...versions, ...earlierVersions.map(({ version }) => version)].filter((version) => !isDottedVersion(version));
      for (const version of unfit)
        problems.push({ at: `${at}.versions`, message: `"${version}" cannot stand in the path: digits and dots only` });
    }
    return problems;
  });
}
