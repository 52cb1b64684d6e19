import type { Span } from "../document/span.ts";

/** Those of spans, in their order and apart, that share a character with another. */
export function spansWithin(spans: readonly Span[], { start, end }: Span): readonly Span[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  let last = low;
  while (last < spans.length && (spans[last]?.start ?? 0) < end) last++;
  return spans.slice(low, last);
}
