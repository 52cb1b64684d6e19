import { pointerBelow, pointerTokens } from "@pistectl/words";
import type { ManifestNode, MappingEntry, MappingNode, ScalarNode } from "./manifest-node.ts";

/** Reading a document that may break the schema: everything absent or of another type is simply not there, since the schema speaks of that. */

/** The entry of a key in a mapping. */
export function entryOf(node: ManifestNode | undefined, key: string): MappingEntry | undefined {
  if (node?.kind !== "mapping") return undefined;
  // Asked dozens of times of each document: a closure or an iterator for each would cost as much as the search.
  const { entries } = node;
  for (let index = 0; index < entries.length; index++) {
    const entry = entries[index] as MappingEntry;
    if (entry.key === key) return entry;
  }
  return undefined;
}

/** The value of a key in a mapping. */
export function childOf(node: ManifestNode | undefined, key: string): ManifestNode | undefined {
  return entryOf(node, key)?.value;
}

/** The string that a key holds. */
export function textOf(node: ManifestNode | undefined, key: string): string | undefined {
  const child = childOf(node, key);
  return child?.kind === "scalar" && typeof child.value === "string" ? child.value : undefined;
}

/** The scalar that a key holds, whatever its type. */
export function scalarOf(node: ManifestNode | undefined, key: string): ScalarNode | undefined {
  const child = childOf(node, key);
  return child?.kind === "scalar" ? child : undefined;
}

/** The items that a key holds, each with its JSON Pointer from `node`. */
export function itemsOf(node: ManifestNode | undefined, key: string): readonly ListItem[] {
  const child = childOf(node, key);
  return child?.kind === "sequence" ? child.items.map((item, index) => new ListItem(item, key, index)) : [];
}

/** An item of a list under a key. */
class ListItem {
  readonly node: ManifestNode;
  readonly #key: string;
  readonly #index: number;

  constructor(node: ManifestNode, key: string, index: number) {
    this.node = node;
    this.#key = key;
    this.#index = index;
  }

  get pointer(): string {
    return `${pointerBelow("", this.#key)}/${this.#index}`;
  }
}

/** What has a root. */
interface Rooted {
  readonly root: ManifestNode;
}

/** The node at a JSON Pointer (RFC 6901). */
export function nodeAt(document: Rooted, pointer: string): ManifestNode | undefined {
  return resolve(document, pointer)?.value;
}

/** The entry, if the last token of a JSON Pointer names a key. */
export function entryAt(document: Rooted, pointer: string): MappingEntry | undefined {
  return resolve(document, pointer)?.entry;
}

/** The entry of a key in a mapping. */
export type EntryFinder = (node: MappingNode, key: string) => MappingEntry | undefined;

/** For keys that are looked for again and again in the same mappings: a large one is gone through once. */
export function entryFinder(): EntryFinder {
  const indexes = new WeakMap<MappingNode, ReadonlyMap<string, MappingEntry>>();
  return (node, key) => {
    if (node.entries.length < INDEXED_ENTRIES) return node.entries.find((entry) => entry.key === key);
    const index = indexes.get(node) ?? new Map(node.entries.map((entry) => [entry.key, entry]));
    indexes.set(node, index);
    return index.get(key);
  };
}

/** What stands at a JSON Pointer: a node, with its entry if the last token names a key. */
export interface PlacedNode {
  readonly value: ManifestNode;
  readonly entry?: MappingEntry;
}

/** What stands at a JSON Pointer (RFC 6901) of one document. */
export type NodeFinder = (pointer: string) => PlacedNode | undefined;

/** For nodes that are looked for again and again in the same document. */
export function nodeFinder(document: Rooted): NodeFinder {
  const find = entryFinder();
  return (pointer) => resolve(document, pointer, find);
}

/** Keys from which on an index is worth its making. */
const INDEXED_ENTRIES = 40;

function resolve(document: Rooted, pointer: string, find: EntryFinder = entryOf): PlacedNode | undefined {
  let at: PlacedNode | undefined = { value: document.root };
  for (const key of pointerTokens(pointer)) {
    const node: ManifestNode | undefined = at?.value;
    if (node?.kind === "mapping") {
      const entry = find(node, key);
      at = entry && { value: entry.value, entry };
    } else if (node?.kind === "sequence") {
      const item = node.items[Number(key)];
      at = item && { value: item };
    } else at = undefined;
  }
  return at;
}
