import { CONFIGURATION_NAME, MANIFEST_GLOBS } from "@pistectl/config-schema/discovery";
import type { Generator } from "./generator.ts";
import { schemaAddress } from "./schemas/schema-file.ts";

/** What the schemas are called in the catalogue of SchemaStore, whose rules want no "schema" and no full stop at the end. */
const ENTRIES = [
  {
    name: "pistectl manifest",
    description: "Applications of PISTE, the API platform of the French State, Chorus Pro connections and connectors",
    fileMatch: MANIFEST_GLOBS,
    url: schemaAddress("manifest.schema.json"),
  },
  {
    name: "pistectl configuration",
    description: "Levels of the rules that pistectl judges manifests of PISTE applications by",
    fileMatch: [CONFIGURATION_NAME],
    url: schemaAddress("configuration.schema.json"),
  },
];

/** The entries that are proposed to SchemaStore, as a catalogue that editors can read in place of its own. */
export const schemaStore: Generator = {
  name: "SchemaStore",
  owns: [],
  generate: async () => {
    const catalog = { $schema: "https://www.schemastore.org/schema-catalog.json", version: 1, schemas: ENTRIES };
    return [{ path: "editors/schemastore/catalog.json", content: `${JSON.stringify(catalog, null, 2)}\n` }];
  },
};
