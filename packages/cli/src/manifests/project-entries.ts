import { describeFileError } from "@pistectl/action-kit";
import {
  CATALOGUE,
  type CatalogueEntry,
  decodeSource,
  projectCatalogue,
  projectPath,
  readManifestFile,
  readProjectConfiguration,
} from "@pistectl/config-schema";
import { quoted } from "../command-line/quoting.ts";
import { Refusal } from "../command-line/refusal.ts";
import type { Io } from "../machine/io.ts";
import { refuseProject } from "./refuse-project.ts";

/** The catalogue with the `Api` documents that a configuration file names over it. Both paths are absolute. */
export function projectEntries(
  configuration: string,
  root: string,
  { files, workingFolder }: Pick<Io, "files" | "workingFolder">,
): readonly CatalogueEntry[] | Refusal {
  const configured = readProjectConfiguration(configuration, root, files);
  if (!configured.ok) return refuseProject(configured.failure, { workingFolder, typedAs: () => undefined });
  try {
    const documents = configured.value.catalogFiles.flatMap((path) => {
      const decoding = decodeSource(projectPath(root, path), files.read(path));
      return decoding.ok ? readManifestFile(decoding.value).documents : [];
    });
    return projectCatalogue(CATALOGUE, documents);
  } catch (error) {
    const file = quoted(projectPath(root, configuration));
    const reason = describeFileError(error);
    return new Refusal({ en: `Configuration ${file.en}, catalog: ${reason.en}.`, fr: `Configuration ${file.fr}, catalog : ${reason.fr}.` });
  }
}
