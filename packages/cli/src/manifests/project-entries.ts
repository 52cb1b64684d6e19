import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { loadProject } from "@pistectl/config-schema/project";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { type Language, type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { refuseProject } from "./refuse-project.ts";

/** What APIs are looked up in where no manifest is named. */
export interface CatalogueInForce {
  readonly catalogue: readonly CatalogueEntry[];
  /** Language that the configuration asks for, null when it asks for none. */
  readonly lang: Language | null;
}

/** The catalogue with the `Api` documents that a configuration file names over it, and its language. Both paths are absolute. */
export async function projectEntries(
  configuration: string,
  root: string,
  { files, workingFolder }: Pick<Io, "files" | "workingFolder">,
): Promise<Outcome<CatalogueInForce, Refusal>> {
  const loading = await loadProject({ workingFolder: root, named: [], standIn: null, configuration }, files);
  if (!loading.ok) return refuseProject(loading.failure, { workingFolder, typedAs: () => undefined });
  const documents = loading.value.files.flatMap((file) => readManifestFile(file).documents);
  return succeed({ catalogue: projectCatalogue(CATALOGUE, documents), lang: loading.value.configuration.lang });
}
