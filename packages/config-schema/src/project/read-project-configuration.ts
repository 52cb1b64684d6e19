import { dirname, resolve } from "node:path";
import { fail, type Outcome, succeed } from "@pistectl/words";
import { type Configuration, NO_CONFIGURATION } from "../configuration/configuration.ts";
import { readConfiguration } from "../configuration/read-configuration.ts";
import { isInside } from "../discovery/is-inside.ts";
import type { ProjectFiles } from "../discovery/project-files.ts";
import { projectPath } from "../discovery/project-path.ts";
import { decodeSource } from "../reading/decode-source.ts";
import type { ProjectFailure } from "./project-failure.ts";

/** The configuration of a project. */
export interface ProjectConfiguration {
  /** Every path in it starts from the project's root. */
  readonly configuration: Configuration;
  /** Absolute paths of the files of `catalog`. */
  readonly catalogFiles: readonly string[];
}

/** Reads the configuration file at an absolute path, null for none. `root` is that of the project. */
export function readProjectConfiguration(
  path: string | null,
  root: string,
  files: ProjectFiles,
): Outcome<ProjectConfiguration, ProjectFailure> {
  if (path === null) return succeed({ configuration: NO_CONFIGURATION, catalogFiles: [] });
  if (leavesProject(path, root, files)) return fail({ code: "configuration-outside", configuration: path });
  let bytes: Uint8Array;
  try {
    bytes = files.read(path);
  } catch (cause) {
    return fail({ code: "configuration-unreadable", configuration: path, cause });
  }
  const decoding = decodeSource(projectPath(root, path), bytes);
  if (!decoding.ok) return fail({ code: "configuration-undecodable", configuration: path, reason: decoding.failure.summary });
  const reading = readConfiguration(decoding.value);
  if (!reading.ok) return fail({ code: "configuration-wrong", findings: reading.failure });

  const configuration = reading.value;
  const folder = dirname(path);
  const realRoot = files.realPath(root) ?? root;
  const catalogFiles: string[] = [];
  for (const file of configuration.catalog) {
    const catalogFile = resolve(folder, file);
    if (files.kindOf(catalogFile) !== "file") return fail({ code: "catalog-missing", configuration: path, file });
    if (!isInside(realRoot, files.realPath(catalogFile) ?? catalogFile)) {
      return fail({ code: "catalog-outside", configuration: path, file });
    }
    catalogFiles.push(catalogFile);
  }
  return succeed({ configuration: fromRoot(configuration, projectPath(root, folder)), catalogFiles });
}

/** A problem quotes what was read: a link must not choose what that is. A configuration that was named outside of the project is what the user wanted. */
function leavesProject(path: string, root: string, files: Pick<ProjectFiles, "realPath">): boolean {
  const real = files.realPath(path);
  return real !== null && isInside(root, path) && !isInside(files.realPath(root) ?? root, real);
}

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
