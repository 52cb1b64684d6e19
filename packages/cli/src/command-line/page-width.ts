/** Narrowest and widest page, characters. */
const MIN_WIDTH = 60;
const MAX_WIDTH = 100;
/** Width without a terminal. */
const PLAIN_WIDTH = 90;

/** Width of a page of prose on a terminal, or without one (`null`). */
export function pageWidth(columns: number | null): number {
  return Math.min(MAX_WIDTH, Math.max(MIN_WIDTH, columns ?? PLAIN_WIDTH));
}
