import { scalarOf } from "../document/access.ts";
import type { ManifestNode } from "../document/manifest-node.ts";

/** The identifier that a key holds; one that was written as a number is taken as written, since `identity/quoted` speaks of its quotes. Null when there is none. */
export function identifierText(node: ManifestNode | undefined, key: string): string | null {
  const scalar = scalarOf(node, key);
  if (typeof scalar?.value === "number") return scalar.source;
  return typeof scalar?.value === "string" && scalar.value.trim() !== "" ? scalar.value : null;
}
