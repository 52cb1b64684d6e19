import { findingLines } from "@pistectl/action-kit/project";
import { CATALOGUE, type CatalogueEntry, projectCatalogue } from "@pistectl/config-schema/catalogue";
import { projectPath } from "@pistectl/config-schema/discovery";
import { loadProject } from "@pistectl/config-schema/project";
import { checkSchema, readManifestFile } from "@pistectl/config-schema/reading";
import { type Language, type Localized, type Outcome, succeed } from "@pistectl/words";
import { type Refusal, refused } from "../command-line/refusal.ts";
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
  const readings = loading.value.files.map((file) => readManifestFile(file));
  const documents = readings.flatMap((reading) => reading.documents);
  const findings = [...loading.value.unreadable, ...readings.flatMap((reading) => reading.findings), ...documents.flatMap(checkSchema)];
  if (findings.length > 0) {
    const lines = findingLines(findings, loading.value.root, (path) => projectPath(workingFolder, path));
    return refused({ en: `${BROKEN.en}${lines.en}`, fr: `${BROKEN.fr}${lines.fr}` });
  }
  return succeed({ catalogue: projectCatalogue(CATALOGUE, documents), lang: loading.value.configuration.lang });
}

const BROKEN: Localized = {
  en: "The Api documents that the configuration names cannot be used as they are:",
  fr: "Les documents Api que nomme la configuration sont inutilisables en l'état :",
};
