import { pointerBelow } from "@pistectl/words";
import type { ManifestNode, MappingEntry, ScalarNode } from "./manifest-node.ts";

/** A scalar with its place in a document. */
export interface PlacedScalar {
  readonly node: ScalarNode;
  /** JSON Pointer from the root of the document. */
  readonly pointer: string;
  /** Keys that lead to it, outermost first; positions in lists are left out. */
  readonly keys: readonly string[];
  /** The last of these; null without any. */
  readonly key: string | null;
}

/** Every scalar value below a node, in the order of the text. What an anchor holds comes once for itself and once for each alias, always the same node. */
export function walkScalars(root: ManifestNode): readonly PlacedScalar[] {
  const found: PlacedScalar[] = [];
  collect(new Place(root, null, 0), found);
  return found;
}

function collect(place: Place, found: PlacedScalar[]): void {
  const { node } = place;
  if (node.kind === "scalar") found.push(place as Place<ScalarNode>);
  else if (node.kind === "mapping")
    for (let index = 0; index < node.entries.length; index++) {
      const { key, value } = node.entries[index] as MappingEntry;
      collect(new Place(value, place, key), found);
    }
  else for (let index = 0; index < node.items.length; index++) collect(new Place(node.items[index] as ManifestNode, place, index), found);
}

/** A node below another: nearly nobody asks for the way to it, which is worked out then. */
class Place<Node extends ManifestNode = ManifestNode> {
  readonly node: Node;
  readonly #above: Place | null;
  /** A key, or the position in a list. */
  readonly #token: string | number;

  constructor(node: Node, above: Place | null, token: string | number) {
    this.node = node;
    this.#above = above;
    this.#token = token;
  }

  get pointer(): string {
    if (this.#above === null) return "";
    return pointerBelow(this.#above.pointer, String(this.#token));
  }

  get keys(): readonly string[] {
    if (this.#above === null) return [];
    return typeof this.#token === "string" ? [...this.#above.keys, this.#token] : this.#above.keys;
  }

  get key(): string | null {
    if (this.#above === null) return null;
    return typeof this.#token === "string" ? this.#token : this.#above.key;
  }
}
