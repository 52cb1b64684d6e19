import type { Span } from "../../document/span.ts";
import type { TextEdit } from "../slip.ts";

/** A text after edits, and the way back from its offsets to those before. */
export interface EditedText {
  readonly text: string;
  readonly toOriginal: (offset: number) => number;
}

/** Applies edits that do not overlap. */
export function editText(text: string, edits: readonly TextEdit[]): EditedText {
  const sorted = edits.toSorted((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  const pieces: string[] = [];
  /** Where each edit begins and ends in the new text, with what it replaced. */
  const places: { readonly start: number; readonly end: number; readonly span: Span }[] = [];
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
    const before = places.findLast(({ start }) => start <= offset);
    if (before === undefined) return offset;
    // Of a replacement only its two ends have a place in the text before.
    if (offset < before.end) return before.span.start;
    return before.span.end + (offset - before.end);
  };
  return { text: pieces.join(""), toOriginal };
}
