import { entryOf } from "../document/access.ts";
import type { ApplicationApi } from "./application-apis.ts";

/** What an item of `apis` declares under a key, and the pointer of the place that says so: the item itself when the key is absent. */
export interface DeclaredState {
  readonly value: string | null;
  readonly pointer: string;
}

/** What an item declares under a key; null when it is no string, which the schema refuses. */
export function declaredState({ node, pointer }: ApplicationApi, key: string): DeclaredState | null {
  const entry = entryOf(node, key);
  if (entry === undefined) return { value: null, pointer };
  const { value } = entry;
  return value.kind === "scalar" && typeof value.value === "string" ? { value: value.value, pointer: `${pointer}/${key}` } : null;
}
