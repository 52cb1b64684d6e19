import type { ScalarNode } from "../../document/manifest-node.ts";

/** A scalar as it is to stand in the file after a change of its text, in the quotes that it has; null where the text is written in another way than it reads, and a change would not be local. */
export function replaceInScalar({ source, style }: ScalarNode, value: string, change: (text: string) => string): string | null {
  if (source === value) return change(source);
  if (style === "double-quoted") return source === `"${value}"` ? `"${change(value)}"` : JSON.stringify(change(value));
  if (style === "single-quoted") return `'${change(value).replaceAll("'", "''")}'`;
  // A block scalar, or a text on several lines: the change is made where it stands, if it is the same there.
  const changed = change(source);
  return changed.length - source.length === change(value).length - value.length ? changed : null;
}
