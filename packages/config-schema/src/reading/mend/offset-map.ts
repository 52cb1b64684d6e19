import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";

/** A text after edits, and the way back from its offsets to those before. */
export interface EditedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
}

/** Where an edit begins and ends in the new text, with what it replaced. */
interface Place extends Span {
  readonly span: Span;
}

/** Applies edits that do not overlap. */
export function editText(text: string, edits: readonly TextEdit[]): EditedText {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  const places: Place[] = [];
  let at = 0;
  let length = 0;
  for (const { span, text: replacement } of sorted) {
    if (span.start < at) continue;
    const kept = text.slice(at, span.start);
    pieces.push(kept, replacement);
    length += kept.length;
    places.push({ start: length, end: length + replacement.length, span });
    length += replacement.length;
    at = span.end;
  }
  pieces.push(text.slice(at));
  const toOriginal = (offset: number): number => {
    const before = places[lastBefore(places, offset)];
    if (before === undefined) return offset;
    // Of a replacement only its two ends have a place in the text before.
    if (offset < before.end) return before.span.start;
    return before.span.end + (offset - before.end);
  };
  return { text: pieces.join(""), toOriginal };
}

/** Index of the last of places in their order that begins at an offset or before it; -1 when none does. */
function lastBefore(places: readonly Place[], offset: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle]?.start ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}
