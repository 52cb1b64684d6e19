import { pointerBelow, pointerTokens } from "@pistectl/words";
import { type EntryFinder, entryFinder } from "../document/access.ts";
import type { ManifestDocument } from "../document/manifest-document.ts";
import type { ManifestNode, MappingEntry } from "../document/manifest-node.ts";
import type { Finding } from "../findings/finding.ts";
import { declared } from "../schema/manifest-schemas.ts";
import { strayedKeys } from "../schema/strayed-keys.ts";

/** A node of a document as rules see it. */
export interface ViewedNode {
  /** JSON Pointer in the text. */
  readonly pointer: string;
  readonly node: ManifestNode;
  /** Null for an item, and for the root. */
  readonly entry: MappingEntry | null;
}

/** A document as the rules see it, and the way back to the text. */
export interface RuleView {
  readonly document: ManifestDocument;
  /** The node at a pointer that a rule gave, or the nearest one above it when there is none. */
  locate(pointer: string): ViewedNode;
}

/**
 * Gives a misspelt key, or word of a closed list, the spelling that the schema suggests, and a key that stands at another level its place besides: a rule
 * would otherwise take it for missing, and report one mistake twice. The nodes keep their places in the text. The findings are those of the schema about
 * this document.
 */
export function viewForRules(document: ManifestDocument, schemaFindings: readonly Finding[]): RuleView {
  const corrections = correctionsIn(schemaFindings);
  if (corrections === null) return new View(document, null);
  const written: Written = { keys: new WeakMap(), places: new WeakMap() };
  return new View(correctDocument(document, corrections, written), written);
}

class View implements RuleView {
  readonly document: ManifestDocument;
  readonly #written: Written | null;
  /** Of nearly all documents nothing is ever looked for. */
  #entryOf: EntryFinder | null = null;

  constructor(document: ManifestDocument, written: Written | null) {
    this.document = document;
    this.#written = written;
  }

  locate(pointer: string): ViewedNode {
    this.#entryOf ??= entryFinder();
    let found: ViewedNode = { pointer: "", node: this.document.root, entry: null };
    for (const key of pointerTokens(pointer)) {
      const next = step(found, key, this.#entryOf, this.#written);
      if (next === null) return found;
      found = next;
    }
    return found;
  }
}

/** Where the rules see something else than the text says. */
interface Written {
  /** Keys as they are written. */
  readonly keys: WeakMap<MappingEntry, string>;
  /** JSON Pointers in the text of entries that the rules see at another level. */
  readonly places: WeakMap<MappingEntry, string>;
}

function correctDocument(document: ManifestDocument, corrections: Corrections, written: Written): ManifestDocument {
  const root = strayedKeys(declared(document), corrections.unknown).reduce(
    (node, { entry, pointer, path }) =>
      withEntry(node, path, () => {
        const moved = { ...entry };
        written.places.set(moved, pointer);
        return moved;
      }),
    correctNode(document.root, "", corrections, written),
  );
  return root.kind === "mapping" ? { ...document, root, name: document.name ?? nameIn(root.entries) } : document;
}

function correctNode(node: ManifestNode, pointer: string, corrections: Corrections, written: Written): ManifestNode {
  const { keys, words } = corrections;
  if (node.kind === "scalar") return { ...node, value: words.get(pointer) ?? node.value };
  if (node.kind === "sequence") {
    return { ...node, items: node.items.map((item, index) => correctNode(item, `${pointer}/${index}`, corrections, written)) };
  }
  const taken = new Set(node.entries.map(({ key }) => key));
  const entries = node.entries.map((entry): MappingEntry => {
    const at = pointerBelow(pointer, entry.key);
    const value = correctNode(entry.value, at, corrections, written);
    const name = keys.get(at);
    if (name === undefined || taken.has(name)) return { ...entry, value };
    taken.add(name);
    const renamed = { ...entry, key: name, value };
    written.keys.set(renamed, entry.key);
    return renamed;
  });
  return { ...node, entries };
}

/** A node with a further entry in the mappings at a path of the format, where they have none of that key. */
function withEntry(node: ManifestNode, path: readonly string[], entry: () => MappingEntry): ManifestNode {
  const [token, ...rest] = path;
  if (node.kind === "sequence" && token === "[]") return { ...node, items: node.items.map((item) => withEntry(item, rest, entry)) };
  if (node.kind !== "mapping") return node;
  if (token === undefined) {
    const added = entry();
    return node.entries.some(({ key }) => key === added.key) ? node : { ...node, entries: [...node.entries, added] };
  }
  return {
    ...node,
    entries: node.entries.map((child) => (child.key === token ? { ...child, value: withEntry(child.value, rest, entry) } : child)),
  };
}

function step({ node, pointer }: ViewedNode, key: string, entryOf: EntryFinder, written: Written | null): ViewedNode | null {
  if (node.kind === "mapping") {
    const entry = entryOf(node, key);
    if (entry === undefined) return null;
    return { pointer: written?.places.get(entry) ?? pointerBelow(pointer, written?.keys.get(entry) ?? key), node: entry.value, entry };
  }
  const item = node.kind === "sequence" ? node.items[Number(key)] : undefined;
  return item === undefined ? null : { pointer: `${pointer}/${key}`, node: item, entry: null };
}

/** Spellings to be taken for what is written, by the pointer of what is written. */
interface Corrections {
  readonly keys: Map<string, string>;
  readonly words: Map<string, string>;
  /** Pointers of keys that the schema does not know and suggests nothing for. */
  readonly unknown: Set<string>;
}

/** What the schema suggests; null for nothing. */
function correctionsIn(findings: readonly Finding[]): Corrections | null {
  let corrections: Corrections | null = null;
  for (const { rule, pointer, suggestions } of findings) {
    const [best] = suggestions;
    const isKey = rule === "schema/unknown-key";
    // Of several words, none is surely meant.
    const isWord = rule === "schema/enum" && suggestions.length === 1;
    if (!(isKey || isWord) || pointer === null) continue;
    corrections ??= { keys: new Map(), words: new Map(), unknown: new Set() };
    if (best === undefined) corrections.unknown.add(pointer);
    else (isKey ? corrections.keys : corrections.words).set(pointer, best);
  }
  return corrections;
}

function nameIn(entries: readonly MappingEntry[]): string | null {
  const value = entries.find(({ key }) => key === "name")?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}
