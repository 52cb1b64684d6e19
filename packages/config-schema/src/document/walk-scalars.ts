import { pointerBelow } from "@pistectl/words";
import type { ManifestNode, ScalarNode } from "./manifest-node.ts";

/** A scalar with its place in a document. */
export interface PlacedScalar {
  readonly node: ScalarNode;
  /** JSON Pointer from the root of the document. */
  readonly pointer: string;
  /** Keys that lead to it, outermost first; positions in lists are left out. */
  readonly keys: readonly string[];
}

/** Every scalar value below a node, in the order of the text. What an anchor holds comes once for itself and once for each alias, always the same node. */
export function walkScalars(root: ManifestNode): readonly PlacedScalar[] {
  const found: PlacedScalar[] = [];
  collect(root, "", [], found);
  return found;
}

function collect(node: ManifestNode, pointer: string, keys: readonly string[], found: PlacedScalar[]): void {
  if (node.kind === "scalar") found.push({ node, pointer, keys });
  else if (node.kind === "mapping") {
    for (const { key, value } of node.entries) collect(value, pointerBelow(pointer, key), [...keys, key], found);
  } else {
    for (const [index, item] of node.items.entries()) collect(item, `${pointer}/${index}`, keys, found);
  }
}
