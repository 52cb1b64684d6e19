import type { CST } from "yaml";

/** What the tokens of a document tell that the composed nodes no longer do. Offsets as the parser counts. */
export interface TokenFacts {
  /** Mappings and lists within one another. */
  readonly depth: number;
  /** Where the first collection beyond a depth begins, by that depth. */
  readonly startOfDepth: ReadonlyMap<number, number>;
  /** Starts of quoted scalars that are never closed, by the offset of their end. */
  readonly openQuotes: ReadonlyMap<number, number>;
  /** Starts of flow collections that are never closed, in the order of the text. */
  readonly openBrackets: readonly number[];
  /** Where a document marker stands inside a quoted scalar. */
  readonly strayMarker: number | null;
  readonly start: number;
}

const MARKER = /\n(?=(?:---|\.\.\.)(?:[ \t\r\n]|$))/;

/** Walks the tokens of a document without recursion, since their depth is not yet known to be bounded. */
export function measureToken(document: CST.Document | null): TokenFacts {
  const startOfDepth = new Map<number, number>();
  const openQuotes = new Map<number, number>();
  const openBrackets: number[] = [];
  let depth = 0;
  let strayMarker: number | null = null;
  const pending: { readonly token: CST.Token; readonly depth: number }[] = document?.value ? [{ token: document.value, depth: 1 }] : [];
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const { token } = next;
    if (token.type === "block-map" || token.type === "block-seq" || token.type === "flow-collection") {
      depth = Math.max(depth, next.depth);
      const known = startOfDepth.get(next.depth);
      if (known === undefined || token.offset < known) startOfDepth.set(next.depth, token.offset);
      for (const { key, value } of token.items) {
        if (key) pending.push({ token: key, depth: next.depth + 1 });
        if (value) pending.push({ token: value, depth: next.depth + 1 });
      }
      if (token.type === "flow-collection" && !token.end.some(({ type }) => type === "flow-map-end" || type === "flow-seq-end")) {
        openBrackets.push(token.offset);
      }
    } else if (token.type === "double-quoted-scalar" || token.type === "single-quoted-scalar") {
      const quote = token.type === "double-quoted-scalar" ? '"' : "'";
      if (token.source.length < 2 || !token.source.endsWith(quote)) openQuotes.set(token.offset + token.source.length, token.offset);
      const marker = token.source.search(MARKER);
      if (marker >= 0) strayMarker = Math.min(strayMarker ?? Number.POSITIVE_INFINITY, token.offset + marker + 1);
    }
  }
  return { depth, startOfDepth, openQuotes, openBrackets: openBrackets.sort((a, b) => a - b), strayMarker, start: document?.offset ?? 0 };
}
