import { type Outcome, succeed } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import type { ConfigurationFile } from "../generated/file-types.ts";
import { validateConfiguration } from "../generated/validate-configuration.ts";
import { readDeclaredFile } from "../reading/read-declared-file.ts";
import type { Configuration } from "./configuration.ts";
import { CONFIGURATION_SCHEMA } from "./configuration-schema.ts";

/** Reads `.pistectl.yaml`; a failure holds everything that is wrong with it. An empty file configures nothing. */
export function readConfiguration(file: SourceFile): Outcome<Configuration, readonly Finding[]> {
  const reading = readDeclaredFile<ConfigurationFile>(file, { root: CONFIGURATION_SCHEMA.root, validate: validateConfiguration });
  if (!reading.ok) return reading;
  const { rules = {}, overrides = [], catalog = [], lang = null } = reading.value.value;
  return succeed({
    rules: new Map(Object.entries(rules)),
    overrides: overrides.map(({ paths, rules: levels, reason }) => ({ paths, rules: new Map(Object.entries(levels)), reason })),
    catalog,
    lang,
  });
}
