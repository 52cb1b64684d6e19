import type { ScalarNode } from "./manifest-node.ts";

/** A string as it is to stand in the place of a scalar, quoted as that one is where this can be; null for block scalars, whose text is laid out over lines. */
export function scalarText({ style }: ScalarNode, text: string): string | null {
  switch (style) {
    case "plain":
      return readsAsItself(text) ? text : JSON.stringify(text);
    case "single-quoted":
      return `'${text.replaceAll("'", "''")}'`;
    case "double-quoted":
      return JSON.stringify(text);
    case "literal":
    case "folded":
      return null;
  }
}

/** Without quotes, in a list between brackets too. */
function readsAsItself(text: string): boolean {
  return /^\p{L}[\p{L}\p{N}._'-]*( [\p{L}\p{N}._'-]+)*$/u.test(text) && !/^(null|true|false)$/i.test(text);
}
