import { type Localized, quote } from "@pistectl/words";
import { isDottedVersion } from "./api-version.ts";
import { CATALOGUE_ENVIRONMENTS, type CatalogueEntry, type CatalogueEnvironmentName } from "./catalogue-entry.ts";
import { findApi } from "./find-api.ts";
import { foldApiName } from "./fold-api-name.ts";

/** What is wrong between entries. */
export interface CatalogueProblem {
  /** Name of the entry. */
  readonly entry: string;
  /** JSON Pointer from the root of its document. */
  readonly pointer: string;
  /** What was found and what is accepted. */
  readonly message: Localized;
}

/** Problems that only the whole catalogue shows: a name borne twice, an `instead` that leads nowhere, a version that its path cannot hold. */
export function checkCatalogue(entries: readonly CatalogueEntry[]): readonly CatalogueProblem[] {
  return [
    ...repeatedNames(entries),
    ...entries.flatMap((entry) =>
      CATALOGUE_ENVIRONMENTS.flatMap((environment) => [
        ...problemsOfInstead(entries, entry, environment),
        ...unfitVersions(entry, environment),
      ]),
    ),
  ];
}

function repeatedNames(entries: readonly CatalogueEntry[]): readonly CatalogueProblem[] {
  const bearers = new Map<string, string>();
  return entries.flatMap((entry) =>
    [entry.name, ...entry.aliases].flatMap((name, index) => {
      const bearer = bearers.get(foldApiName(name));
      bearers.set(foldApiName(name), bearer ?? entry.name);
      const pointer = index === 0 ? "/name" : `/aliases/${index - 1}`;
      return bearer === undefined ? [] : [{ entry: entry.name, pointer, message: alreadyBorne(name, bearer) }];
    }),
  );
}

function problemsOfInstead(
  entries: readonly CatalogueEntry[],
  { name, environments }: CatalogueEntry,
  environment: CatalogueEnvironmentName,
): readonly CatalogueProblem[] {
  const { availability, instead } = environments[environment];
  if (instead === null) return [];
  const other = findApi(entries, instead);
  const messages = [
    ...(availability === "not-offered" ? [] : [ONLY_WHERE_NOT_OFFERED]),
    ...(other === undefined ? [unknownEntry(instead)] : []),
    ...(other !== undefined && other.environments[environment].availability !== "offered" ? [notOffered(other.name, environment)] : []),
  ];
  return messages.map((message) => ({ entry: name, pointer: `/environments/${environment}/instead`, message }));
}

function unfitVersions({ name, environments }: CatalogueEntry, environment: CatalogueEnvironmentName): readonly CatalogueProblem[] {
  const { versions, earlierVersions, basePath } = environments[environment];
  if (basePath?.includes("{version}") !== true) return [];
  const at = `/environments/${environment}`;
  return [
    ...versions.map((version, index) => ({ version, pointer: `${at}/versions/${index}` })),
    ...earlierVersions.map(({ version }, index) => ({ version, pointer: `${at}/earlierVersions/${index}/version` })),
  ]
    .filter(({ version }) => !isDottedVersion(version))
    .map(({ version, pointer }) => ({ entry: name, pointer, message: unfitForPath(version) }));
}

const ONLY_WHERE_NOT_OFFERED: Localized = {
  en: "`instead` has a meaning only where the API is not-offered",
  fr: "`instead` n'a de sens que là où l'API est not-offered",
};

function alreadyBorne(name: string, bearer: string): Localized {
  const [found, other] = [quote(name), quote(bearer)];
  return { en: `${found.en} is already a name or alias of ${other.en}`, fr: `${found.fr} est déjà un nom ou un alias de ${other.fr}` };
}

function unknownEntry(name: string): Localized {
  const found = quote(name);
  return { en: `no entry is named ${found.en}`, fr: `aucune entrée ne s'appelle ${found.fr}` };
}

function notOffered(name: string, environment: CatalogueEnvironmentName): Localized {
  const found = quote(name);
  return { en: `${found.en} is not offered in ${environment} either`, fr: `${found.fr} n'est pas non plus offerte en ${environment}` };
}

function unfitForPath(version: string): Localized {
  const found = quote(version);
  return {
    en: `${found.en} cannot stand in the path: digits and dots only`,
    fr: `${found.fr} ne peut pas être dans le chemin : chiffres et points seulement`,
  };
}
