import { type ApiRequest, type CatalogueEntry, type CatalogueEnvironment, findApi } from "@pistectl/config-schema/catalogue";

/** The catalogue with an entry that says nothing for each API that it does not know: it may be offered anywhere, in any version. */
export function withUnlisted(catalogue: readonly CatalogueEntry[], apis: readonly Pick<ApiRequest, "name">[]): readonly CatalogueEntry[] {
  const unlisted = apis.filter(({ name }) => findApi(catalogue, name) === undefined);
  return unlisted.length === 0 ? catalogue : [...catalogue, ...unlisted.map(({ name }) => unlistedEntry(name))];
}

function unlistedEntry(name: string): CatalogueEntry {
  return {
    name,
    aliases: [],
    provider: null,
    chorusPro: false,
    businessProfile: false,
    dataPass: false,
    stateNetwork: false,
    environments: { production: UNKNOWN, sandbox: UNKNOWN },
    scope: null,
    health: null,
    note: null,
    marks: {},
    seen: "",
    source: "",
  };
}

const UNKNOWN: CatalogueEnvironment = {
  availability: "unknown",
  versions: [],
  earlierVersions: [],
  organizations: [],
  approval: "unknown",
  terms: "unknown",
  basePath: null,
  instead: null,
  marks: {},
  seen: "",
  source: "",
};
