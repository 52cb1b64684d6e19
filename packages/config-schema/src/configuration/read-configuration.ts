import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import {
  CONFIGURATION_KEYS,
  CONFIGURATION_LANGUAGES,
  type Configuration,
  NO_CONFIGURATION,
  OVERRIDE_KEYS,
  type Override,
} from "./configuration.ts";
import type { FileProblem } from "./file-problem.ts";
import { below, FileReader } from "./file-reader.ts";
import { readTree } from "./read-tree.ts";
import { describeRuleLevelFailure, type RuleLevel, type RuleLevels, readRuleLevel } from "./rule-level.ts";

/** Outcome of `readConfiguration`. */
export type ConfigurationReading =
  | { readonly kind: "configuration"; readonly configuration: Configuration }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** Reads `.pistectl.yaml`; every problem is named, none is repaired. An empty file configures nothing. */
export function readConfiguration(file: SourceFile): ConfigurationReading {
  const { root, problems } = readTree(file);
  if (problems.length > 0) return { kind: "problems", problems };
  if (root === null) return { kind: "configuration", configuration: NO_CONFIGURATION };
  const reader = new FileReader(file);
  const entries = reader.entries(root, "", CONFIGURATION_KEYS);
  const [rules, overrides, catalog, lang] = CONFIGURATION_KEYS.map((key) => entries.get(key)?.value);
  const configuration: Configuration = {
    rules: rules === undefined ? NO_CONFIGURATION.rules : readLevels(reader, rules, "/rules"),
    overrides: overrides === undefined ? [] : readOverrides(reader, overrides),
    catalog: catalog === undefined ? [] : readTexts(reader, catalog, "/catalog"),
    lang: lang === undefined ? null : reader.oneOf(lang, "/lang", CONFIGURATION_LANGUAGES),
  };
  return reader.problems.length > 0 ? { kind: "problems", problems: reader.problems } : { kind: "configuration", configuration };
}

function readLevels(reader: FileReader, node: ManifestNode, at: string): RuleLevels {
  const levels = new Map<string, RuleLevel>();
  for (const { key, keySpan, value } of reader.mapping(node, at)?.entries ?? []) {
    // `off` is a text in YAML 1.2; a reader of YAML 1.1 would have made it false.
    const reading = readRuleLevel(key, value.kind === "scalar" ? String(value.value) : "");
    if (reading.ok) levels.set(reading.value.id, reading.value.level);
    else reader.refuse(reading.failure.code === "unknown-level" ? value.span : keySpan, describeRuleLevelFailure(reading.failure));
  }
  return levels;
}

function readOverrides(reader: FileReader, node: ManifestNode): readonly Override[] {
  return reader.items(node, "/overrides").map(({ node: item, at }): Override => {
    const entries = reader.entries(item, at, OVERRIDE_KEYS, OVERRIDE_KEYS);
    const [paths, rules, reason] = OVERRIDE_KEYS.map((key) => entries.get(key)?.value);
    return {
      paths: paths === undefined ? [] : readTexts(reader, paths, below(at, "paths")),
      rules: rules === undefined ? new Map() : readLevels(reader, rules, below(at, "rules")),
      reason: (reason === undefined ? null : reader.text(reason, below(at, "reason"))) ?? "",
    };
  });
}

function readTexts(reader: FileReader, node: ManifestNode, at: string): readonly string[] {
  return reader
    .items(node, at)
    .map((item) => reader.text(item.node, item.at))
    .filter((text) => text !== null);
}
