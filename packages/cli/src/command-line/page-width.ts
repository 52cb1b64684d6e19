import { fitLines, NARROW_PAGE } from "@pistectl/report/layout";

/** Narrowest and widest page, characters. */
const MIN_WIDTH = 40;
const MAX_WIDTH = 100;
/** Width without a terminal. */
const PLAIN_WIDTH = 90;

/** Width of a page of prose on a terminal, or without one (`null`). */
export function pageWidth(columns: number | null): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns ?? PLAIN_WIDTH));
}

/** A text for people as a narrow terminal shows it, no word broken at its edge; on any other, and without a terminal (`null`), the text itself. */
export function fitTerminal(text: string, columns: number | null): string {
  return columns === null || columns >= NARROW_PAGE ? text : fitLines(text, pageWidth(columns));
}
