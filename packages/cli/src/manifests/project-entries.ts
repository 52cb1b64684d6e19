import { CATALOGUE, type CatalogueEntry, decodeSource, projectCatalogue, projectPath, readManifestFile } from "@pistectl/config-schema";
import { describeFileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { quoted } from "../quoting.ts";
import { Refusal } from "../refusal.ts";
import { readConfigurationFile } from "./read-configuration-file.ts";

/** The catalogue with the `Api` documents that a configuration file names over it. Both paths are absolute. */
export function projectEntries(configuration: string, root: string, io: Pick<Io, "files">): readonly CatalogueEntry[] | Refusal {
  const configured = readConfigurationFile(configuration, root, io);
  if (configured instanceof Refusal) return configured;
  try {
    const documents = configured.catalogFiles.flatMap((path) => {
      const decoding = decodeSource(projectPath(root, path), io.files.read(path));
      return decoding.kind === "source" ? readManifestFile(decoding.file).documents : [];
    });
    return projectCatalogue(CATALOGUE, documents);
  } catch (error) {
    const file = quoted(projectPath(root, configuration));
    const reason = describeFileError(error);
    return new Refusal({ en: `Configuration ${file.en}, catalog: ${reason.en}.`, fr: `Configuration ${file.fr}, catalog : ${reason.fr}.` });
  }
}
