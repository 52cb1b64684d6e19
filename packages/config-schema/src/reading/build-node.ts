import { pointerBelow } from "@pistectl/words";
import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode } from "yaml";
import type { AliasPlace } from "../document/manifest-document.ts";
import type { ManifestNode, MappingEntry, ScalarNode } from "../document/manifest-node.ts";
import type { Span } from "../document/span.ts";
import type { ReadingLimits } from "./reading-limits.ts";

/** What the tags of YAML itself begin with (YAML 1.2.2 §10.1). */
const CORE = "tag:yaml.org,2002:";
const TEXT_TAG = `${CORE}str`;

/** What building found besides the nodes. */
export type BuildProblem =
  | { readonly code: "duplicate-key"; readonly key: string; readonly span: Span; readonly first: Span; readonly pointer: readonly string[] }
  | { readonly code: "unknown-anchor"; readonly name: string; readonly span: Span }
  | { readonly code: "recursive-alias"; readonly name: string; readonly span: Span }
  | { readonly code: "too-many-aliased-nodes"; readonly span: Span }
  | { readonly code: "too-deep"; readonly span: Span }
  | { readonly code: "long-path"; readonly span: Span };

/** Nodes that the aliases of a file may still stand for. */
export interface AliasBudget {
  left: number;
}

interface Building {
  readonly text: string;
  readonly base: number;
  readonly limits: Pick<ReadingLimits, "depth" | "path">;
  readonly budget: AliasBudget;
  readonly problems: BuildProblem[];
  /** Values under a tag that is not known: nobody can say what they are. */
  readonly tagged: Span[];
  /** By JSON Pointer. */
  readonly aliases: Map<string, AliasPlace>;
  /** By name, the last one set before the place being read; null while it is itself being built. */
  readonly anchors: Map<string, Anchored | null>;
}

/** An anchored node with what an alias to it costs: nodes, levels below it, and characters of the longest path below it. */
interface Anchored {
  readonly node: ManifestNode;
  readonly nodes: number;
  readonly height: number;
  readonly reach: number;
}

/** What there is of a document. */
export interface BuiltNode extends Pick<Building, "problems" | "tagged" | "aliases"> {
  readonly root: ManifestNode | null;
}

/** Our nodes from the parser's; aliases become the node that they name. A node that cannot be given is null in its place. */
export function buildNode(
  root: ParsedNode | null,
  { text, base }: Pick<Building, "text" | "base">,
  limits: Building["limits"],
  budget: AliasBudget,
): BuiltNode {
  const problems: BuildProblem[] = [];
  const tagged: Span[] = [];
  const aliases = new Map<string, AliasPlace>();
  if (root === null) return { root: null, problems, tagged, aliases };
  const { node } = build(root, { text, base, limits, budget, problems, tagged, aliases, anchors: new Map() }, 1, []);
  return { root: node, problems, tagged, aliases };
}

function build(node: ParsedNode | null, building: Building, depth: number, path: readonly string[]): Anchored {
  if (node === null) return leaf(emptyAt({ start: 0, end: 0 }));
  if (isAlias(node)) return resolveAlias(node.source, spanOf(node.range, building), building, depth, path);
  const { anchor } = node;
  if (anchor !== undefined) building.anchors.set(anchor, null);
  const built = isMap(node)
    ? buildMapping(node, building, depth, path)
    : isSeq(node)
      ? buildSequence(node, building, depth, path)
      : buildScalar(node, building);
  if (anchor !== undefined) building.anchors.set(anchor, built);
  if (isUnknownTag(node)) building.tagged.push(built.node.span);
  return built;
}

/** Whether nobody can say what a value is: its tag is none of YAML's, or stands before what it does not describe. */
function isUnknownTag(node: ParsedNode): boolean {
  if (node.tag === undefined) return false;
  const type = node.tag.startsWith(CORE) ? node.tag.slice(CORE.length) : "";
  if (type === "str" || type === "map" || type === "seq") return false;
  return !/^(?:int|float|bool|null)$/.test(type) || (isScalar(node) && typeof node.value === "string");
}

function buildScalar(node: ParsedNode, building: Building): Anchored {
  const span = spanOf(node.range, building);
  if (!isScalar(node)) return leaf(emptyAt(span));
  const { value } = node;
  const source = building.text.slice(span.start, span.end);
  const known = typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  // `!!str 012` is a text as `"012"` is.
  const style = STYLES[node.type ?? ""] ?? (node.tag === TEXT_TAG ? "double-quoted" : "plain");
  return leaf({ kind: "scalar", span, value: known, style, source });
}

function leaf(node: ScalarNode): Anchored {
  return { node, nodes: 1, height: 0, reach: 0 };
}

const STYLES: Readonly<Record<string, ScalarNode["style"]>> = {
  QUOTE_SINGLE: "single-quoted",
  QUOTE_DOUBLE: "double-quoted",
  BLOCK_LITERAL: "literal",
  BLOCK_FOLDED: "folded",
};

