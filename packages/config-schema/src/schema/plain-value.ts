import type { ManifestNode } from "../document/manifest-node.ts";
import type { Field } from "./field.ts";
import { mappingOf } from "./find-field.ts";

/**
 * What a node holds, as the validators want it. Objects have no prototype: `__proto__` is a key like any other.
 * With its declaration, an identifier that was written as a number is taken as written, since `identity/quoted` speaks of its quotes.
 */
export function plainValue(node: ManifestNode, field?: Field): unknown {
  switch (node.kind) {
    case "scalar":
      return field?.type === "identifier" && typeof node.value === "number" ? node.source : node.value;
    case "sequence":
      return node.items.map((item) => plainValue(item, field?.type === "list" ? field.items : undefined));
    case "mapping": {
      const object: Record<string, unknown> = Object.create(null);
      for (const { key, value } of node.entries) object[key] = plainValue(value, mappingOf(field)?.keys[key]);
      return object;
    }
  }
}
