import type { PlacedText } from "./graph-layout.ts";
import { fitText, type TextStyle } from "./text-width.ts";

/** A line of text that begins at a place, cut to a width. */
export function placeText(
  role: PlacedText["role"],
  full: string,
  { x, baseline }: { readonly x: number; readonly baseline: number },
  style: TextStyle,
  maxWidth: number,
): PlacedText {
  return { role, x, anchor: "start", baseline, style, shown: fitText(full, maxWidth, style), full };
}
