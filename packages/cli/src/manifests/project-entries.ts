import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { loadProject } from "@pistectl/config-schema/project";
import { readManifestFile } from "@pistectl/config-schema/reading";
import { type Outcome, succeed } from "@pistectl/words";
import type { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { refuseProject } from "./refuse-project.ts";

/** The catalogue with the `Api` documents that a configuration file names over it. Both paths are absolute. */
export async function projectEntries(
  configuration: string,
  root: string,
  { files, workingFolder }: Pick<Io, "files" | "workingFolder">,
): Promise<Outcome<readonly CatalogueEntry[], Refusal>> {
  const loading = await loadProject({ workingFolder: root, named: [], standIn: null, configuration }, files);
  if (!loading.ok) return refuseProject(loading.failure, { workingFolder, typedAs: () => undefined });
  const documents = loading.value.files.flatMap((file) => readManifestFile(file).documents);
  return succeed(projectCatalogue(CATALOGUE, documents));
}
