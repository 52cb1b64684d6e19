import type { ManifestNode } from "../document/manifest-node.ts";

const TRUE = ["true", "yes", "oui", "on", "vrai"];
const FALSE = ["false", "no", "non", "off", "faux"];

/** Whether a value says yes, in English, in French or as YAML 1.1 did; null when it says neither yes nor no. */
export function flagOf(node: ManifestNode): boolean | null {
  const word = node.kind === "scalar" ? String(node.value).toLowerCase() : "";
  return TRUE.includes(word) ? true : FALSE.includes(word) ? false : null;
}
