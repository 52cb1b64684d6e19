import type { FileProblem } from "../configuration/file-problem.ts";
import { below, FileReader } from "../configuration/file-reader.ts";
import { readTree } from "../configuration/read-tree.ts";
import type { ManifestNode } from "../document/manifest-node.ts";
import type { SourceFile } from "../document/source-file.ts";
import { canSetLevel, FINDING_IDS } from "../rules/rule-ids.ts";
import { BASELINE_FORMAT_VERSION, type Baseline, type PlacedBaselineEntry } from "./baseline.ts";

/** Outcome of `readBaseline`. */
export type BaselineReading =
  | { readonly kind: "baseline"; readonly baseline: Baseline }
  | { readonly kind: "problems"; readonly problems: readonly FileProblem[] };

/** Reads a baseline file; every problem is named. An entry of a rule that no longer exists is kept: it is stale, not wrong. */
export function readBaseline(file: SourceFile): BaselineReading {
  const { root, problems } = readTree(file);
  if (problems.length > 0) return { kind: "problems", problems };
  const reader = new FileReader(file);
  if (root === null) {
    reader.refuse({ start: 0, end: 0 }, { en: "The baseline file is empty.", fr: "Le fichier de référence est vide." });
    return { kind: "problems", problems: reader.problems };
  }
  const entries = reader.entries(root, "", ["format_version", "entries"], ["format_version", "entries"]);
  const version = entries.get("format_version")?.value;
  if (version !== undefined) reader.oneOf(version, "/format_version", [BASELINE_FORMAT_VERSION]);
  const list = entries.get("entries")?.value;
  const read = list === undefined ? [] : reader.items(list, "/entries").map(({ node, at }) => readEntry(reader, node, at));
  return reader.problems.length > 0
    ? { kind: "problems", problems: reader.problems }
    : { kind: "baseline", baseline: { file, entries: read.filter((entry) => entry !== null) } };
}

function readEntry(reader: FileReader, node: ManifestNode, at: string): PlacedBaselineEntry | null {
  const keys = ["rule", "document", "pointer"];
  const entries = reader.entries(node, at, keys, keys);
  const [ruleNode, documentNode, pointerNode] = keys.map((key) => entries.get(key)?.value);
  const rule = ruleNode && reader.text(ruleNode, below(at, "rule"));
  const document = documentNode && readDocument(reader, documentNode, below(at, "document"));
  if (pointerNode !== undefined && (pointerNode.kind !== "scalar" || typeof pointerNode.value !== "string")) {
    reader.text(pointerNode, below(at, "pointer"));
  }
  if (ruleNode !== undefined && rule && FINDING_IDS.includes(rule) && !canSetLevel(rule)) {
    reader.refuse(ruleNode.span, {
      en: `${rule} cannot be put in a baseline.`,
      fr: `${rule} ne peut pas être mise dans un fichier de référence.`,
    });
  }
  const pointer = pointerNode?.kind === "scalar" && typeof pointerNode.value === "string" ? pointerNode.value : null;
  return rule && document && pointer !== null && ruleNode ? { rule, document, pointer, span: ruleNode.span } : null;
}

function readDocument(reader: FileReader, node: ManifestNode, at: string): PlacedBaselineEntry["document"] | null {
  const entries = reader.entries(node, at, ["kind", "name"], ["kind", "name"]);
  const kindNode = entries.get("kind")?.value;
  const nameNode = entries.get("name")?.value;
  const kind = kindNode && reader.text(kindNode, below(at, "kind"));
  // A document without a name has null.
  const isNull = nameNode?.kind === "scalar" && nameNode.value === null;
  const name = nameNode === undefined || isNull ? null : reader.text(nameNode, below(at, "name"));
  return kind ? { kind, name } : null;
}