function buildMapping(
  node: ParsedNode & { items: Pair<ParsedNode, ParsedNode | null>[]; flow?: boolean },
  building: Building,
  depth: number,
  path: readonly string[],
): Anchored {
  const entries = new Map<string, MappingEntry>();
  const room = building.limits.path - pathLength(path);
  let nodes = 1;
  let height = 0;
  let reach = 0;
  for (const pair of node.items) {
    const key = build(pair.key, building, depth + 1, path);
    const name = keyText(key.node, building.text);
    const keySpan = key.node.span;
    const isWithin = name.length <= room;
    if (!isWithin) building.problems.push({ code: "long-path", span: keySpan });
    const value = build(isWithin ? pair.value : null, building, depth + 1, [...path, name]);
    // What is said of a value that is not there is said of its key.
    if (pair.value !== null && isUnknownTag(pair.value) && value.node.kind === "scalar" && value.node.source === "")
      building.tagged.push(keySpan);
    const placed = pair.value === null ? { ...emptyAt({ start: keySpan.end, end: keySpan.end }) } : value.node;
    const first = entries.get(name);
    if (first === undefined) entries.set(name, { key: name, keySpan, value: placed });
    else building.problems.push({ code: "duplicate-key", key: name, span: keySpan, first: first.keySpan, pointer: [...path, name] });
    nodes += 1 + value.nodes;
    height = Math.max(height, key.height, value.height);
    reach = Math.max(reach, key.reach, name.length + value.reach);
  }
  const list = [...entries.values()];
  const last = list.at(-1);
  const span = collectionSpan(node, building, last && Math.max(last.keySpan.end, last.value.span.end));
  return { node: { kind: "mapping", span, style: node.flow ? "flow" : "block", entries: list }, nodes, height: height + 1, reach };
}

function buildSequence(
  node: ParsedNode & { items: unknown[]; flow?: boolean },
  building: Building,
  depth: number,
  path: readonly string[],
): Anchored {
  const items: ManifestNode[] = [];
  let nodes = 1;
  let height = 0;
  let reach = 0;
  for (const [index, item] of node.items.entries()) {
    const built = build(item as ParsedNode, building, depth + 1, [...path, String(index)]);
    items.push(built.node);
    nodes += built.nodes;
    height = Math.max(height, built.height);
    reach = Math.max(reach, String(index).length + built.reach);
  }
  return {
    node: { kind: "sequence", span: collectionSpan(node, building, items.at(-1)?.span.end), style: node.flow ? "flow" : "block", items },
    nodes,
    height: height + 1,
    reach,
  };
}

function resolveAlias(
  name: string,
  span: Span,
  { anchors, budget, limits, problems, aliases }: Building,
  depth: number,
  path: readonly string[],
): Anchored {
  const absent = leaf(emptyAt(span));
  const target = anchors.get(name);
  if (target === undefined) problems.push({ code: "unknown-anchor", name, span });
  else if (target === null) problems.push({ code: "recursive-alias", name, span });
  else if (depth + target.height - 1 > limits.depth) problems.push({ code: "too-deep", span });
  else if (pathLength(path) + target.reach > limits.path) problems.push({ code: "long-path", span });
  else if (target.nodes > budget.left) {
    // Said once: every later alias would be too many as well.
    if (budget.left > 0) problems.push({ code: "too-many-aliased-nodes", span });
    budget.left = 0;
  } else {
    budget.left -= target.nodes;
    aliases.set(path.reduce(pointerBelow, ""), { at: span, value: target.node.span });
    return target;
  }
  return absent;
}

/** Characters of the keys and indexes on a path. */
export function pathLength(path: readonly string[]): number {
  return path.reduce((sum, key) => sum + key.length, 0);
}

/** A key is text: one that is not a scalar is taken as written. */
function keyText(node: ManifestNode, text: string): string {
  if (node.kind !== "scalar") return text.slice(node.span.start, node.span.end);
  return node.value === null ? "" : String(node.value);
}

function emptyAt(span: Span): ScalarNode {
  return { kind: "scalar", span, value: null, style: "plain", source: "" };
}

/** A value without the blanks and line breaks that follow it. */
function spanOf(range: readonly number[], { text, base }: Building): Span {
  const start = base + (range[0] ?? 0);
  const end = base + (range[1] ?? range[0] ?? 0);
  return { start, end: Math.max(start, endOfText(text, start, end)) };
}

/** A block collection ends with its last value, comments left aside; a flow collection with its bracket. */
function collectionSpan(node: ParsedNode & { flow?: boolean }, building: Building, endOfLast: number | undefined): Span {
  const span = spanOf(node.range, building);
  // An alias stands elsewhere than its value.
  const isWithin = endOfLast !== undefined && endOfLast > span.start && endOfLast <= span.end;
  return node.flow || !isWithin ? span : { start: span.start, end: endOfLast };
}

function endOfText(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && /[ \t\r\n]/.test(text.charAt(last - 1))) last--;
  return last;
}
