import type { ManifestNode } from "../document/manifest-node.ts";

/** What a node holds, as the validators want it. Objects have no prototype: `__proto__` is a key like any other. */
export function plainValue(node: ManifestNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "sequence":
      return node.items.map(plainValue);
    case "mapping": {
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) object[key] = plainValue(value);
      return object;
    }
  }
}
