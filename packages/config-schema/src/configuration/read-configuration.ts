import { type Outcome, succeed } from "@pistectl/words";
import type { SourceFile } from "../document/source-file.ts";
import type { Finding } from "../findings/finding.ts";
import type { ConfigurationFile } from "../generated/file-types.ts";
import { validateConfiguration } from "../generated/validate-configuration.ts";
import { type FurtherFinding, readDeclaredFile } from "../reading/read-declared-file.ts";
import { isCostlyGlob } from "../schema/costly-glob.ts";
import type { Configuration } from "./configuration.ts";
import { CONFIGURATION_SCHEMA } from "./configuration-schema.ts";

/** Reads `.pistectl.yaml`; a failure holds everything that is wrong with it. An empty file configures nothing. */
export function readConfiguration(file: SourceFile): Outcome<Configuration, readonly Finding[]> {
  const reading = readDeclaredFile<ConfigurationFile>(
    file,
    { root: CONFIGURATION_SCHEMA.root, validate: validateConfiguration },
    { check: costlyGlobs },
  );
  if (!reading.ok) return reading;
  const { rules = {}, overrides = [], catalog = [], lang = null } = reading.value.value;
  return succeed({
    rules: new Map(Object.entries(rules)),
    overrides: overrides.map(({ paths, rules: levels, reason }) => ({ paths, rules: new Map(Object.entries(levels)), reason })),
    catalog,
    lang,
  });
}

function costlyGlobs({ overrides }: ConfigurationFile, isSound: (pointer: string) => boolean): readonly FurtherFinding[] {
  if (overrides === undefined || !isSound("/overrides")) return [];
  return overrides.flatMap(({ paths }, override) =>
    paths.flatMap((path, index) => (isCostlyGlob(path) ? [{ ...COSTLY, pointer: `/overrides/${override}/paths/${index}` }] : [])),
  );
}

const COSTLY: Omit<FurtherFinding, "pointer"> = {
  what: { en: "the glob holds too many wildcards", fr: "le motif de chemin contient trop de jokers" },
  help: {
    en: "A glob has at most 6 wildcards and groups, 4 of them between two slashes, 500 characters, and no group that is repeated: a path could be written for which others take hours. Write several globs.",
    fr: "Un motif a au plus 6 jokers et groupes, dont 4 entre deux barres obliques, 500 caractères, et aucun groupe répété : on pourrait écrire un chemin pour lequel d'autres prendraient des heures. Écrivez plusieurs motifs.",
  },
};
