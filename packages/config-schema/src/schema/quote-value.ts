import type { ScalarNode } from "../document/manifest-node.ts";

/** A word in the quotes that a scalar already has. */
export function quoteScalar(word: string, { style }: Pick<ScalarNode, "style">): string {
  if (style === "double-quoted") return JSON.stringify(word);
  if (style === "single-quoted") return `'${word.replaceAll("'", "''")}'`;
  return word;
}
