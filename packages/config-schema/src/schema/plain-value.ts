import type { ManifestNode, MappingEntry } from "../document/manifest-node.ts";
import type { Field } from "./field.ts";
import { mappingOf } from "./find-field.ts";

/**
 * What a node holds, as the validators want it. Objects inherit nothing: `__proto__` is a key like any other.
 * With its declaration, an identifier that was written as a number is taken as written, since `identity/quoted` speaks of its quotes.
 */
export function plainValue(node: ManifestNode, field?: Field): unknown {
  switch (node.kind) {
    case "scalar":
      return field?.type === "identifier" && typeof node.value === "number" ? node.source : node.value;
    case "sequence":
      return node.items.map((item) => plainValue(item, field?.type === "list" ? field.items : undefined));
    case "mapping": {
      const object: Record<string, unknown> = Object.create(NOTHING);
      const keys = mappingOf(field)?.keys;
      for (let index = 0; index < node.entries.length; index++) {
        const { key, value } = node.entries[index] as MappingEntry;
        object[key] = plainValue(value, keys?.[key]);
      }
      return object;
    }
  }
}

/** Holds nothing to inherit. An object below it is quicker to fill and to read than one below null, which V8 takes for a dictionary. */
const NOTHING: object = Object.freeze(Object.create(null));
