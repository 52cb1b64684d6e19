import type { ManifestDocument } from "./manifest-document.ts";
import type { ManifestNode, MappingEntry, ScalarNode } from "./manifest-node.ts";

/** Reading a document that may break the schema: everything absent or of another type is simply not there, since the schema speaks of that. */

/** The entry of a key in a mapping. */
export function entryOf(node: ManifestNode | undefined, key: string): MappingEntry | undefined {
  return node?.kind === "mapping" ? node.entries.find((entry) => entry.key === key) : undefined;
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

/** The items that a key holds, each with its JSON Pointer from `base`. */
export function itemsOf(
  node: ManifestNode | undefined,
  key: string,
  base = "",
): readonly { readonly node: ManifestNode; readonly pointer: string }[] {
  const child = childOf(node, key);
  return child?.kind === "sequence"
    ? child.items.map((item, index) => ({ node: item, pointer: `${base}/${pointerToken(key)}/${index}` }))
    : [];
}

/** The node at a JSON Pointer (RFC 6901). */
export function nodeAt(document: ManifestDocument, pointer: string): ManifestNode | undefined {
  return resolve(document, pointer)?.value;
}

/** The entry, if the last token of a JSON Pointer names a key. */
export function entryAt(document: ManifestDocument, pointer: string): MappingEntry | undefined {
  return resolve(document, pointer)?.entry;
}

/** A key as a token of a JSON Pointer. */
export function pointerToken(key: string): string {
  return key.replaceAll("~", "~0").replaceAll("/", "~1");
}

function resolve(document: ManifestDocument, pointer: string): { readonly value: ManifestNode; readonly entry?: MappingEntry } | undefined {
  let at: { readonly value: ManifestNode; readonly entry?: MappingEntry } | undefined = { value: document.root };
  for (const token of pointer.split("/").slice(1)) {
    const key = token.replaceAll("~1", "/").replaceAll("~0", "~");
    const node: ManifestNode | undefined = at?.value;
    if (node?.kind === "mapping") {
      const entry = entryOf(node, key);
      at = entry && { value: entry.value, entry };
    } else if (node?.kind === "sequence") {
      const item = node.items[Number(key)];
      at = item && { value: item };
    } else at = undefined;
  }
  return at;
}
