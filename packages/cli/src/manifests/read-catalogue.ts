import { resolve } from "node:path";
import { CATALOGUE } from "@pistectl/config-schema/catalogue";
import { locateProject } from "@pistectl/config-schema/discovery";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import type { CatalogueInForce } from "./project-entries.ts";

/** The built-in catalogue, or with the project's own entries over it when a configuration names some: the given one, else the nearest to the working folder. */
export async function readCatalogue(given: string | undefined, io: Io): Promise<Outcome<CatalogueInForce, Refusal>> {
  const { root, configuration: nearest } = locateProject(io.workingFolder, [io.workingFolder], io.files);
  const configuration = given === undefined ? nearest : resolve(io.workingFolder, given);
  // Reading it takes the YAML reader.
  return configuration === null
    ? succeed({ catalogue: CATALOGUE, lang: null })
    : (await import("./project-entries.ts")).projectEntries(configuration, root, io);
}
