import { pointerBelow } from "@pistectl/words";
import { nodeAt } from "../document/access.ts";
import type { MappingEntry } from "../document/manifest-node.ts";
import type { DeclaredDocument } from "./declared-document.ts";
import { findField, keyFinder, keysOf } from "./find-field.ts";

/** A key that the format has in one other place. */
export interface StrayedKey {
  readonly entry: MappingEntry;
  /** JSON Pointer where it is written. */
  readonly pointer: string;
  /** Keys from the root of the document to the mapping that it belongs in, `[]` for the items of a list. */
  readonly path: readonly string[];
}

/** Keys of a document that stand at another level than theirs: those at the given JSON Pointers, and their neighbours of the same sort. */
export function strayedKeys(document: DeclaredDocument, pointers: ReadonlySet<string>): readonly StrayedKey[] {
  const placesOfKey = keyFinder();
  const mappings = new Set([...pointers].map((pointer) => pointer.slice(0, pointer.lastIndexOf("/"))));
  return [...mappings].flatMap((mapping) => {
    const node = nodeAt(document, mapping);
    if (node?.kind !== "mapping") return [];
    const known = new Set(keysOf(findField(document, mapping)));
    return node.entries.flatMap((entry) => {
      const [path, ...others] = known.has(entry.key) ? [] : placesOfKey(document.schema, entry.key);
      if (path === undefined || others.length > 0) return [];
      return [{ entry, pointer: pointerBelow(mapping, entry.key), path: path.split(/\.|(?=\[\])/).filter((token) => token !== "") }];
    });
  });
}
