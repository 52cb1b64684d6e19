import { dirname, resolve } from "node:path";
import { type Configuration, decodeSource, isInside, NO_CONFIGURATION, projectPath, readConfiguration } from "@pistectl/config-schema";
import { describeFileError } from "../file-error.ts";
import type { Io } from "../io.ts";
import { quoted } from "../quoting.ts";
import { Refusal } from "../refusal.ts";
import { refuseFile } from "./file-problems.ts";

/** What configures a project; every path in it starts from the project's root. */
export interface ProjectConfiguration {
  readonly configuration: Configuration;
  /** Absolute paths of the files of `catalog`. */
  readonly catalogFiles: readonly string[];
}

/** Reads the configuration file at an absolute path, null for none. `root` is that of the project. */
export function readConfigurationFile(path: string | null, root: string, { files }: Pick<Io, "files">): ProjectConfiguration | Refusal {
  if (path === null) return { configuration: NO_CONFIGURATION, catalogFiles: [] };
  const name = projectPath(root, path);
  let bytes: Uint8Array;
  try {
    bytes = files.read(path);
  } catch (error) {
    return refuse(name, describeFileError(error));
  }
  const decoding = decodeSource(name, bytes);
  if (decoding.kind === "finding") return refuse(name, decoding.finding.summary);
  const reading = readConfiguration(decoding.file);
  if (reading.kind === "problems") return refuseFile(reading.problems);

  const { configuration } = reading;
  const folder = dirname(path);
  const catalogFiles = configuration.catalog.map((file) => resolve(folder, file));
  const realRoot = files.realPath(root) ?? root;
  for (const [index, file] of catalogFiles.entries()) {
    const shown = `${name}, catalog: ${configuration.catalog[index]}`;
    if (files.kindOf(file) !== "file") return refuse(shown, NO_FILE);
    if (!isInside(realRoot, files.realPath(file) ?? file)) return refuse(shown, OUTSIDE);
  }
  return { configuration: fromRoot(configuration, projectPath(root, folder)), catalogFiles };
}

const NO_FILE = { en: "no such file", fr: "fichier inexistant" };
const OUTSIDE = { en: "it is outside the project", fr: "il est hors du projet" };

/** Globs start from the configuration file; findings name files from the root. */
function fromRoot(configuration: Configuration, folder: string): Configuration {
  if (folder === "" || folder.startsWith("..")) return configuration;
  const prefix = folder.replace(/[\\*?[\]{}()!+@|]/g, "\\$&");
  return {
    ...configuration,
    overrides: configuration.overrides.map((override) => ({
      ...override,
      paths: override.paths.map((path) =>
        path.startsWith("!") ? `!${prefix}/${path.slice(1)}` : `${prefix}/${path.replace(/^\.\//, "")}`,
      ),
    })),
  };
}

function refuse(name: string, reason: { readonly en: string; readonly fr: string }): Refusal {
  const file = quoted(name);
  return new Refusal({ en: `Configuration ${file.en}: ${reason.en}.`, fr: `Configuration ${file.fr} : ${reason.fr}.` });
}
