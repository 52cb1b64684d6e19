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

/** Documents as the rules see them, and the way back to the text. */
export interface RuleView {
  readonly documents: readonly ManifestDocument[];
  /** The node at a pointer that a rule gave, or the nearest one above it when there is none. */
  readonly locate: (document: ManifestDocument, pointer: string) => ViewedNode;
}

/**
 * Gives a misspelt key, or word of a closed list, the spelling that the schema suggests, and a key that stands at another level its place besides: a rule
 * would otherwise take it for missing, and report one mistake twice. The nodes keep their places in the text.
 */
export function viewForRules(documents: readonly ManifestDocument[], schemaFindings: readonly Finding[]): RuleView {
  const writtenKeys = new WeakMap<MappingEntry, string>();
  const writtenPlaces = new WeakMap<MappingEntry, string>();
  const entryOf = entryFinder();
  const byDocument = correctionsIn(schemaFindings);
  const correct = (node: ManifestNode, pointer: string, corrections: Corrections): ManifestNode => {
    const { keys, words } = corrections;
    if (node.kind === "scalar") return { ...node, value: words.get(pointer) ?? node.value };
    if (node.kind === "sequence") {
      return { ...node, items: node.items.map((item, index) => correct(item, `${pointer}/${index}`, corrections)) };
    }
    const taken = new Set(node.entries.map(({ key }) => key));
    const entries = node.entries.map((entry): MappingEntry => {
      const at = pointerBelow(pointer, entry.key);
      const value = correct(entry.value, at, corrections);
      const name = keys.get(at);
      if (name === undefined || taken.has(name)) return { ...entry, value };
      taken.add(name);
      const renamed = { ...entry, key: name, value };
      writtenKeys.set(renamed, entry.key);
      return renamed;
    });
    return { ...node, entries };
  };
  return {
    documents: documents.map((document) => {
      const known = byDocument.get(documentKey(document.file.path, document.index));
      if (known === undefined) return document;
      const strays = strayedKeys(declared(document), known.unknown);
      const root = strays.reduce(
        (node, { entry, pointer, path }) =>
          withEntry(node, path, () => {
            const moved = { ...entry };
            writtenPlaces.set(moved, pointer);
            return moved;
          }),
        correct(document.root, "", known),
      );
      return root.kind === "mapping" ? { ...document, root, name: document.name ?? nameIn(root.entries) } : document;
    }),
    locate: (document, pointer) => {
      let found: ViewedNode = { pointer: "", node: document.root, entry: null };
      for (const key of pointerTokens(pointer)) {
        const next = step(found, key, { entryOf, writtenKeys, writtenPlaces });
        if (next === null) return found;
        found = next;
      }
      return found;
    },
  };
}

interface Stepping {
  readonly entryOf: EntryFinder;
  /** Keys as they are written, where the rules see another. */
  readonly writtenKeys: WeakMap<MappingEntry, string>;
  /** JSON Pointers in the text of entries that the rules see at another level. */
  readonly writtenPlaces: WeakMap<MappingEntry, string>;
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

function step({ node, pointer }: ViewedNode, key: string, { entryOf, writtenKeys, writtenPlaces }: Stepping): ViewedNode | null {
  if (node.kind === "mapping") {
    const entry = entryOf(node, key);
    if (entry === undefined) return null;
    const written = writtenPlaces.get(entry) ?? pointerBelow(pointer, writtenKeys.get(entry) ?? key);
    return { pointer: written, node: entry.value, entry };
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

/** What the schema suggests, by document. */
function correctionsIn(findings: readonly Finding[]): ReadonlyMap<string, Corrections> {
  const corrections = new Map<string, Corrections>();
  for (const { rule, file, document, pointer, suggestions } of findings) {
    const [best] = suggestions;
    const isKey = rule === "schema/unknown-key";
    // Of several words, none is surely meant.
    const isWord = rule === "schema/enum" && suggestions.length === 1;
    if (!(isKey || isWord) || document === null || pointer === null) continue;
    const key = documentKey(file.path, document.index);
    const known = corrections.get(key) ?? { keys: new Map(), words: new Map(), unknown: new Set() };
    corrections.set(key, known);
    if (best === undefined) known.unknown.add(pointer);
    else (isKey ? known.keys : known.words).set(pointer, best);
  }
  return corrections;
}

function nameIn(entries: readonly MappingEntry[]): string | null {
  const value = entries.find(({ key }) => key === "name")?.value;
  return value?.kind === "scalar" && typeof value.value === "string" ? value.value : null;
}

function documentKey(path: string, index: number): string {
  return `${index} ${path}`;
}
